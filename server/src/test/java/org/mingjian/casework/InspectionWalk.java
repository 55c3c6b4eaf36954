package org.mingjian.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.InspectionAct;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.TaskSource;
import org.mingjian.casework.act.VisitAct;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Inspection;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Walks every state that the rows of an inspection can reach, trying every act, and time passing. */
final class InspectionWalk extends Walk<InspectionWalk> {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final int TERM = 7;

    /** The day of the visit, one after the term for the correction, one after the code's time. */
    private static final List<Integer> DAYS = List.of(0, 8, 45);

    InspectionWalk(List<Step> rows) {
        super(rows, START, DAYS);
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.acts().isEmpty() ? "" : history.begun().toString(),
                kinds(history, InspectionAct.ApproveInspection.class),
                kinds(history, VisitAct.InspectOnSite.class),
                on(history, VisitAct.InspectOnSite.class),
                history.all(VisitAct.TakeSamples.class).size(),
                history.all(VisitAct.RecordTesting.class).toString(),
                history.all(VisitAct.OrderCorrection.class).toString(),
                history.all(VisitAct.TellInspectionResult.class).toString(),
                history.all(VisitAct.Recheck.class).stream()
                        .map(seen -> seen.officerIds().size() + " " + seen.atRequest() + seen.corrected())
                        .toList(),
                on(history, VisitAct.Recheck.class),
                kinds(history, InspectionAct.RegisterViolation.class),
                history.all(InspectionAct.EndInspection.class).toString(),
                history.last(InspectionAct.GiveInspectionNotice.class)
                        .map(given -> given.done().on().toString())
                        .orElse(""));
    }

    private static String kinds(CaseHistory history, Class<? extends Act> kind) {
        return history.last(kind).isPresent()
                ? history.all(kind).size()
                        + history.all(kind).getLast().getClass().getSimpleName()
                        + (history.all(VisitAct.InspectOnSite.class).stream()
                                .map(done -> done.officerIds().size()
                                        + done.items().getFirst().result().name())
                                .toList())
                : "";
    }

    private static String on(CaseHistory history, Class<? extends Act> kind) {
        return history.last(kind).map(done -> done.done().on().toString()).orElse("");
    }

    private static Act proposal(UUID matter, int enterprise, @Nullable Exemption exemption, String region) {
        return InspectionConduct.proposal(
                matter,
                Samples.netCafe(Samples.creditCode(enterprise)),
                TaskSource.PLAN,
                exemption,
                region,
                TWO,
                LegalDates.on(START));
    }

    @Override
    List<Act> acts(State state) {
        Instant now = state.now();
        if (state.history().acts().isEmpty()) {
            return List.of(
                    proposal(StillInspections.LISTED, 1, null, Bureau.REGION),
                    proposal(StillInspections.LISTED, 2, null, Bureau.REGION),
                    proposal(StillInspections.LISTED, 2, InspectionConduct.URGENT, Bureau.REGION),
                    proposal(StillInspections.LISTED, 1, null, "110101"),
                    proposal(new UUID(7, 8), 1, null, Bureau.REGION));
        }
        List<Act> acts = new ArrayList<>(before());
        acts.addAll(visiting(now));
        if (state.history().all(VisitAct.TakeSamples.class).isEmpty()) {
            state.history()
                    .last(VisitAct.InspectOnSite.class)
                    .ifPresent(done ->
                            acts.add(InspectionConduct.samples(TWO, done.act().startedAt())));
        }
        if (!Inspection.untested(state.history()).isEmpty()) {
            acts.add(InspectionConduct.tested(true, LegalDates.on(now)));
            acts.add(InspectionConduct.tested(false, LegalDates.on(now)));
        }
        acts.addAll(after(state, now));
        return acts;
    }

    private static List<Act> before() {
        return List.of(
                new InspectionAct.ApproveInspection("同意"),
                new InspectionAct.RefuseInspection("不同意"),
                new InspectionAct.InspectAtOnce("来不及"),
                new InspectionAct.GiveInspectionNotice(false, null),
                new InspectionAct.CancelInspection("停业"));
    }

    private static List<Act> visiting(Instant now) {
        return List.of(
                InspectionConduct.visit(TWO, 0, now, true, ItemResult.CONFORMS),
                InspectionConduct.visit(TWO, 0, now, true, ItemResult.FAILS),
                InspectionConduct.visit(TWO, 0, now, false, ItemResult.CONFORMS),
                InspectionConduct.visit(List.of(LEAD), 0, now, true, ItemResult.CONFORMS));
    }

    private static List<Act> after(State state, Instant now) {
        List<Act> acts = new ArrayList<>();
        for (Conclusion conclusion : Conclusion.values()) {
            acts.add(InspectionConduct.result(conclusion));
        }
        if (state.history().last(VisitAct.OrderCorrection.class).isEmpty()) {
            acts.add(InspectionConduct.order(LegalDates.on(now).plusDays(TERM)));
        }
        acts.add(InspectionConduct.recheck(TWO, now, false, true));
        acts.add(InspectionConduct.recheck(TWO, now, false, false));
        acts.add(InspectionConduct.recheck(TWO, now, true, true));
        acts.add(InspectionConduct.recheck(List.of(LEAD), now, true, true));
        if (state.history().last(InspectionAct.RegisterViolation.class).isEmpty()) {
            acts.add(new InspectionAct.RegisterViolation(new UUID(4, 4), "接纳未成年人", LegalDates.on(now), "检查发现"));
        }
        acts.add(InspectionConduct.published(LegalDates.on(now)));
        acts.add(new InspectionAct.EndInspection(null, null, null));
        acts.add(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        return acts;
    }
}
