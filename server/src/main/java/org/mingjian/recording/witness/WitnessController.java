package org.mingjian.recording.witness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.log.Cosignatures;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 见证人名单, by the system administrator. The log is the installation's: there is no narrower scope. */
@RestController
@RequestMapping("/api/recording/witnesses")
class WitnessController {

    private final LogWitnesses witnesses;
    private final WitnessRounds rounds;
    private final Cosignatures cosignatures;
    private final FileCosigning files;
    private final LogRows rows;

    WitnessController(
            LogWitnesses witnesses,
            WitnessRounds rounds,
            Cosignatures cosignatures,
            FileCosigning files,
            LogRows rows) {
        this.witnesses = witnesses;
        this.rounds = rounds;
        this.cosignatures = cosignatures;
        this.files = files;
        this.rows = rows;
    }

    /** The list as the desk shows it. */
    record View(int needed, long newestSize, @Nullable Long witnessedSize, List<One> witnesses) {}

    /** A witness, what it cosigned last, and what went wrong since. */
    record One(
            String vkey,
            String name,
            @Nullable String url,
            String fingerprint,
            @Nullable Long size,
            @Nullable OffsetDateTime at,
            String problem,
            boolean sameMachine) {}

    /** A new witness as typed. */
    record Form(
            @NotBlank(message = "请填写见证人名称") String name,
            @Nullable String url,
            @NotBlank(message = "请填写见证人公钥") String vkey) {}

    /** How many are enough. */
    record Quorum(@NotNull(message = "请填写最低人数") Integer needed) {}

    /** An answer file. */
    record AnswerFile(@NotBlank(message = "请选择答复文件") String text) {}

    /** A sentence for the screen. */
    record Said(String text) {}

    @GetMapping
    @PreAuthorize("hasAuthority('recording:read')")
    View list() {
        return new View(
                witnesses.needed(),
                rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L),
                cosignatures.newestWitnessed().map(SignedCheckpoint::size).orElse(null),
                witnesses.all().stream().map(this::one).toList());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('recording:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    One add(@AuthenticationPrincipal RecordActor by, @Valid @RequestBody Form form) {
        String url =
                form.url() == null || form.url().isBlank() ? null : form.url().strip();
        return one(witnesses.add(new LogWitness(form.vkey().strip(), form.name().strip(), url), by));
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('recording:maintain')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal RecordActor by, @RequestParam String vkey) {
        witnesses.remove(vkey, by);
    }

    @PutMapping("/needed")
    @PreAuthorize("hasAuthority('recording:maintain')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void need(@AuthenticationPrincipal RecordActor by, @Valid @RequestBody Quorum quorum) {
        witnesses.need(quorum.needed(), by);
    }

    @GetMapping("/request")
    @PreAuthorize("hasAuthority('recording:maintain')")
    Said request(@RequestParam String vkey) throws IOException {
        return new Said(files.request(witnesses.get(vkey)).text());
    }

    @PostMapping("/answer")
    @PreAuthorize("hasAuthority('recording:maintain')")
    Said accept(@RequestParam String vkey, @Valid @RequestBody AnswerFile answer) throws IOException {
        return new Said(files.accept(witnesses.get(vkey), answer.text()));
    }

    private One one(LogWitness witness) {
        Cosignatures.@Nullable Latest latest =
                cosignatures.latest(witness.vkey()).orElse(null);
        String url = witness.url();
        return new One(
                witness.vkey(),
                witness.name(),
                url,
                witness.key().fingerprint(),
                latest == null ? null : latest.size(),
                latest == null ? null : latest.at(),
                rounds.problem(witness),
                url != null && url.startsWith("/"));
    }
}
