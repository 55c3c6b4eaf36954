package org.mingjian.casework.paper;

import java.util.Map;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.TakeSamples;
import org.mingjian.documents.DocumentFacts;

/** 抽样记录、责令改正通知书、复查意见书. */
final class VisitPapers {

    private VisitPapers() {}

    static DocumentFacts sampling(CaseContext context) {
        TakeSamples taken =
                context.history().last(TakeSamples.class).orElseThrow().act();
        Facts facts = InspectionPapers.task(context)
                .put("officerNames", context.names(taken.officerIds()))
                .put("officerCertificates", context.certificates(taken.officerIds()))
                .put("takenAt", Facts.minute(taken.takenAt()))
                .put("method", taken.method())
                .put("institution", taken.institution())
                .put("signature", InspectionPapers.signature(taken));
        taken.samples()
                .forEach(one -> facts.row(
                        "samples",
                        Map.of(
                                "name",
                                one.name(),
                                "mark",
                                one.mark(),
                                "quantity",
                                one.quantity() + "（" + one.lot() + "）")));
        return facts.done();
    }

    static DocumentFacts correction(CaseContext context) {
        OrderCorrection order =
                context.history().last(OrderCorrection.class).orElseThrow().act();
        return InspectionPapers.task(context)
                .put("problems", order.problems())
                .put("basis", order.basis())
                .put("requirement", order.requirement())
                .put("correctBy", Facts.day(order.correctBy()))
                .put("recheck", "改正期限届满后，本机关将进行复查；提前完成改正的，可以申请提前复查。逾期不改正的，依法处理。")
                .put("remedies", InspectionPapers.remedies(context))
                .done();
    }

    static DocumentFacts recheck(CaseContext context) {
        Recheck done = context.history().last(Recheck.class).orElseThrow().act();
        OrderCorrection order =
                context.history().last(OrderCorrection.class).orElseThrow().act();
        return InspectionPapers.task(context)
                .put("officerNames", context.names(done.officerIds()))
                .put("officerCertificates", context.certificates(done.officerIds()))
                .put("startedAt", Facts.minute(done.startedAt()))
                .put("endedAt", Facts.minute(done.endedAt()))
                .put("certificateShown", done.certificateShown() ? "复查人员向被检查人出示了行政执法证件。" : null)
                .put("requirement", order.requirement())
                .put("correctBy", Facts.day(order.correctBy()))
                .put("findings", done.findings())
                .put("conclusion", done.corrected() ? "已经改正。" : "没有改正，依法处理。")
                .put("signature", InspectionPapers.signature(done))
                .done();
    }
}
