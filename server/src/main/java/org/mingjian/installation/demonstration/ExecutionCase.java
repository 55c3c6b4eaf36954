package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CourtAct;
import org.mingjian.casework.act.CourtAct.Material;
import org.mingjian.casework.act.EnforcementAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.InterruptionAct;
import org.mingjian.installation.demonstration.CountyData.SpotData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented execution: of a fine decided on the spot that was not paid, as far as the data say. */
final class ExecutionCase {

    private static final long STEP_SECONDS = 600;
    private static final int OPENED = 20;
    private static final int DEMANDED = 60;
    private static final int DAYS_TO_PERFORM = 14;
    /** Working days until the six months of a lawsuit are over. */
    private static final int FINAL = 142;

    private final CountyCases cases;
    private final SpotCase decided;
    private final SpotData data;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes;
    private @Nullable UUID caseId;
    private int version;

    ExecutionCase(CountyCases cases, SpotData data, String agency, String code, Register register) {
        this.cases = cases;
        this.data = data;
        this.decided = new SpotCase(cases.casework(), data, agency, code, register);
        this.officers = register.of(agency, Role.HANDLER).subList(0, 2);
        this.head = register.of(agency, Role.AGENCY_HEAD).getFirst();
        this.scenes = new ArrayList<>();
    }

    /** Working days from the decision to the last act of an execution that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "EXECUTION_OPENED" -> OPENED;
            case "DEMANDED" -> FINAL - 2;
            default -> FINAL + 10;
        };
    }

    List<Scene> scenes(LocalDate start) {
        scenes.addAll(decided.unpaid(start));
        at(start, OPENED, this::open);
        if (data.until().equals("EXECUTION_OPENED")) {
            return scenes;
        }
        does(start, DEMANDED, head, now -> new EnforcementAct.ImposeSurcharge("情况属实，同意加处罚款。"));
        does(start, DEMANDED, officers.getFirst(), this::demand);
        if (data.until().startsWith("COURT")) {
            court(start);
        } else if (!data.until().equals("DEMANDED")) {
            executed(start);
        }
        return scenes;
    }

    private void open(Instant now) {
        var done = cases.casework()
                .register(
                        new EnforcementAct.OpenExecution(
                                decided.caseId(),
                                decided.matter().id(),
                                decided.party(),
                                cases.number(decided.caseId(), decided.matter().agencyId()),
                                EnforcementAct.Duty.MONEY,
                                LegalDates.on(now),
                                two(),
                                "当事人收到决定书后，没有在十五日内缴纳罚款。"),
                        officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    /** More than thirty-four days late the surcharge is as high as the fine. */
    private Act demand(Instant now) {
        LocalDate today = LegalDates.on(now);
        return new EnforcementAct.Demand(
                two(),
                today.plusDays(DAYS_TO_PERFORM),
                "到决定书载明的银行缴纳罚款和加处的罚款。",
                2 * data.fineFen(),
                today,
                ServingManner.DIRECT,
                null,
                data.representative() == null ? data.party() : data.representative());
    }

    private void executed(LocalDate start) {
        does(
                start,
                FINAL,
                head,
                now -> new EnforcementAct.DecideExecution(
                        ExecutionManner.AUCTION,
                        "委托拍卖机构拍卖已经依法扣押的财物，抵缴罚款和加处的罚款。",
                        LegalDates.on(now),
                        "当事人有履行能力而拒不履行。"));
        if (data.until().equals("EXECUTION_DECIDED")) {
            return;
        }
        does(
                start,
                FINAL + 1,
                officers.getFirst(),
                now -> new EnforcementAct.ServeExecution(
                        two(), LegalDates.on(now), ServingManner.DIRECT, null, data.address(), data.party()));
        switch (data.until()) {
            case "EXECUTION_AGREED" ->
                does(
                        start,
                        FINAL + 3,
                        head,
                        now -> new InterruptionAct.Agree(
                                List.of(
                                        part(now, 30, data.fineFen()),
                                        part(now, 60, data.fineFen() - data.fineFen() / 2)),
                                "当事人已经为全部商品标明价格，并接受了培训。",
                                data.fineFen() / 2,
                                true,
                                "当事人分两期缴清罚款和加处的罚款。"));
            case "EXECUTION_SUSPENDED" ->
                does(
                        start,
                        FINAL + 3,
                        head,
                        now -> new InterruptionAct.SuspendExecution(
                                InterruptionAct.SuspensionGround.INABILITY, "当事人因病停业，暂时没有收入。", true));
            case "EXECUTION_ENDED" ->
                does(
                        start,
                        FINAL + 3,
                        head,
                        now -> new InterruptionAct.EndExecution(
                                InterruptionAct.EndGround.DISSOLUTION, "个体工商户已经注销，没有财产可供执行，也没有义务承受人。"));
            default -> {}
        }
    }

    private static InterruptionAct.Instalment part(Instant now, int days, long fen) {
        return new InterruptionAct.Instalment(LegalDates.on(now).plusDays(days), fen);
    }

    private void court(LocalDate start) {
        does(
                start,
                FINAL,
                head,
                now -> new CourtAct.ApplyToCourt("云岭县人民法院", false, "罚款和加处的罚款", "当事人没有提出意见。", materials()));
        switch (data.until()) {
            case "COURT_APPLIED" -> {}
            case "COURT_REFUSED" ->
                does(
                        start,
                        FINAL + 4,
                        officers.getFirst(),
                        now -> new CourtAct.RecordRefusal(LegalDates.on(now), "（虚构）云行审1号", "申请执行的标的情况不明确。"));
            default -> accepted(start);
        }
    }

    private void accepted(LocalDate start) {
        does(
                start,
                FINAL + 4,
                officers.getFirst(),
                now -> new CourtAct.RecordAcceptance(LegalDates.on(now), "（虚构）云行审2号"));
        if (data.until().equals("COURT_GRANTED")) {
            does(
                    start,
                    FINAL + 9,
                    officers.getFirst(),
                    now -> new CourtAct.RecordRuling(LegalDates.on(now), "（虚构）云行审2号", true, null));
        }
    }

    private static List<CourtAct.Attached> materials() {
        return EnumSet.complementOf(EnumSet.of(Material.OTHER)).stream()
                .map(material -> new CourtAct.Attached(material, material.title()))
                .toList();
    }

    private List<UUID> two() {
        return officers.stream().map(Actor::officerId).toList();
    }

    private void does(LocalDate start, int workingDay, Actor actor, Function<Instant, Act> act) {
        at(
                start,
                workingDay,
                now -> version = cases.casework()
                        .act(Objects.requireNonNull(caseId), version, act.apply(now), actor)
                        .version());
    }

    private void at(LocalDate start, int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(9 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
