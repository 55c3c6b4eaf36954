package org.mingjian.publicity.intake.extraction;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ExtractedDecision.Issue;
import org.mingjian.publicity.intake.ExtractedDecision.Party;
import org.mingjian.publicity.intake.ExtractedDecision.Penalty;
import org.mingjian.publicity.intake.ExtractedDecision.Source;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.intake.Problem;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;
import org.mingjian.publicity.intake.text.UnreadableText;

/** Reads one published penalty decision, as text or HTML. Keeps no state; safe for many threads. */
public final class DecisionExtractor {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST_FILE = 4L << 20;

    /** The longest text that is read, in characters: the longest decisions hold some tens of thousands. */
    private static final int LONGEST_TEXT = 300_000;

    /**
     * What a file says. Never fails on content: what cannot be read is a problem of the result.
     *
     * @param name the file's name for messages
     * @param bytes its content
     */
    public ExtractedDecision extract(String name, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return refused(name, ProblemCode.TOO_LARGE, "文件有 " + bytes.length + " 字节，超过上限 " + LARGEST_FILE + " 字节，未读取");
        }
        String hash = sha256(bytes);
        try {
            DecisionText text = DecisionText.of(bytes);
            if (text.folded().length() > LONGEST_TEXT) {
                return refused(
                        name, ProblemCode.TOO_LARGE, "文件有 " + text.folded().length() + " 字，超过一份决定书的上限，未读取");
            }
            return read(new Source(name, hash, text.printed()), text);
        } catch (UnreadableText e) {
            ProblemCode code = e.isEmpty() ? ProblemCode.EMPTY : ProblemCode.NOT_TEXT;
            return refused(new Source(name, hash, ""), code, String.valueOf(e.getMessage()));
        }
    }

    /** The result for a file that was not read. */
    public static ExtractedDecision refused(String name, ProblemCode code, String sentence) {
        return refused(new Source(name, "", ""), code, sentence);
    }

    private static ExtractedDecision refused(Source source, ProblemCode code, String sentence) {
        return new ExtractedDecision(
                source,
                new Issue(null, null, null, null),
                new Party(null, null, null),
                Penalty.NONE,
                List.of(new Problem(code, sentence)));
    }

    private static ExtractedDecision read(Source source, DecisionText whole) {
        Findings findings = new Findings();
        NumberRule numbers = new NumberRule(whole, findings);
        NumberRule.Number number = numbers.find();
        // The fine of a second decision in the file must not be read as that of the first.
        DecisionText text = whole.until(numbers.next());
        String folded = text.folded();
        OperativePart part = OperativePart.of(folded);
        DocumentType type = DocumentType.of(folded, part, number != null);
        type.report(findings);
        Issue issue = issue(text, type, number, findings);
        Party party = party(text, type, findings);
        Penalty penalty = type == DocumentType.DECISION || type == DocumentType.ANNOUNCEMENT
                ? PenaltyRule.of(text, part, findings)
                : new Penalty(
                        List.of(),
                        null,
                        null,
                        type == DocumentType.NO_PENALTY ? new BasisRule(text).find() : List.of());
        DateRanges.check(folded, findings);
        Completeness.check(issue, party, penalty, type, findings);
        Completeness.checkText(text, part, issue, type, findings);
        return new ExtractedDecision(source, issue, party, penalty, findings.all());
    }

    private static Issue issue(
            DecisionText text, DocumentType type, NumberRule.@Nullable Number number, Findings findings) {
        String agency = new AgencyRule(text, findings).find(number);
        DateRule dates = new DateRule(text.folded(), findings);
        LocalDate decided = dates.find(type);
        if (decided != null) {
            dates.check(
                    decided,
                    number == null || number.canonical() == null
                            ? null
                            : number.canonical().year());
        }
        return new Issue(
                agency,
                number == null ? null : number.printed(),
                number == null || number.canonical() == null
                        ? null
                        : number.canonical().format(),
                decided);
    }

    private static Party party(DecisionText text, DocumentType type, Findings findings) {
        PartyRule.Found found = type == DocumentType.OTHER ? null : new PartyRule(text, findings).find();
        if (found == null) {
            return new Party(null, null, null);
        }
        boolean person = Names.isPerson(found.name()) && !Names.isOrganisation(found.name());
        String code = CreditCodeRule.find(text.folded(), DecisionText.fold(found.name()), findings);
        PartyKind kind = PartyKindRule.of(found, code, text.folded());
        return new Party(found.name(), kind, person && kind == PartyKind.NATURAL_PERSON ? null : code);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
