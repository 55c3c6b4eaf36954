package org.mingjian.publicity.intake;

/** The closed list of what may be said about a file; the slug is stable. */
public enum ProblemCode {
    /** The file has no text. */
    EMPTY("empty", true),
    /** The file is larger than what is read. */
    TOO_LARGE("too-large", true),
    /** The file is no text. */
    NOT_TEXT("not-text", true),
    /** The file cannot be opened. */
    UNREADABLE("unreadable", true),
    /** Some bytes are no characters. */
    BYTES_DAMAGED("bytes-damaged", false),
    /** The text stops before decision and signature. */
    TEXT_CUT("text-cut", false),
    /** The text is no penalty decision. */
    NOT_A_DECISION("not-a-decision", false),
    /** A decision not to punish. */
    NO_PENALTY("no-penalty", false),
    /** A service announcement that quotes a decision. */
    SERVICE_ANNOUNCEMENT("service-announcement", false),
    /** More than one decision. */
    SEVERAL_DECISIONS("several-decisions", false),
    /** The agency is not named. */
    AGENCY_MISSING("agency-missing", false),
    /** The agency was read from the body, not from title or signature. */
    AGENCY_FROM_BODY("agency-from-body", false),
    /** Title and signature name different agencies. */
    AGENCY_CONTRADICTS("agency-contradicts", false),
    /** No document number. */
    NUMBER_MISSING("number-missing", false),
    /** The number has no regular form. */
    NUMBER_IRREGULAR("number-irregular", false),
    /** No party. */
    PARTY_MISSING("party-missing", false),
    /** More than one party. */
    SEVERAL_PARTIES("several-parties", false),
    /** The party's name is hidden in part. */
    PARTY_MASKED("party-masked", false),
    /** The party's kind is not said. */
    PARTY_KIND_MISSING("party-kind-missing", false),
    /** An organisation without a credit code. */
    CREDIT_CODE_MISSING("credit-code-missing", false),
    /** The credit code is hidden in part. */
    CREDIT_CODE_MASKED("credit-code-masked", false),
    /** The credit code's form or check character is wrong. */
    CREDIT_CODE_INVALID("credit-code-invalid", false),
    /** No penalty was found. */
    PENALTY_MISSING("penalty-missing", false),
    /** A fine without an amount. */
    FINE_MISSING("fine-missing", false),
    /** Several amounts, and no rule which holds. */
    FINE_AMBIGUOUS("fine-ambiguous", false),
    /** Confiscation of gains without an amount. */
    CONFISCATED_MISSING("confiscated-missing", false),
    /** Amount in words and amount in figures differ. */
    WORDS_AGAINST_FIGURES("words-against-figures", false),
    /** A printed multiplication is wrong. */
    PRODUCT_WRONG("product-wrong", false),
    /** A printed total is wrong. */
    SUM_WRONG("sum-wrong", false),
    /** No date of decision. */
    DATE_MISSING("date-missing", false),
    /** The date does not exist. */
    DATE_IMPOSSIBLE("date-impossible", false),
    /** The date's year is not that of the number. */
    DATE_AGAINST_NUMBER("date-against-number", false),
    /** Decided before the case was filed. */
    DATE_BEFORE_FILING("date-before-filing", false),
    /** A printed period lacks a month or a day. */
    RANGE_INCOMPLETE("range-incomplete", false),
    /** A printed period ends before it begins. */
    RANGE_REVERSED("range-reversed", false),
    /** No legal basis. */
    BASIS_MISSING("basis-missing", false);

    private final String slug;
    private final boolean refusal;

    ProblemCode(String slug, boolean refusal) {
        this.slug = slug;
        this.refusal = refusal;
    }

    /** The stable word in files and on the command line. */
    public String slug() {
        return slug;
    }

    /** Whether nothing could be read at all. */
    public boolean isRefusal() {
        return refusal;
    }
}
