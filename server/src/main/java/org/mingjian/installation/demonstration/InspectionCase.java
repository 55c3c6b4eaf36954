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
import org.mingjian.casework.act.InspectionAct;
import org.mingjian.casework.act.InspectionAct.Exemption;
import org.mingjian.casework.act.InspectionAct.ExemptionGround;
import org.mingjian.casework.act.InspectionAct.TaskSource;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.VisitAct;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.installation.demonstration.CountyData.InspectionData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented inspection: proposed, approved, carried out, told, followed, as far as the data say. */
final class InspectionCase {

    private static final long STEP_SECONDS = 600;
    private static final int VISITED_AFTER = 2;
    private static final int DAYS_TO_CORRECT = 10;

    private final Casework casework;
    private final InspectionData data;
    private final Matter matter;
    private final @Nullable Matter penalty;
    private final String code;
    private final String region;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    InspectionCase(
            Casework casework, InspectionData data, String agency, String code, String region, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.penalty = data.violation() == null ? null : register.matter(data.violation());
        this.code = code;
        this.region = region;
        this.officers = register.of(agency, Role.HANDLER).subList(0, 2);
        this.head = register.of(agency, Role.AGENCY_HEAD).getFirst();
    }

    /** Working days from the first act to the last of an inspection that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "INSPECTION_PROPOSED", "INSPECTION_URGENT" -> 0;
            case "INSPECTION_REFUSED", "INSPECTION_APPROVED", "INSPECTION_NOTIFIED" -> 1;
            case "INSPECTED", "INSPECTION_NOT_DONE" -> 2;
            case "INSPECTION_CORRECTING", "INSPECTION_TOLD" -> 3;
            default -> 5;
        };
    }

    List<Scene> scenes(LocalDate start) {
        at(start, 0, now -> propose(now, start));
        switch (data.until()) {
            case "INSPECTION_PROPOSED" -> {}
            case "INSPECTION_URGENT" ->
                does(start, 0, officers.getFirst(), now -> new InspectionAct.InspectAtOnce("群众来电举报，现场有人员滞留。"));
            case "INSPECTION_REFUSED" ->
                does(start, 1, head, now -> new InspectionAct.RefuseInspection("可以通过视频监控核实，没有必要入企检查。"));
            default -> approved(start);
        }
        return scenes;
    }

    private void approved(LocalDate start) {
        does(start, 1, head, now -> new InspectionAct.ApproveInspection("同意检查。"));
        if (data.until().equals("INSPECTION_APPROVED")) {
            return;
        }
        does(start, 1, officers.getFirst(), now -> new InspectionAct.GiveInspectionNotice(false, null));
        switch (data.until()) {
            case "INSPECTION_NOTIFIED" -> {}
            case "INSPECTION_NOT_DONE" ->
                does(start, 2, officers.getFirst(), now -> new InspectionAct.CancelInspection("企业已经歇业，检查没有对象。"));
            default -> visited(start);
        }
    }

    private void visited(LocalDate start) {
        ItemResult result = data.problem() == null ? ItemResult.CONFORMS : ItemResult.FAILS;
        does(
                start,
                VISITED_AFTER,
                officers.getFirst(),
                now -> new VisitAct.InspectOnSite(
                        two(),
                        0,
                        now.minusSeconds(STEP_SECONDS / 2),
                        now,
                        true,
                        true,
                        true,
                        data.representative(),
                        List.of(new VisitAct.Item(data.item(), result)),
                        data.findings(),
                        true,
                        null));
        if (!data.until().equals("INSPECTED")) {
            told(start);
        }
    }

    private void told(LocalDate start) {
        Conclusion conclusion = conclusion();
        if (conclusion == Conclusion.TO_CORRECT) {
            does(start, 3, head, this::order);
        }
        if (penalty != null) {
            does(start, 3, officers.getFirst(), this::violation);
        }
        does(
                start,
                3,
                officers.getFirst(),
                now -> new VisitAct.TellInspectionResult(conclusion, data.findings(), data.representative()));
        switch (data.until()) {
            case "INSPECTION_CORRECTING", "INSPECTION_TOLD" -> {}
            default -> ended(start, conclusion);
        }
    }

    private void ended(LocalDate start, Conclusion conclusion) {
        if (conclusion == Conclusion.TO_CORRECT) {
            does(
                    start,
                    4,
                    officers.getFirst(),
                    now -> new VisitAct.Recheck(
                            two(),
                            now.minusSeconds(STEP_SECONDS / 2),
                            now,
                            true,
                            true,
                            true,
                            true,
                            "企业申请提前复查，所列问题已经改正。",
                            true,
                            null));
        }
        does(
                start,
                5,
                officers.getFirst(),
                now -> new InspectionAct.EndInspection(LegalDates.on(now), "云岭县人民政府网站行政执法公示专栏", null));
        if (data.until().equals("ARCHIVED")) {
            does(start, 5, officers.getFirst(), now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        }
    }

    private Conclusion conclusion() {
        if (data.problem() == null) {
            return Conclusion.NO_PROBLEM;
        }
        return penalty == null ? Conclusion.TO_CORRECT : Conclusion.VIOLATION;
    }

    private Act order(Instant now) {
        return new VisitAct.OrderCorrection(
                Objects.requireNonNull(data.problem()),
                "《中华人民共和国行政处罚法》第二十八条第一款",
                "立即恢复，并将改正情况书面告知本机关。",
                LegalDates.on(now).plusDays(DAYS_TO_CORRECT),
                "同意责令限期改正，期满复查。");
    }

    private Act violation(Instant now) {
        return new InspectionAct.RegisterViolation(
                Objects.requireNonNull(penalty).id(),
                Objects.requireNonNull(data.problem()),
                LegalDates.on(now),
                data.findings());
    }

    private List<UUID> two() {
        return officers.stream().map(Actor::officerId).toList();
    }

    private void propose(Instant now, LocalDate start) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        boolean urgent = data.until().equals("INSPECTION_URGENT");
        LocalDate planned =
                urgent ? LegalDates.on(now) : WorkingCalendar.china().plusWorkingDays(start, VISITED_AFTER);
        var done = casework.register(
                new InspectionAct.ProposeInspection(
                        urgent ? TaskSource.COMPLAINT : TaskSource.PLAN,
                        urgent ? null : "年度行政检查计划",
                        matter.id(),
                        party,
                        data.content(),
                        "现场检查",
                        planned,
                        data.address(),
                        region,
                        two(),
                        0,
                        urgent ? new Exemption(ExemptionGround.URGENT, "举报反映安全出口被锁闭。", "值班电话记录") : null),
                officers.getFirst());
        caseId = done.caseId();
        version = done.version();
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
        Instant at = CaseLife.morning(day).plusSeconds(8 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
