package org.mingjian.recording.keys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.log.KeyChronicle;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.mingjian.recording.recovery.TwoPersons;
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

/** 签署密钥, by two persons. The log is the installation's: there is no narrower scope. */
@RestController
@RequestMapping("/api/recording/keys")
class KeyController {

    private final KeyChanges changes;
    private final KeyChronicle chronicle;
    private final LogRows rows;

    KeyController(KeyChanges changes, KeyChronicle chronicle, LogRows rows) {
        this.changes = changes;
        this.chronicle = chronicle;
        this.rows = rows;
    }

    /** The keys, the first one first; the newest signed size; and what waits for a second person. */
    record View(List<KeyChronicle.Key> keys, long signedSize, List<KeyProposal> proposals) {}

    /** The first person's proposal. */
    record Form(
            @NotBlank(message = "请选择密钥") String vkey,
            @Nullable Long leakedFrom,

            @NotBlank(message = "请写明原因") @Size(max = 1000, message = "不超过1000字")
            String reason) {}

    @GetMapping
    @PreAuthorize("hasAuthority('recording:read')")
    View view() {
        long signed = rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L);
        return new View(chronicle.all(), signed, changes.open());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('recording:recover')")
    @ResponseStatus(HttpStatus.CREATED)
    KeyProposal propose(
            @AuthenticationPrincipal RecordActor by, Authentication authentication, @Valid @RequestBody Form form) {
        KeyProposal.By first = new KeyProposal.By(by.officerId(), by.name(), TwoPersons.authority(authentication));
        return changes.propose(
                form.vkey().strip(), form.leakedFrom(), form.reason().strip(), first);
    }

    @PostMapping("/{id}/confirmation")
    @PreAuthorize("hasAuthority('recording:recover')")
    RecordedEntry confirm(
            @AuthenticationPrincipal RecordActor by, Authentication authentication, @PathVariable UUID id) {
        return changes.confirm(id, by, TwoPersons.authority(authentication));
    }
}
