package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.InspectionItems;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.EndInspection;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.InspectionAct.TaskSource;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.Item;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.RecordTesting;
import org.mingjian.casework.act.VisitAct.Sample;
import org.mingjian.casework.act.VisitAct.TakeSamples;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.kernel.calendar.LegalDates;

/** Conducts one invented inspection through the API; the enterprise and the item are its own. */
final class InspectionConduct {

    static final Exemption URGENT = new Exemption(ExemptionGround.URGENT, "举报消防通道堵塞", "值班记录3号");

    private final Desk desk;
    private final Clock clock;
    private final Staff staff;
    private final UUID matterId;
    private final PartyFacts party;

    InspectionConduct(Desk desk, Clock clock, Staff staff, UUID matterId) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
        this.matterId = matterId;
        this.party = Samples.netCafe(Conduct.party());
    }

    private InspectionConduct(InspectionConduct other, UUID matterId) {
        this.desk = other.desk;
        this.clock = other.clock;
        this.staff = other.staff;
        this.matterId = matterId;
        this.party = other.party;
    }

    /** A matter of inspection that is not on the published list. */
    static UUID matter(Matters matters, Staff staff) {
        UUID id = UUID.randomUUID();
        Matter penalty = Bureau.matter(staff.agency().id(), staff.agency().documentWord());
        return matters.list(
                        new Matter(
                                id,
                                staff.agency().id(),
                                "对网吧经营情况的检查" + id,
                                Bureau.CATEGORY,
                                EnforcementKind.INSPECTION,
                                penalty.broken(),
                                penalty.penalty(),
                                List.of(),
                                List.of(),
                                penalty.documentWord()),
                        null)
                .id();
    }

    /** The same on the list, with this cap of its own. */
    static UUID listed(Matters matters, InspectionItems items, Staff staff, LocalDate today, @Nullable Integer cap) {
        UUID id = matter(matters, staff);
        items.list(
                staff.agency().id(),
                new InspectionItem(id, "网吧", "上网登记", "现场检查", cap, 5, "云岭县公告", today.minusDays(30), null),
                null);
        return id;
    }

    /** The same enterprise under another item. */
    InspectionConduct under(UUID otherMatter) {
        return new InspectionConduct(this, otherMatter);
    }

    UUID matterId() {
        return matterId;
    }

    PartyFacts party() {
        return party;
    }

    ProposeInspection proposal(TaskSource source, @Nullable Exemption exemption, String region, List<UUID> officers) {
        return proposal(matterId, party, source, exemption, region, officers, LegalDates.today(clock));
    }

    static ProposeInspection proposal(
            UUID matterId,
            PartyFacts party,
            TaskSource source,
            @Nullable Exemption exemption,
            String region,
            List<UUID> officers,
            LocalDate plannedOn) {
        return new ProposeInspection(
                source, "计划1号", matterId, party, "上网登记", "现场检查", plannedOn, "长街26号", region, officers, 1, exemption);
    }

    ProposeInspection proposal(TaskSource source, @Nullable Exemption exemption) {
        return proposal(source, exemption, Bureau.REGION, staff.two());
    }

    Conduct proposed(@Nullable Exemption exemption) {
        Answer answer = desk.begin(proposal(TaskSource.PLAN, exemption), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    Conduct approved(@Nullable Exemption exemption) {
        return proposed(exemption).does(new ApproveInspection("同意"), staff.head());
    }

    Conduct notified() {
        return approved(null).does(new GiveInspectionNotice(false, null), staff.lead());
    }

    /** Visited, with this result of the one item that is looked at. */
    Conduct inspected(ItemResult result) {
        return notified().does(visit(staff.two(), clock.instant(), result), staff.lead());
    }

    Conduct told() {
        return inspected(ItemResult.CONFORMS).does(result(Conclusion.NO_PROBLEM), staff.lead());
    }

    Conduct correcting() {
        return inspected(ItemResult.FAILS)
                .does(order(LegalDates.today(clock).plusDays(7)), staff.head())
                .does(result(Conclusion.TO_CORRECT), staff.lead());
    }

    static InspectOnSite visit(List<UUID> officers, Instant at, ItemResult result) {
        return visit(officers, 0, at, true, result);
    }

    static InspectOnSite visit(List<UUID> officers, int assisting, Instant at, boolean code, ItemResult result) {
        return new InspectOnSite(
                officers,
                assisting,
                at,
                at,
                true,
                code,
                true,
                "方岚",
                List.of(new Item("上网登记", result)),
                "登记簿已查看",
                true,
                null);
    }

    static TakeSamples samples(List<UUID> officers, Instant at) {
        return new TakeSamples(
                officers, at, List.of(new Sample("碳酸饮料", "20261101", "6瓶", "48瓶")), "随机抽取", "云岭州产品质量检验所", true, null);
    }

    static RecordTesting tested(boolean qualified, LocalDate on) {
        return new RecordTesting(1, on, "检字1号", qualified, qualified ? "所检项目符合要求" : "菌落总数超标");
    }

    static OrderCorrection order(LocalDate correctBy) {
        return new OrderCorrection("上网登记系统停用", "《中华人民共和国行政处罚法》第二十八条第一款", "恢复上网登记系统，逐人登记。", correctBy, "同意");
    }

    static TellInspectionResult result(Conclusion conclusion) {
        return new TellInspectionResult(conclusion, "详见现场检查笔录", "方岚");
    }

    static Recheck recheck(List<UUID> officers, Instant at, boolean atRequest, boolean corrected) {
        return new Recheck(officers, at, at, true, true, atRequest, corrected, "登记系统已恢复", true, null);
    }

    static EndInspection published(LocalDate on) {
        return new EndInspection(on, "云岭县人民政府网站", null);
    }
}
