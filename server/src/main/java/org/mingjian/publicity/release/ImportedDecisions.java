package org.mingjian.publicity.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ImportSink;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.record.PublicFacts;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.record.Redactions;
import org.springframework.stereotype.Component;

/** 导入的决定: decisions that were public elsewhere become drafts and go the same way through redaction and release. */
@Component
class ImportedDecisions implements ImportSink {

    private final Drafting drafting;
    private final PublicRecords records;
    private final Agencies agencies;

    ImportedDecisions(Drafting drafting, PublicRecords records, Agencies agencies) {
        this.drafting = drafting;
        this.records = records;
        this.agencies = agencies;
    }

    @Override
    public Outcome accept(ExtractedDecision decision) {
        PublicFacts facts = facts(decision);
        String key = facts.agency().name() + "|" + facts.documentNumber();
        if (drafting.fromImport(facts, key, decision.source().sha256()).isPresent()) {
            return Outcome.ADDED;
        }
        return records.findByOrigin("import:" + key)
                .filter(earlier -> differs(earlier, facts, decision.source().sha256()))
                .map(earlier -> Outcome.DIFFERS)
                .orElse(Outcome.UNCHANGED);
    }

    /** A withdrawn record has nothing left to compare. */
    private static boolean differs(PublicRecord earlier, PublicFacts facts, String sha256) {
        Redactions content = earlier.redactions();
        return content != null
                && !sha256.equals(earlier.origin().sourceFileSha256())
                && !content.facts().equals(facts);
    }

    private PublicFacts facts(ExtractedDecision decision) {
        var issue = decision.issue();
        requireElements(decision);
        String agencyName = Objects.requireNonNull(issue.agency());
        String partyName = Objects.requireNonNull(decision.party().name());
        var penalty = decision.penalty();
        return new PublicFacts(
                agency(agencyName),
                party(decision.party(), partyName),
                Objects.requireNonNull(issue.documentNumberNormalised()),
                partyName + (penalty.kinds().isEmpty() ? "行政处理决定" : "行政处罚决定"),
                "",
                "",
                penalty.kinds(),
                Objects.requireNonNullElse(penalty.fineFen(), 0L),
                Objects.requireNonNullElse(penalty.confiscatedFen(), 0L),
                Objects.requireNonNull(issue.decidedOn()),
                decision.source().text(),
                "",
                penalty.basis(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                null);
    }

    private static void requireElements(ExtractedDecision decision) {
        var missing = new ArrayList<String>();
        var issue = decision.issue();
        add(missing, "处罚机关", issue.agency());
        add(missing, "决定书文号", issue.documentNumberNormalised());
        add(missing, "当事人", decision.party().name());
        add(missing, "决定日期", issue.decidedOn());
        if (!missing.isEmpty()) {
            String reason = "原文没有" + String.join("、", missing) + "，缺少公示要素，不能形成公示信息";
            throw new Refused(ProblemType.REFUSED, List.of(new Refusal("PublicElementsPresent", reason, null, null)));
        }
    }

    private static void add(List<String> missing, String element, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            missing.add(element);
        }
    }

    private static PublicFacts.Party party(ExtractedDecision.Party party, String name) {
        PartyKind kind = party.kind();
        String code = Optional.ofNullable(party.creditCode())
                .map(CreditCode::read)
                .filter(CreditCode::isValid)
                .map(CreditCode::text)
                .orElse(null);
        return new PublicFacts.Party(kind == null ? PartyKind.OTHER.name() : kind.name(), name, code, null, null);
    }

    /** The agency itself when it is known here; otherwise the government that collects (归集) prepares the record. */
    private PublicFacts.Agency agency(String name) {
        List<Agency> all = agencies.all();
        Optional<Agency> own =
                all.stream().filter(agency -> agency.name().equals(name)).findFirst();
        Agency keeper = own.or(() ->
                        all.stream().filter(agency -> agency.parentId() == null).findFirst())
                .orElseThrow(() -> new Refused(
                        ProblemType.REFUSED,
                        List.of(new Refusal("AgencyKnown", "系统中还没有执法主体，请先建立执法主体再导入", null, null))));
        return new PublicFacts.Agency(
                keeper.id(), name, own.map(Agency::creditCode).orElse(null));
    }
}
