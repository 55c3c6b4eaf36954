package org.mingjian.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PropertyAct;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.PropertyAct.Purpose;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.policy.MeasureTermRules;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Walks every state that the rows of the measures can reach: two things, every act with them, and time passing. */
final class CoercionWalk extends Walk<CoercionWalk> {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    /** The day of the taking, the day after its report was due, and one after the term. */
    static final List<Integer> DAYS = List.of(0, 2, 33);

    /** @param days the days on which acts are tried, counted from the start */
    CoercionWalk(List<Step> rows, List<Integer> days) {
        super(rows, START, days);
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.acts().isEmpty() ? "" : history.begun().toString(),
                history.all(CoercionAct.Taking.class).toString(),
                history.handlers().contains(SUCCESSOR),
                history.last(CoercionAct.ReportMeasure.class).isPresent(),
                history.last(CoercionAct.DeliverFreeze.class).isPresent(),
                history.last(CoercionAct.ExtendMeasure.class)
                        .map(extended -> extended.done().on().toString())
                        .orElse(""),
                history.last(CoercionAct.TellExtension.class).isPresent(),
                PropertyLedger.of(history).lines().stream()
                        .map(CoercionWalk::amounts)
                        .toList());
    }

    private static List<Object> amounts(PropertyLedger.Line line) {
        return List.of(
                line.stored().stripTrailingZeros(),
                line.decided().stripTrailingZeros(),
                line.disposed().stripTrailingZeros(),
                line.returned().stripTrailingZeros(),
                line.transferred().stripTrailingZeros(),
                line.lifted(),
                line.kept());
    }

    private static Seizing seizing(Instant at) {
        return new Seizing(StillWorld.POWER, TWO, at).of(Samples.netCafe(Samples.creditCode(1)));
    }

    private static Seizing freezing(Instant at) {
        return seizing(at).by(CoercionAct.Seizure.FREEZE).items(Seizing.account("6217000000000001", "1"));
    }

    private static Seizing things(Instant at) {
        return seizing(at)
                .items(
                        Seizing.item("图书", null, PropertyAct.Nature.GOODS, "1", "册"),
                        Seizing.item("印刷机", null, PropertyAct.Nature.FACILITY, "1", "台"));
    }

    @Override
    List<Act> acts(State state) {
        Instant now = state.now();
        if (state.history().acts().isEmpty()) {
            return List.of(things(now).proposed(), freezing(now).proposed());
        }
        List<Act> acts = new ArrayList<>(taking(now));
        acts.addAll(keeping(now));
        int items = PropertyLedger.of(state.history()).lines().size();
        for (int item = 1; item <= items; item++) {
            acts.addAll(moving(now, List.of(new Portion(item, BigDecimal.ONE))));
            acts.add(CoercionConduct.lift(item));
        }
        MeasureTermRules.lapse(state.history(), new StillWorld(now, state.history()))
                .ifPresent(acts::add);
        return acts;
    }

    private static List<Act> taking(Instant now) {
        var today = LegalDates.on(now);
        return List.of(
                CoercionConduct.approval(),
                new CoercionAct.DeclineMeasure("不予批准"),
                new CoercionAct.AbandonMeasure("不再需要"),
                things(now).implemented(),
                things(now).officers(List.of(LEAD)).implemented(),
                things(now).givingNothing().implemented(),
                things(now).atOnce(),
                freezing(now).frozen(),
                new CoercionAct.ReportMeasure(now, "已扣押"),
                new CoercionAct.ApproveAfterwards("同意"),
                new CoercionAct.DisagreeMeasure("不同意"),
                new CoercionAct.DeliverFreeze(today, ServingManner.DIRECT, "方岚"),
                CoercionConduct.extension(30),
                CoercionConduct.extension(31),
                new CoercionAct.TellExtension(today, ServingManner.DIRECT, "方岚"));
    }

    private static List<Act> keeping(Instant now) {
        return List.of(
                CoercionConduct.lift(),
                Samples.replaced(ASSISTING, SUCCESSOR),
                new PropertyAct.TransferProperty("云岭县公安局", "涉嫌犯罪", LegalDates.on(now), "收据1号"),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
    }

    private static List<Act> moving(Instant now, List<Portion> portions) {
        int item = portions.getFirst().item();
        return List.of(
                new PropertyAct.StoreProperty(now, "1架", LEAD, portions),
                new PropertyAct.IssueProperty(now, Purpose.RETURN, LEAD, portions),
                new PropertyAct.TreatProperty(
                        "云文旅罚〔2026〕1号",
                        List.of(new PropertyAct.Treated(item, BigDecimal.ONE, PropertyAct.Treatment.DESTROY)),
                        "同意"),
                new PropertyAct.DisposeProperty(now, TWO, "销毁", "销毁1号", portions),
                new PropertyAct.ReturnProperty(now, TWO, "方岚", null, portions));
    }
}
