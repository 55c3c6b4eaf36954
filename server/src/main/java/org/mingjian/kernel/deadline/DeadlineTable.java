package org.mingjian.kernel.deadline;

import static org.mingjian.kernel.deadline.Bound.*;
import static org.mingjian.kernel.deadline.Breach.*;
import static org.mingjian.kernel.deadline.DeadlineRule.row;
import static org.mingjian.kernel.deadline.SuspensionGround.*;

import java.util.List;
import java.util.Optional;

/** 期限表: every deadline of the law that the system knows; their lengths and provisions are rule values. */
public final class DeadlineTable {

    private static final String HEAD = "机关负责人";

    /** The rows, by number. */
    // spotless:off
    public static final List<DeadlineRule> ROWS = List.of(
            // 行政处罚
            row("D01").from("告知听证权利").binds(PARTY).then(LAPSE).done(),
            row("D02").from("送达听证通知").then(BLOCK).done(),
            row("D03").from("先行登记保存").then(RELEASE).done(),
            row("D04").from("立案").without(SUSPENDED, HEARING, PUBLIC_NOTICE, TESTING)
                    .extendable(new Extension("D04.extension", HEAD), new Extension("", "机关负责人集体讨论")).done(),
            row("D05").from("作出处罚决定").done(),
            row("D06").from("收到处罚决定书").binds(PARTY).then(SURCHARGE).done(),
            row("D07").from("缴款期限届满").binds(PARTY).then(STOP).without(REMEDY).done(),
            row("D08").from("当场收缴罚款").binds(OFFICER).then(ACCOUNTABILITY).done(),
            row("D09").from("收到执法人员交款").then(ACCOUNTABILITY).done(),
            row("D10").from("决定被变更、撤销、确认违法或者无效").then(WITHDRAW).done(),
            row("D11").from("违法行为发生或者终了").then(BLOCK).or("D11.grave").done(),
            row("D12").from("作出许可、处罚决定").done(),
            row("D13").from("作出其他执法决定").done(),
            row("D14").from("统计年度").done(),

            // 行政强制
            row("D15").from("紧急情况下实施强制措施").binds(OFFICER).then(RELEASE).done(),
            row("D16").from("查封、扣押").then(RELEASE).without(TESTING)
                    .extendable(new Extension("D16.extension", HEAD)).done(),
            row("D17").from("作出冻结决定").done(),
            row("D18").from("冻结").then(RELEASE).extendable(new Extension("D18.extension", HEAD)).done(),
            row("D19").from("送达催告书").then(BLOCK).done(),
            row("D20").from("复议、诉讼期限届满").then(LAPSE).or("D20.objection").done(),
            row("D21").from("开始加处罚款、滞纳金").then(BLOCK).done(),
            row("D22").from("送达代履行催告书").then(BLOCK).done(),

            // 行政许可
            row("D23").from("收到许可申请").then(DEEMED).done(),
            row("D24").from("受理许可申请").without(HEARING, TENDER, TESTING, EXPERT_REVIEW)
                    .extendable(new Extension("D24.extension", HEAD)).or("D24.joint", "D24.joint.extension").done(),
            row("D25").from("作出准予许可决定").done(),
            row("D26").from("申请许可听证").then(BLOCK).or("D26.notice", "D26.request").done(),
            row("D27").from("许可有效期届满").binds(LICENSEE).then(DEEMED).or("D27.decision").done(),

            // 救济
            row("D28").from("知道行政行为").binds(PARTY).then(LAPSE).or("D28.limit").done(),
            row("D29").from("知道行政行为").binds(PARTY).then(LAPSE).or("D29.afterReview", "D29.limit").done(),
            row("D30").from("收到复议申请书副本").then(ACCOUNTABILITY).or("D30.summary").done(),
            row("D31").from("收到起诉状副本").then(ACCOUNTABILITY).done(),
            row("D32").from("收到复议申请").done(),

            // 移送涉嫌犯罪
            row("D33").from("收到移送报告").then(ACCOUNTABILITY).or("D33.handover").done(),
            row("D34").from("收到公安机关立案通知").then(ACCOUNTABILITY).done(),
            row("D35").from("收到不予立案通知").done(),

            // 责任制
            row("D36").from("执法依据公布").done(),
            row("D37").from("收到投诉").done(),
            row("D38").from("作出重大处罚决定").done(),
            row("D39").from("证件颁发或者上次审验").binds(OFFICER).then(BLOCK).done(),
            row("D40").from("上次案卷评查").done(),
            row("D41").from("上次培训").or("D41.rotation").done(),
            row("D42").from("送交法制审核").binds(REVIEWER).done(),
            row("D43").from("发出公告").then(DEEMED).done(),
            row("D44").from("取得涉案财物").binds(OFFICER).done(),

            // 征收、公示、保存
            row("D45").from("公布征收补偿方案").binds(GOVERNMENT).then(BLOCK).done(),
            row("D46").from("公示处罚信息").binds(PLATFORM).then(WITHDRAW).length("public.general.max")
                    .or("public.minor.max", "public.general.min", "public.serious.min", "public.serious.max").done(),
            row("D47").from("作出处罚决定").or("D47.publish").done(),
            row("D48").from("完成影响评估").then(BLOCK).done(),
            row("D49").from("归档").or("D49.province").done(),
            row("D50").from("中止执行").then(STOP).done(),
            row("D51").from("音像记录制作完成").binds(OFFICER).done());
    // spotless:on

    private DeadlineTable() {}

    /** The row with this id. */
    public static Optional<DeadlineRule> find(String id) {
        return ROWS.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The row to which a rule value belongs: its own length, a variant or an extension. */
    public static Optional<DeadlineRule> owning(String value) {
        return ROWS.stream()
                .filter(row -> row.value().equals(value)
                        || row.variants().contains(value)
                        || row.extensions().stream()
                                .anyMatch(step -> step.value().equals(value)))
                .findFirst();
    }
}
