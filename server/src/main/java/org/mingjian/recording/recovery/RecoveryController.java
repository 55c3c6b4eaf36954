package org.mingjian.recording.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.log.FormerLogs;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.mingjian.recording.recovery.Proposal.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 停止签署与恢复, by two persons. The log is the installation's: there is no narrower scope. */
@RestController
@RequestMapping("/api/recording/recovery")
class RecoveryController {

    private final Halts halts;
    private final Recoveries recoveries;
    private final FormerLogs former;
    private final LogRows rows;

    RecoveryController(Halts halts, Recoveries recoveries, FormerLogs former, LogRows rows) {
        this.halts = halts;
        this.recoveries = recoveries;
        this.former = former;
        this.rows = rows;
    }

    /** Where the signing stands. */
    record View(List<Reason> reasons, List<Proposal> proposals, List<FormerLogs.FormerLog> former) {}

    /** A halt, whether it is proven, and our own checkpoint to be laid beside: of that size, or else the newest. */
    record Reason(Halt halt, boolean proven, @Nullable String ownNote) {}

    /** The first person's declaration. */
    record Form(
            @NotNull(message = "请选择处理方式") Decision decision,

            @NotBlank(message = "请写明经过和原因") @Size(max = 1000, message = "不超过1000字")
            String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('recording:read')")
    View view() {
        return new View(halts.open().stream().map(this::reason).toList(), recoveries.open(), former.all());
    }

    private Reason reason(Halt halt) {
        String own = rows.checkpoint(halt.knownSize())
                .or(rows::newestCheckpoint)
                .map(SignedCheckpoint::note)
                .orElse(null);
        return new Reason(halt, halt.proven(), own);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('recording:recover')")
    @ResponseStatus(HttpStatus.CREATED)
    Proposal propose(
            @AuthenticationPrincipal RecordActor by, Authentication authentication, @Valid @RequestBody Form form) {
        return recoveries.propose(form.decision(), form.reason().strip(), by, TwoPersons.authority(authentication));
    }

    @PostMapping("/{id}/confirmation")
    @PreAuthorize("hasAuthority('recording:recover')")
    RecordedEntry confirm(
            @AuthenticationPrincipal RecordActor by, Authentication authentication, @PathVariable UUID id) {
        return recoveries.confirm(id, by, TwoPersons.authority(authentication));
    }
}
