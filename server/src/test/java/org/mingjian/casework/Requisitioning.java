package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.RequisitionAct.CompensationForm;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.RequisitionAct.Requisitioned;
import org.mingjian.casework.act.RequisitionAct.ReturnRequisition;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;

/** Well-formed acts of an invented requisition of three pumps and a boat; tests change the one thing that they are about. */
final class Requisitioning {

    static final UUID MATTER = new UUID(5, 9);
    static final int PUMPS = 3;
    static final int DAYS = 10;
    static final int MOST_DAYS = 30;
    static final long USE = 60_000;
    static final long DAMAGE = 20_000;

    static final RequisitionAct.OrderRequisition ORDERED = new RequisitionAct.OrderRequisition("同意征用");
    static final List<HandedOver> ALL = List.of(new HandedOver(1, PUMPS, "完好"), new HandedOver(2, 1, "完好"));
    static final List<Returned> INTACT = List.of(returned(1, PUMPS, 0, 0), returned(2, 1, 0, 0));
    static final List<Returned> HURT = List.of(returned(1, 1, 1, 1), returned(2, 1, 0, 0));

    private Requisitioning() {}

    static Matter matter(UUID agencyId, String documentWord, UUID id) {
        return new Matter(
                id,
                agencyId,
                "应急物资征用" + id.toString().substring(0, 8),
                Bureau.CATEGORY,
                EnforcementKind.REQUISITION,
                new Matter.LegalBasis("突发事件应对法", "第十二条", "县级以上人民政府及其部门为应对突发事件的紧急需要，可以征用单位和个人的设备、设施、场地、交通工具等财产。"),
                new Matter.LegalBasis("突发事件应对法", "第十二条", "县级以上人民政府及其部门为应对突发事件的紧急需要，可以征用单位和个人的设备、设施、场地、交通工具等财产。"),
                List.of(),
                List.of(),
                documentWord);
    }

    static ProposeRequisition proposed(UUID matterId, PartyFacts party, List<UUID> officers, LocalDate since) {
        return proposed(matterId, party, officers, since, Emergency.FLOOD, DAYS);
    }

    static ProposeRequisition proposed(
            UUID matterId, PartyFacts party, List<UUID> officers, LocalDate since, Emergency ground, int days) {
        return new ProposeRequisition(
                matterId,
                party,
                ground,
                "云岭河超警戒水位，县防汛抗旱指挥部启动二级响应",
                since,
                null,
                "排除城南低洼地段积水",
                List.of(new Requisitioned("水泵", "ISG80-160", PUMPS, "台"), new Requisitioned("冲锋舟", null, 1, "艘")),
                days,
                "按照当地同类设备日租金补偿",
                officers);
    }

    static RequisitionAct.OrderRequisitionOrally orally(Instant at) {
        return new RequisitionAct.OrderRequisitionOrally(at, "堤坝渗漏，来不及书面决定");
    }

    static RequisitionAct.CompleteRequisitionOrder completed(@Nullable String lateReason) {
        return new RequisitionAct.CompleteRequisitionOrder("同意补办", lateReason);
    }

    static TakeRequisition taken(List<UUID> officers, Instant at, List<HandedOver> items) {
        return new TakeRequisition(at, officers, "云岭县长街26号", items, 2, true, true, null);
    }

    static Returned returned(int item, int intact, int damaged, int lost) {
        return new Returned(item, intact, damaged, lost, damaged + lost > 0 ? "电机进水，一台被冲走" : null);
    }

    static ReturnRequisition returned(List<UUID> officers, LocalDate on, List<Returned> items) {
        return returned(officers, on, items, null);
    }

    static ReturnRequisition returned(
            List<UUID> officers, LocalDate on, List<Returned> items, @Nullable String lateReason) {
        return new ReturnRequisition(on, officers, items, true, null, lateReason);
    }

    static RequisitionAct.ExtendRequisition extended(int days) {
        return new RequisitionAct.ExtendRequisition(days, "水位尚未回落");
    }

    static DecideRequisitionCompensation compensated(long use, long damage, long loss) {
        return new DecideRequisitionCompensation(CompensationForm.DECISION, use, damage, loss, "按日租金和评估价值计算");
    }

    static RequisitionAct.PayRequisitionCompensation paid(LocalDate on, long fen) {
        return new RequisitionAct.PayRequisitionCompensation(on, fen, "拨2026-" + fen);
    }
}
