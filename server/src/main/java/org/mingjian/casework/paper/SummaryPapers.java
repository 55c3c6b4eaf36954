package org.mingjian.casework.paper;

import java.util.Map;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.calendar.LegalDates;

/** 当场行政处罚决定书 (行政处罚法 第五十二条第二款). */
final class SummaryPapers {

    private static final String SHOWN = "执法人员向当事人出示了行政执法证件。";
    private static final String TOLD = "已告知当事人拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩等权利。";

    private SummaryPapers() {}

    static DocumentFacts decision(CaseContext context) {
        OpenOnTheSpot opened = context.history().opening().orElseThrow();
        Findings findings = context.history().findings().orElseThrow();
        Draft draft = findings.draft();
        Facts facts = InvestigationPapers.findings(money(Facts.of(context), context, draft), context, findings)
                .put("startedAt", Facts.minute(opened.startedAt()))
                .put("place", opened.place())
                .put("certificateShown", opened.certificateShown() ? SHOWN : null)
                .put("noticeGiven", opened.rightsTold() ? TOLD : null)
                .put("statementAdopted", statement(opened))
                .put("orderToCorrect", draft.orderToCorrect())
                .put("reconsiderationAgency", context.agency().remedies().reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", context.agency().remedies().court())
                .put("remedies", Wording.reconsiderationFirst(context))
                .put("decidedOn", Facts.day(LegalDates.on(context.now())))
                .put("publicityNotice", "本决定将依法通过行政执法公示平台向社会公示。");
        draft.penalties()
                .forEach(penalty -> facts.row(
                        "penalties",
                        Map.of("kind", penalty.kind().word(), "content", Wording.penalty(draft, penalty))));
        return facts.done();
    }

    private static Facts money(Facts facts, CaseContext context, Draft draft) {
        return facts.put("fineFen", draft.fineFen())
                .put("bankName", context.agency().collectingBank().name())
                .put("bankAddress", context.agency().collectingBank().address())
                .put("paymentDays", context.around().number("D06"))
                .put("surcharge", DecisionPapers.surcharge(context));
    }

    private static String statement(OpenOnTheSpot opened) {
        boolean said = opened.statement() != null && !opened.statement().isBlank();
        return said ? "当事人提出陈述、申辩：" + opened.statement() + "经复核，" + opened.answer() : "当事人未提出陈述、申辩。";
    }
}
