package org.mingjian.casework.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Signed;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.history.Inspection;
import org.mingjian.documents.DocumentFacts;

/** 行政检查文书 (司法部 行政检查文书基本格式文本). */
final class InspectionPapers {

    private static final String RECUSAL = "被检查人认为检查人员与本次检查有直接利害关系或者有其他关系可能影响公正检查的，有权申请回避。";

    private InspectionPapers() {}

    static DocumentFacts approval(CaseContext context) {
        var approved = context.history().last(ApproveInspection.class).orElseThrow();
        return task(context)
                .put("frequency", frequency(context))
                .put("headOpinion", "同意检查。" + approved.act().opinion())
                .put("headName", approved.done().officer())
                .put("headSignedOn", Facts.day(approved.done().on()))
                .done();
    }

    static DocumentFacts notice(CaseContext context) {
        GiveInspectionNotice notice =
                context.history().last(GiveInspectionNotice.class).orElseThrow().act();
        return task(context)
                .put(
                        "validUntil",
                        "本通知书的二维码即检查码，至" + Facts.day(Inspection.codeUntil(context.history(), context.around())) + "有效。")
                .put("manner", notice.unannounced() ? "不预先通知，实施检查时当场出示。理由：" + notice.whyUnannounced() : "预先通知")
                .put("recusal", RECUSAL)
                .put("remedies", remedies(context))
                .done();
    }

    static DocumentFacts record(CaseContext context) {
        InspectOnSite done =
                context.history().last(InspectOnSite.class).orElseThrow().act();
        Facts facts = task(context)
                .put("officerNames", context.names(done.officerIds()))
                .put("officerCertificates", context.certificates(done.officerIds()))
                .put("assistingPersons", done.assistingPersons() + "人")
                .put("startedAt", Facts.minute(done.startedAt()))
                .put("endedAt", Facts.minute(done.endedAt()))
                .put("certificateShown", done.certificateShown() ? "检查人员向被检查人出示了行政执法证件。" : null)
                .put("codeShown", done.codeShown() ? "检查人员进入企业时出示了检查通知书（检查码）。" : "情况紧急，先行检查，尚无检查码。")
                .put("recusal", done.recusalTold() ? "已告知：" + RECUSAL : null)
                .put("presentPerson", done.presentPerson())
                .put("findings", done.findings())
                .put("signature", signature(done));
        done.items()
                .forEach(one -> facts.row(
                        "items",
                        Map.of("item", one.item(), "result", one.result().title())));
        return facts.done();
    }

    static DocumentFacts result(CaseContext context) {
        TellInspectionResult told =
                context.history().last(TellInspectionResult.class).orElseThrow().act();
        var order = context.history().last(OrderCorrection.class).map(done -> done.act());
        return task(context)
                .put("result", told.conclusion().title() + "。" + told.result())
                .put(
                        "correction",
                        order.map(one -> one.requirement() + "应当于" + Facts.day(one.correctBy()) + "前完成改正。")
                                .orElse("无。"))
                .put("receivedBy", told.receivedBy())
                .put("remedies", remedies(context))
                .done();
    }

    static Facts task(CaseContext context) {
        ProposeInspection proposed = proposed(context);
        var exemption = proposed.exemption();
        return Facts.of(context)
                .put("taskNumber", context.history().acts().getFirst().outcome().number())
                .put(
                        "taskSource",
                        proposed.source().title()
                                + (proposed.planNumber() == null ? "" : "（" + proposed.planNumber() + "）"))
                .put("inspectionBasis", Wording.quoted(context.matter().penalty()))
                .put("inspectionContent", proposed.content())
                .put("inspectionWay", proposed.way())
                .put("plannedOn", Facts.day(proposed.plannedOn()))
                .put("place", proposed.place())
                .put("assistingPersons", proposed.assistingPersons() + "人")
                .put(
                        "exemption",
                        exemption == null
                                ? null
                                : exemption.ground().title() + "：" + exemption.reason() + "（" + exemption.document()
                                        + "）");
    }

    static @Nullable String signature(Signed done) {
        return done.signed() ? "被检查人已签名。" : done.remark();
    }

    private static String frequency(CaseContext context) {
        ProposeInspection proposed = proposed(context);
        var inspections = context.around().inspections();
        return proposed.plannedOn().getYear() + "年本机关此前已对该企业批准检查" + inspections.counted(proposed) + "次，年度上限"
                + inspections.cap() + "次；各机关对该企业共批准检查" + inspections.everywhere(proposed) + "次。";
    }

    static String remedies(CaseContext context) {
        return "被检查人对检查有异议的，可以向本机关陈述、申辩，也可以依法向"
                + context.agency().remedies().reconsiderationAgency() + "申请行政复议，或者依法向"
                + context.agency().remedies().court() + "提起行政诉讼。";
    }

    private static ProposeInspection proposed(CaseContext context) {
        return (ProposeInspection) context.history().begun();
    }
}
