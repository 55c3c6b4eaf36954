package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.CourtAct;
import org.mingjian.casework.act.CourtAct.Material;
import org.mingjian.casework.act.EnforcementAct;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.InterruptionAct;
import org.mingjian.casework.act.SubstituteAct;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.CourtRules;
import org.mingjian.casework.policy.InterruptionRules;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Walks every state that the rows of an execution can reach: every act, each once, and time passing. */
final class ExecutionWalk extends Walk<ExecutionWalk> {

    /** Noon of the working day on which the decision was served; days are counted from it. */
    private static final Instant SERVED = Instant.parse("2026-03-02T04:00:00Z");

    private static final UUID DECIDED = new UUID(6, 6);
    private static final String NUMBER = "云文旅罚〔2026〕1号";

    /** Opened, after a month of surcharge, after the demand, and after the remedies. */
    static final List<Integer> DAYS = List.of(21, 50, 64, 200);

    /** Opened, after a demand but before the end of the remedies, after it, and after the window of the court. */
    static final List<Integer> COURT_DAYS = List.of(21, 50, 215, 300);

    private final Duty duty;
    private final UUID matter;
    private final CaseHistory decided;

    ExecutionWalk(List<Step> rows, List<Integer> days, Duty duty, UUID matter, Act... since) {
        super(rows, SERVED, days);
        this.duty = duty;
        this.matter = matter;
        this.decided = decided(matter, List.of(since));
    }

    /** The decision that is executed: a light fine, served, and what became of it since. */
    private static CaseHistory decided(UUID matter, List<Act> since) {
        var party = Samples.netCafe(Samples.creditCode(1));
        CaseHistory history = CaseHistory.empty();
        List<Act> acts = new ArrayList<>(List.of(
                Samples.lead(matter, party, LegalDates.on(SERVED)),
                Samples.concluded(Samples.LIGHT_FINE),
                Samples.decided(),
                Samples.served(TWO, SERVED)));
        acts.addAll(since);
        for (Act act : acts) {
            UUID id = new UUID(8, history.acts().size());
            history = history.with(new DoneAct(
                    id,
                    act,
                    LEAD,
                    "某人",
                    Office.HANDLER,
                    SERVED,
                    Stage.SERVED,
                    new Outcome(List.of(), NUMBER, null),
                    id));
        }
        return history;
    }

    @Override
    StillWorld around(State state) {
        return new StillWorld(state.now(), state.history(), decided);
    }

    /** The surroundings of a history on the day of one of its acts. */
    StillWorld world(CaseHistory history, LocalDate day) {
        return new StillWorld(day.atTime(12, 0).atZone(LegalDates.ZONE).toInstant(), history, decided);
    }

    /** Each kind of act is done once: without this there is no end. */
    private static boolean done(CaseHistory history, Act act) {
        return history.acts().stream().anyMatch(one -> ActKind.of(one.act()) == ActKind.of(act));
    }

    /** All that a policy can tell apart: what was done on which day, whatever the order within a day. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.acts().stream()
                        .map(done -> done.on() + ActKind.of(done.act()).word() + content(done.act()))
                        .collect(Collectors.toSet()));
    }

    /** What of the content tells two acts of a kind apart. */
    private static String content(Act act) {
        return switch (act) {
            case EnforcementAct.DecideExecution decision -> decision.by().name();
            case EnforcementAct.RecheckObjection recheck -> Boolean.toString(recheck.adopted());
            case Act.Payment payment -> Long.toString(payment.amountFen());
            default -> "";
        };
    }

    @Override
    List<Act> acts(State state) {
        return tried(state).stream().filter(act -> !done(state.history(), act)).toList();
    }

    private List<Act> tried(State state) {
        Instant now = state.now();
        LocalDate today = LegalDates.on(now);
        if (state.history().acts().isEmpty()) {
            return List.of(new EnforcementAct.OpenExecution(
                    DECIDED, matter, Samples.netCafe(Samples.creditCode(1)), NUMBER, duty, today, TWO, "没有履行"));
        }
        StillWorld world = around(state);
        long left = Debt.of(state.history(), world, today).leftFen();
        List<Act> acts = new ArrayList<>(demanding(now, today, left));
        acts.addAll(carrying(now, today, left));
        acts.addAll(interrupting(today, left));
        acts.addAll(court(today));
        InterruptionRules.lapse(state.history(), world).ifPresent(acts::add);
        CourtRules.lapse(state.history(), world).ifPresent(acts::add);
        acts.add(Samples.closed());
        return acts;
    }

