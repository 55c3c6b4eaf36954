package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.WaitingCases.WaitingCase;
import org.mingjian.casework.procedure.Procedures;
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

    private final WaitingCases waiting;
    private final Clock clock;

    TaskController(WaitingCases waiting, Clock clock) {
        this.waiting = waiting;
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
        return new Tasks(waiting.of(actor).stream().map(this::task).toList());
    }

    private Task task(WaitingCase waiting) {
        CaseList.Item item = waiting.item();
        ActKind act = waiting.act();
        NextDue due = NextDue.of(item.dueOn(), LegalDates.today(clock));
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
                item.stageTitle() + "，"
                        + Procedures.named(item.procedure()).step(act).provision(),
                waiting.mine() ? "MINE" : "STARTED");
    }
}
