package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.RequisitionAct.CompensationForm;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.Requisitioned;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.installation.demonstration.CountyData.RequisitionData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented requisition for a forest fire: ordered, handed over, returned, compensated, as far as the data say. */
final class RequisitionCase {

    private static final long STEP_SECONDS = 600;
    private static final int DAYS = 15;
    private static final int RETURNED = 4;
    private static final int COMPENSATED = 6;
    private static final long DAILY_FEN = 20_000;
    private static final long DAMAGE_FEN = 80_000;

    private final Casework casework;
    private final RequisitionData data;
    private final Matter matter;
    private final String code;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    RequisitionCase(Casework casework, RequisitionData data, String agency, String code, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.code = code;
        this.officers = register.of(agency, Role.HANDLER).subList(0, 2);
        this.head = register.of(agency, Role.AGENCY_HEAD).getFirst();
    }

    /** Working days from the first act to the last of a requisition that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "REQUISITION_PROPOSED", "REQUISITION_ORAL", "REQUISITION_ORDERED", "REQUISITION_NOT_TAKEN" -> 0;
            case "REQUISITION_IN_USE" -> 1;
            case "REQUISITION_RETURNED" -> RETURNED;
            default -> COMPENSATED;
        };
    }

    List<Scene> scenes(LocalDate start) {
        at(start, 0, this::propose);
        switch (data.until()) {
            case "REQUISITION_PROPOSED" -> {}
            case "REQUISITION_NOT_TAKEN" ->
                decides(start, 0, now -> new RequisitionAct.DeclineRequisition("本机关设备已经足够，不必征用。"));
            case "REQUISITION_ORAL" -> decides(start, 0, RequisitionCase::orally);
            default -> ordered(start);
        }
        return scenes;
    }

    private static Act orally(Instant now) {
        return new RequisitionAct.OrderRequisitionOrally(now, "火线逼近村庄，来不及书面决定。");
    }

    private void ordered(LocalDate start) {
        if (data.oral()) {
            decides(start, 0, RequisitionCase::orally);
            decides(start, 0, now -> new RequisitionAct.CompleteRequisitionOrder("补办书面决定。", null));
        } else {
            decides(start, 0, now -> new RequisitionAct.OrderRequisition("同意征用。"));
        }
        if (data.until().equals("REQUISITION_ORDERED")) {
            return;
        }
        handles(
                start,
                0,
                now -> new ExecutionAct.Serve(
                        ids(), ServingManner.DIRECT, now, data.address(), data.representative(), null, false));
        handles(start, 1, this::taken);
        if (!data.until().equals("REQUISITION_IN_USE")) {
            returned(start);
        }
    }

    private Act taken(Instant now) {
        return new RequisitionAct.TakeRequisition(
                now, ids(), data.address(), List.of(new HandedOver(1, data.quantity(), "完好")), 2, true, true, null);
    }

    private void returned(LocalDate start) {
        handles(
                start,
                RETURNED,
                now -> new RequisitionAct.ReturnRequisition(
                        LegalDates.on(now),
                        ids(),
                        List.of(new Returned(1, data.quantity() - 1, 1, 0, "外壳烧损")),
                        true,
                        null,
                        null));
        if (data.until().equals("REQUISITION_RETURNED")) {
            return;
        }
        long use = DAILY_FEN * data.quantity();
        decides(
                start,
                COMPENSATED,
                now -> new RequisitionAct.DecideRequisitionCompensation(
                        CompensationForm.AGREEMENT, use, DAMAGE_FEN, 0, "按当地日租金计算使用补偿，毁损按维修费用补偿。"));
        if (data.until().equals("REQUISITION_TO_COMPENSATE")) {
            return;
        }
        handles(
                start,
                COMPENSATED,
                now -> new RequisitionAct.PayRequisitionCompensation(LegalDates.on(now), use + DAMAGE_FEN, "拨" + code));
        if (data.until().equals("ARCHIVED")) {
            decides(start, COMPENSATED, now -> new ExecutionAct.CloseCase("财产已返还，补偿已支付", "同意结案。"));
            handles(start, COMPENSATED, now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        }
    }

    private List<UUID> ids() {
        return officers.stream().map(Actor::officerId).toList();
    }

    private void propose(Instant now) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        var done = casework.register(
                new RequisitionAct.ProposeRequisition(
                        matter.id(),
                        party,
                        Emergency.FIRE,
                        "松坪乡森林火灾，县森林草原防灭火指挥部启动三级响应",
                        LegalDates.on(now),
                        null,
                        "扑救森林火灾、开设隔离带",
                        List.of(new Requisitioned(data.item(), null, data.quantity(), data.unit())),
                        DAYS,
                        "使用按当地同类设备日租金补偿，毁损、灭失按评估价值补偿",
                        ids()),
                officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    private void handles(LocalDate start, int workingDay, Function<Instant, Act> act) {
        does(start, workingDay, officers.getFirst(), act);
    }

    private void decides(LocalDate start, int workingDay, Function<Instant, Act> act) {
        does(start, workingDay, head, act);
    }

    private void does(LocalDate start, int workingDay, Actor actor, Function<Instant, Act> act) {
        at(
                start,
                workingDay,
                now -> version = casework.act(Objects.requireNonNull(caseId), version, act.apply(now), actor)
                        .version());
    }

    private void at(LocalDate start, int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(9 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