    private static List<Act> demanding(Instant now, LocalDate today, long left) {
        return List.of(
                new EnforcementAct.Demand(TWO, today.plusDays(10), "缴纳", left, today, ServingManner.DIRECT, null, "方岚"),
                new EnforcementAct.RecordObjection(now, "方岚", "请求减免"),
                new EnforcementAct.RecheckObjection("不成立", false),
                new EnforcementAct.RecheckObjection("成立", true),
                new SubstituteAct.AnnounceDemolition(today, today.plusDays(10), "张贴"));
    }

    private List<Act> carrying(Instant now, LocalDate today, long left) {
        ExecutionManner by = switch (duty) {
            case MONEY -> ExecutionManner.TRANSFER;
            case ACT -> ExecutionManner.REMOVAL;
            case DEMOLITION -> ExecutionManner.DEMOLITION;
        };
        List<Act> acts = new ArrayList<>(List.of(
                new EnforcementAct.DecideExecution(by, "依法", today, "拒不履行"),
                new EnforcementAct.DecideExecution(ExecutionManner.SUPPLY_CUT, "停电", today, "拒不履行"),
                new EnforcementAct.DecideAtOnce(by, "依法", today, "转移财物", "银行流水"),
                new EnforcementAct.ServeExecution(TWO, today, ServingManner.DIRECT, null, "长街26号", "方岚"),
                new EnforcementAct.CarryOut(TWO, now, by, "长街26号", "完毕", null),
                new EnforcementAct.TransferDeposit(TWO, now, "银行", "6217", Math.max(1, left), "缴库1", null),
                new EnforcementAct.TransferDeposit(TWO, now, "银行", "6217", left + 1, "缴库1", null)));
        if (duty == Duty.ACT) {
            acts.add(new SubstituteAct.DecideSubstitute(
                    SubstituteAct.Harm.POLLUTION, "清运公司", true, 100, "废料", "清运", today, "没有清除"));
            acts.add(new SubstituteAct.RemindSubstitute(TWO, today, ServingManner.DIRECT, null, "方岚"));
            acts.add(new SubstituteAct.CarryOutSubstitute(TWO, now, "完毕", 100, true, true, null, null));
            acts.add(new SubstituteAct.SubstituteAtOnce(
                    TWO, now, SubstituteAct.Place.ROAD, "清除", "清运公司", true, true, null, 100));
        }
        return acts;
    }

    private static List<Act> interrupting(LocalDate today, long left) {
        return List.of(
                new InterruptionAct.Agree(
                        List.of(new InterruptionAct.Instalment(today, Math.max(1, left))), null, 0, true, "分期"),
                new InterruptionAct.ResumeBroken("没有履行"),
                new InterruptionAct.SuspendExecution(InterruptionAct.SuspensionGround.INABILITY, "停业", true),
                new InterruptionAct.ResumeExecution("恢复营业"),
                new InterruptionAct.EndExecution(InterruptionAct.EndGround.REVOKED, "已被撤销"));
    }

    private static List<Act> court(LocalDate today) {
        List<CourtAct.Attached> materials = EnumSet.complementOf(EnumSet.of(Material.OTHER)).stream()
                .map(material -> new CourtAct.Attached(material, material.title()))
                .toList();
        return List.of(
                new CourtAct.ApplyToCourt("法院", false, "罚款", "无", materials),
                new CourtAct.RecordAcceptance(today, "1号"),
                new CourtAct.RecordRefusal(today, "1号", "材料不全"),
                new CourtAct.RecordRuling(today, "2号", true, null),
                new CourtAct.RecordRuling(today, "2号", false, "明显缺乏依据"),
                new CourtAct.ObjectToCourt("上一级法院", "有依据"),
                new CourtAct.RecordCourtExecution(today, "完毕"));
    }
}
