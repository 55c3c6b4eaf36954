package org.mingjian.casework.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.documents.DocumentFacts;

/** 现场检查笔录、询问笔录、证据清单、案件调查终结报告. */
final class InvestigationPapers {

    private static final String SHOWN = "检查(询问)前，执法人员主动出示了行政执法证件。";
    private static final String TOLD = "已告知当事人依法享有申请回避、陈述申辩的权利，并有如实回答、协助调查的义务。";

    private InvestigationPapers() {}

    static DocumentFacts inspection(CaseContext context) {
        RecordInspection act =
                context.history().last(RecordInspection.class).orElseThrow().act();
        return Facts.of(context)
                .put("officerNames", context.names(act.officerIds()))
                .put("officerCertificates", context.certificates(act.officerIds()))
                .put("startedAt", Facts.minute(act.startedAt()))
                .put("endedAt", Facts.minute(act.endedAt()))
                .put("place", act.place())
                .put("certificateShown", act.certificateShown() ? SHOWN : null)
                .put("rightsTold", act.rightsTold() ? TOLD : null)
                .put("presentPerson", act.presentPerson())
                .put("findings", act.findings())
                .put("partyRemark", act.partyRemark())
                .put("witness", act.witness())
                .done();
    }

    static DocumentFacts interview(CaseContext context) {
        RecordInterview act =
                context.history().last(RecordInterview.class).orElseThrow().act();
        Facts facts = Facts.of(context)
                .put("officerNames", context.names(act.officerIds()))
                .put("officerCertificates", context.certificates(act.officerIds()))
                .put("startedAt", Facts.minute(act.startedAt()))
                .put("endedAt", Facts.minute(act.endedAt()))
                .put("place", act.place())
                .put("intervieweeName", act.intervieweeName())
                .put("intervieweeCode", act.intervieweeCode())
                .put("relation", act.relation())
                .put("certificateShown", act.certificateShown() ? SHOWN : null)
                .put("rightsTold", act.rightsTold() ? TOLD : null);
        act.questions()
                .forEach(asked -> facts.row("qa", Map.of("question", asked.question(), "answer", asked.answer())));
        return facts.done();
    }

    static DocumentFacts evidence(CaseContext context) {
        Facts facts = Facts.of(context);
        List<AddEvidence> evidence = context.history().all(AddEvidence.class);
        for (int i = 0; i < evidence.size(); i++) {
            facts.row("evidence", evidenceRow(context, evidence.get(i), i + 1));
        }
        return facts.done();
    }

    private static Map<String, String> evidenceRow(CaseContext context, AddEvidence item, int number) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", Integer.toString(number));
        cells.put("name", item.name());
        cells.put("kind", item.kind().title());
        cells.put("source", item.source());
        cells.put("collectedAt", Facts.minute(item.collectedAt()));
        cells.put("collectedBy", context.names(item.officerIds()));
        cells.put("proves", item.proves());
        return cells;
    }

    static DocumentFacts report(CaseContext context) {
        Findings findings = context.history().findings().orElseThrow();
        return findings(Facts.of(context), context, findings)
                .put("process", findings.process())
                .put("qualification", findings.qualification())
                .put("discretionTier", findings.tier())
                .put("proposal", proposal(findings))
                .done();
    }

    /** What report, notice and decision say alike about the case. */
    static Facts findings(Facts facts, CaseContext context, Findings findings) {
        return facts.put("facts", findings.facts())
                .put("evidenceSummary", findings.evidenceSummary())
                .put("violatedProvision", Wording.quoted(context.matter().broken()))
                .put("penaltyBasis", Wording.quoted(context.matter().penalty()))
                .put("discretionTier", findings.tier())
                .put("discretionReasoning", Wording.reasoning(findings))
                .put("discretionStandard", Wording.standard(findings))
                .put("discretionFactors", Wording.discretion(findings));
    }

    private static String proposal(Findings findings) {
        String order = findings.draft().orderToCorrect();
        String correct = order == null || order.isBlank() ? "" : "责令改正：" + order + "\n";
        return correct
                + (findings.draft().withoutPenalty()
                        ? "建议不予行政处罚。" + findings.draft().reason()
                        : "建议作出如下行政处罚：\n" + Wording.operative(findings.draft()));
    }
}
