package org.mingjian.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.documents.wording.AmountWording;
import org.mingjian.documents.wording.BasisWording;
import org.mingjian.documents.wording.RemedyWording;
import org.mingjian.documents.wording.SurchargeWording;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** Everything that stands against issuing a paper from these facts on a day. */
final class PaperFacts {

    /** Papers that speak to the party: whatever they say about remedies and money, the party may rely on. */
    private static final Set<DocumentKind> TO_THE_PARTY = Set.of(
            DocumentKind.PRIOR_NOTICE,
            DocumentKind.PENALTY_DECISION,
            DocumentKind.NO_PENALTY_DECISION,
            DocumentKind.ON_THE_SPOT_DECISION,
            DocumentKind.SEIZURE_DECISION,
            DocumentKind.FREEZE_DECISION,
            DocumentKind.NOT_ACCEPTED_NOTICE,
            DocumentKind.LICENCE_DECISION,
            DocumentKind.LICENCE_REFUSAL,
            DocumentKind.RENEWAL_NOTICE,
            DocumentKind.REVOCATION_DECISION,
            DocumentKind.WITHDRAWAL_DECISION,
            DocumentKind.DEREGISTRATION_DECISION,
            DocumentKind.PENALTY_REVOCATION,
            DocumentKind.SURCHARGE_DECISION,
            DocumentKind.EXECUTION_DECISION,
            DocumentKind.SUBSTITUTE_DECISION,
            DocumentKind.FEE_NOTICE,
            DocumentKind.FEE_RELIEF,
            DocumentKind.FEE_REVOCATION,
            DocumentKind.REQUISITION_DECISION,
            DocumentKind.REQUISITION_EXTENSION,
            DocumentKind.REQUISITION_COMPENSATION);

    /** What the party said is quoted as said, also when it is wrong. */
    private static final Set<String> WORDS_OF_THE_PARTY = Set.of("statementAdopted", "statement", "partyRemark");

    private static final Map<String, String> BASES =
            Map.of("filingBasis", "立案依据", "penaltyBasis", "处罚依据", "basis", "依据");
    private static final Provision PAYMENT = Provision.penaltyLaw("第六十七条");
    private static final Provision SERVER_DATE = new Provision("行政执法全过程记录", "服务器时间");

    private final DocumentKind kind;
    private final DocumentFacts facts;
    private final LocalDate today;

    PaperFacts(DocumentKind kind, DocumentFacts facts, LocalDate today) {
        this.kind = kind;
        this.facts = facts;
        this.today = today;
    }

    static boolean isPayable(DocumentFacts facts) {
        return isPositive(facts.text().get("fineFen"))
                || isPositive(facts.text().get("confiscatedFen"));
    }

    /** The facts with the day of issue, which comes from the server's clock. */
    DocumentFacts dated() {
        Map<String, String> text = new LinkedHashMap<>(facts.text());
        text.putIfAbsent("issuedOn", LegalDates.format(today));
        if (text.getOrDefault("decidedOn", "").isBlank()) {
            text.put("decidedOn", text.getOrDefault("issuedOn", ""));
        }
        return new DocumentFacts(text, facts.rows(), facts.rules());
    }

    List<Refusal> refusals() {
        List<Refusal> refusals =
                new ArrayList<>(RequiredParts.missing(kind, facts).toList());
        refusals.addAll(dates());
        for (Map.Entry<String, String> basis : BASES.entrySet()) {
            refusals.addAll(BasisWording.of(basis.getValue(), text(basis.getKey()), Provision.penaltyLaw("第五十九条")));
        }
        if (TO_THE_PARTY.contains(kind)) {
            refusals.addAll(wording());
        }
        return refusals;
    }

    private List<Refusal> wording() {
        String sentences = sentences();
        return Stream.of(
                        RemedyWording.ofFields(facts.text(), today),
                        RemedyWording.ofSentences(sentences, today),
                        kind == DocumentKind.ON_THE_SPOT_DECISION
                                ? RemedyWording.ofOnTheSpot(text("remedies"))
                                : List.<Refusal>of(),
                        AmountWording.ofSentences(sentences),
                        SurchargeWording.of(text("surcharge")),
                        paymentDays(),
                        fines())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Refusal> paymentDays() {
        int days = facts.rules().get("D06", today).period().length();
        String told = text("paymentDays").strip();
        return told.isEmpty() || told.equals(String.valueOf(days))
                ? List.of()
                : List.of(Refusal.of("PaymentPeriodRight", "缴纳罚款的期限应当为收到决定书之日起%d日".formatted(days), PAYMENT));
    }

    private List<Refusal> fines() {
        if (!isPositive(text("fineFen"))) {
            return List.of();
        }
        Fen fine = new Fen(Long.parseLong(text("fineFen").strip()));
        return facts.rows().getOrDefault("penalties", List.of()).stream()
                .filter(row -> row.getOrDefault("kind", "").equals("罚款"))
                .flatMap(row -> AmountWording.ofPenalty(row.getOrDefault("content", ""), fine).stream())
                .toList();
    }

    private List<Refusal> dates() {
        String day = LegalDates.format(today);
        return Stream.of("issuedOn", "decidedOn")
                .filter(key -> !text(key).isBlank() && !text(key).strip().equals(day))
                .map(key -> new Refusal("DatedByTheServer", "文书日期应当是当日" + day + "，不能写作" + text(key), SERVER_DATE, key))
                .toList();
    }

    /** Every sentence of the agency, each field for itself, so that none runs into the next. */
    private String sentences() {
        Stream<String> cells =
                facts.rows().values().stream().flatMap(List::stream).flatMap(row -> row.values().stream());
        Stream<String> texts = facts.text().entrySet().stream()
                .filter(entry -> !WORDS_OF_THE_PARTY.contains(entry.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(texts, cells).collect(Collectors.joining("。\n"));
    }

    private String text(String key) {
        return facts.text().getOrDefault(key, "");
    }

    private static boolean isPositive(@Nullable String fen) {
        return fen != null && fen.strip().matches("\\d{1,15}") && Long.parseLong(fen.strip()) > 0;
    }
}
