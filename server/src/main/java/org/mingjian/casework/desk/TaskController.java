package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.ListController.NextDue;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: what the actor must do, by due day, with the clock and the reason. */
@RestController
@RequestMapping("/api/casework")
class TaskController {

    private static final int MOST = 200;

    /** The act that moves a case on from a stage. */
    private static final Map<Stage, ActKind> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.LEAD, ActKind.VERIFY_LEAD),
            Map.entry(Stage.VERIFIED, ActKind.FILE_CASE),
            Map.entry(Stage.INVESTIGATING, ActKind.CONCLUDE_INVESTIGATION),
            Map.entry(Stage.CONCLUDED, ActKind.SUBMIT_FOR_REVIEW),
            Map.entry(Stage.IN_REVIEW, ActKind.GIVE_OPINION),
            Map.entry(Stage.RETURNED, ActKind.REVISE_DRAFT),
            Map.entry(Stage.REVIEW_REFUSED, ActKind.REVISE_DRAFT),
            Map.entry(Stage.CLEARED, ActKind.GIVE_NOTICE),
            Map.entry(Stage.NOTIFIED, ActKind.RECHECK_STATEMENT),
            Map.entry(Stage.RECHECKED, ActKind.DECIDE),
            Map.entry(Stage.DISCUSSED, ActKind.DECIDE),
            Map.entry(Stage.DECIDED, ActKind.SERVE),
            Map.entry(Stage.SERVED, ActKind.RECORD_PAYMENT),
            Map.entry(Stage.OVERDUE, ActKind.RECORD_PAYMENT),
            Map.entry(Stage.EXECUTED, ActKind.CLOSE_CASE),
            Map.entry(Stage.CLOSED, ActKind.ARCHIVE)));

    private final CaseList cases;
    private final Clock clock;

    TaskController(CaseList cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** The tasks of one person. */
    record Tasks(List<Task> items) {}

    /** One task; group MINE is to be done by the actor, STARTED waits for somebody else. */
    record Task(
            UUID caseId,
            String caseTitle,
            @Nullable String caseNumber,
            String what,
            String act,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            String unit,
            String light,
            String reason,
            String group) {}

    @GetMapping("/tasks")
    @PreAuthorize("hasAuthority('casework:read')")
    Tasks tasks(@AuthenticationPrincipal Actor actor) {
        List<Task> tasks = new ArrayList<>();
        Set<Stage> stages = EnumSet.copyOf(NEXT.keySet());
        for (CaseList.Item item : cases.inStages(actor.agencyId(), stages, MOST)) {
            Stage stage = Stage.valueOf(item.stage());
            ActKind act = Objects.requireNonNull(NEXT.get(stage));
            Office office = OrdinaryProcedure.step(act).office();
            if (waitsFor(item, office, actor)) {
                tasks.add(task(item, act, "MINE"));
            } else if (handles(item, actor)) {
                tasks.add(task(item, act, "STARTED"));
            }
        }
        return new Tasks(tasks);
    }

    private static boolean waitsFor(CaseList.Item item, Office office, Actor actor) {
        return actor.may(office.permission()) && (office != Office.HANDLER || handles(item, actor));
    }

    /** Before filing a case belongs to whoever registered it, afterwards to its two officers. */
    private static boolean handles(CaseList.Item item, Actor actor) {
        return item.leadOfficer() == null
                ? item.registeredBy().equals(actor.officerId())
                : actor.officerId().equals(item.leadOfficer())
                        || actor.officerId().equals(item.assistingOfficer());
    }

    private Task task(CaseList.Item item, ActKind act, String group) {
        NextDue due = NextDues.of(item.dueOn(), LegalDates.today(clock));
        return new Task(
                item.id(),
                item.title(),
                item.number() == null ? item.leadNumber() : item.number(),
                act.title(),
                act.word(),
                item.dueOn(),
                due == null ? null : due.daysLeft(),
                "日",
                due == null ? "GREEN" : due.light(),
                item.stageTitle() + "，" + OrdinaryProcedure.step(act).provision(),
                group);
    }
}
