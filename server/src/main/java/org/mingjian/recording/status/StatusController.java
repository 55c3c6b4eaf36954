package org.mingjian.recording.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.mingjian.recording.RecordActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The status of the record and its alarms; alarms are those of the actor's scope. */
@RestController
@RequestMapping("/api/recording")
class StatusController {

    private final RecordStatus status;
    private final AlarmList alarms;

    StatusController(RecordStatus status, AlarmList alarms) {
        this.status = status;
        this.alarms = alarms;
    }

    /** Alarms with the number of open ones. */
    record Alarms(long open, List<AlarmList.Alarm> items) {}

    /** What was done about an alarm. */
    record Handling(
            @NotBlank(message = "请写明核查和处理情况") @Size(max = 2000, message = "处理情况不超过2000字")
            String note) {}

    @GetMapping("/status")
    @PreAuthorize("hasAuthority('recording:read')")
    RecordStatus.Status status() {
        return status.now();
    }

    @GetMapping("/alarms")
    @PreAuthorize("hasAuthority('recording:read')")
    Alarms alarms(@AuthenticationPrincipal RecordActor actor) {
        return new Alarms(alarms.open(actor), alarms.of(actor));
    }

    @PostMapping("/alarms/{id}/notes")
    @PreAuthorize("hasAuthority('recording:handle')")
    Alarms handle(
            @PathVariable UUID id, @Valid @RequestBody Handling handling, @AuthenticationPrincipal RecordActor actor) {
        alarms.handle(id, handling.note().strip(), actor);
        return alarms(actor);
    }
}
