package org.mingjian.documents;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 行政检查文书的必备内容 (司法部 行政检查文书基本格式文本). */
final class InspectionParts {

    private static final Provision FORMS = new Provision("行政检查文书基本格式文本（试行）", "必备内容");

    private static final List<RequiredPart> TASK = List.of(
            part("taskNumber", "检查任务编号"),
            part("taskSource", "任务来源"),
            part("inspectionBasis", "检查依据"),
            part("inspectionContent", "检查内容"),
            part("assistingPersons", "辅助人员数量"));

    private InspectionParts() {}

    static Stream<RequiredPart> of(DocumentKind kind) {
        return Stream.concat(task(kind), own(kind));
    }

    /** What follows from the visit names the task; what the task is stands in the papers of the visit itself. */
    private static Stream<RequiredPart> task(DocumentKind kind) {
        return switch (kind) {
            case SAMPLING_RECORD, CORRECTION_ORDER, RECHECK_RECORD -> Stream.of(part("taskNumber", "任务编号"));
            default -> TASK.stream();
        };
    }

    private static Stream<RequiredPart> own(DocumentKind kind) {
        return switch (kind) {
            case INSPECTION_APPROVAL_FORM ->
                Stream.of(part("frequency", "本年度检查频次"), part("headOpinion", "机关负责人意见"), part("headName", "机关负责人签名"));
            case INSPECTION_NOTICE ->
                Stream.of(
                        part("caseNumber", "批准文号"),
                        part("validUntil", "检查码有效期"),
                        part("recusal", "申请回避的权利"),
                        part("remedies", "权利救济"));
            case SITE_INSPECTION_RECORD ->
                Stream.of(
                        part("startedAt", "检查开始时间"),
                        part("endedAt", "检查结束时间"),
                        part("certificateShown", "出示执法证件的情况"),
                        part("recusal", "申请回避的权利"),
                        part("rows.items", "检查项目"),
                        part("findings", "检查情况"),
                        part("signature", "签名或者拒签说明"));
            case SAMPLING_RECORD ->
                Stream.of(
                        part("takenAt", "抽样时间"),
                        part("rows.samples", "样品"),
                        part("method", "抽样方法"),
                        part("institution", "检验、检测机构"),
                        part("signature", "签名或者拒签说明"));
            case CORRECTION_ORDER ->
                Stream.of(
                        part("problems", "发现的问题"),
                        part("basis", "责令改正的依据"),
                        part("requirement", "改正要求"),
                        part("correctBy", "改正期限"),
                        part("remedies", "权利救济"));
            case RECHECK_RECORD ->
                Stream.of(
                        part("startedAt", "复查开始时间"),
                        part("endedAt", "复查结束时间"),
                        part("certificateShown", "出示执法证件的情况"),
                        part("findings", "复查情况"),
                        part("conclusion", "复查意见"),
                        part("signature", "签名或者拒签说明"));
            default -> Stream.of(part("result", "检查结果"), part("correction", "改正要求"), part("remedies", "权利救济"));
        };
    }

    private static RequiredPart part(String key, String name) {
        return RequiredPart.of(key, name, FORMS);
    }
}
