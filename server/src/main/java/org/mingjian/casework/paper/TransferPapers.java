package org.mingjian.casework.paper;

import org.mingjian.casework.act.InvestigationAct.TransferOut;
import org.mingjian.casework.act.TransferAct.ProposeTransfer;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.documents.DocumentFacts;

/** 案件移送书 (行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第六条). */
final class TransferPapers {

    private static final String CRIME = "依据《中华人民共和国行政处罚法》第二十七条、《行政执法机关移送涉嫌犯罪案件的规定》第三条";
    private static final String JURISDICTION = "依据《中华人民共和国行政处罚法》第二十二条、第二十五条";

    private TransferPapers() {}

    static DocumentFacts transfer(CaseContext context) {
        Done<TransferOut> out = context.history().last(TransferOut.class).orElseThrow();
        Facts facts = Facts.of(context)
                .put("recipient", out.act().recipient())
                .put("transferReason", out.act().reason())
                .put("transferBasis", out.act().suspectedCrime() ? CRIME : JURISDICTION)
                .put("leadSummary", context.history().lead().summary())
                .put("transferredOn", Facts.day(out.done().on()));
        if (out.act().suspectedCrime()) {
            context.history()
                    .last(ProposeTransfer.class)
                    .ifPresent(report -> facts.put("crimeFacts", report.act().facts())
                            .put("packet", report.act().packet()));
        }
        return facts.done();
    }
}
