package org.mingjian.recording.witness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.RecordActor;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.SignedNote;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 为他人日志作见证, by the system administrator of this installation. */
@RestController
@RequestMapping("/api/recording/hosted")
class HostedController {

    private final HostedWitnesses witnesses;
    private final KnownLogs known;

    HostedController(HostedWitnesses witnesses, KnownLogs known) {
        this.witnesses = witnesses;
        this.known = known;
    }

    /** This installation's witness. */
    record View(String vkey, String fingerprint, List<Log> logs) {}

    /** A log that is witnessed here. */
    record Log(String origin, String vkey, @Nullable Long size) {}

    /** A log's key as typed. */
    record Form(@NotBlank(message = "请填写日志公钥") String vkey) {}

    /** A request file. */
    record RequestFile(@NotBlank(message = "请选择请求文件") String text) {}

    /** The answer file, and what it says. */
    record AnswerFile(int status, String text) {}

    @GetMapping
    @PreAuthorize("hasAuthority('recording:read')")
    View view() throws IOException {
        HostedWitness own = witnesses.own();
        List<Log> logs = new ArrayList<>();
        for (NoteKey key : own.logs()) {
            String place =
                    Hash.plain(key.name().getBytes(StandardCharsets.UTF_8)).hex();
            Long size = own.latest(place)
                    .map(note -> Checkpoint.parse(SignedNote.parse(note).text()).size())
                    .orElse(null);
            logs.add(new Log(key.name(), key.toString(), size));
        }
        return new View(own.key().toString(), own.key().fingerprint(), logs);
    }

    @PostMapping("/logs")
    @PreAuthorize("hasAuthority('recording:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Log know(@AuthenticationPrincipal RecordActor by, @Valid @RequestBody Form form) throws IOException {
        NoteKey key = known.add(witnesses.own(), form.vkey().strip(), by);
        return new Log(key.name(), key.toString(), null);
    }

    /** Cosigns a request that came as a file. */
    @PostMapping("/sign")
    @PreAuthorize("hasAuthority('recording:maintain')")
    AnswerFile sign(@Valid @RequestBody RequestFile request) throws IOException {
        var answer = witnesses.own().addCheckpoint(request.text().getBytes(StandardCharsets.UTF_8));
        return new AnswerFile(answer.status(), answer.text());
    }
}
