package org.mingjian.recording.witness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A witness for logs of other offices (C2SP tlog-witness): open to everybody, for only configured logs are cosigned. */
@RestController
@PreAuthorize("permitAll()")
class WitnessEndpoint {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final HostedWitnesses witnesses;

    WitnessEndpoint(HostedWitnesses witnesses) {
        this.witnesses = witnesses;
    }

    @PostMapping("/witness/add-checkpoint")
    ResponseEntity<String> add(InputStream body) throws IOException {
        return answer(witnesses.own(), body);
    }

    @PostMapping("/witness/justice/add-checkpoint")
    ResponseEntity<String> addToJustice(InputStream body) throws IOException {
        Optional<HostedWitness> justice = witnesses.justice();
        return justice.isPresent() ? answer(justice.get(), body) : absent();
    }

    @GetMapping("/witness/key")
    ResponseEntity<String> key() {
        return text(witnesses.own().key() + "\n");
    }

    @GetMapping("/witness/justice/key")
    ResponseEntity<String> keyOfJustice() {
        return witnesses.justice().map(one -> text(one.key() + "\n")).orElseGet(WitnessEndpoint::absent);
    }

    @GetMapping("/witness/{place:[0-9a-f]{64}}/checkpoint")
    ResponseEntity<String> latest(@PathVariable String place) throws IOException {
        return latest(witnesses.own(), place);
    }

    @GetMapping("/witness/justice/{place:[0-9a-f]{64}}/checkpoint")
    ResponseEntity<String> latestOfJustice(@PathVariable String place) throws IOException {
        Optional<HostedWitness> justice = witnesses.justice();
        return justice.isPresent() ? latest(justice.get(), place) : absent();
    }

    private static ResponseEntity<String> latest(HostedWitness witness, String place) throws IOException {
        return witness.latest(place)
                .map(note -> text(new String(note, StandardCharsets.UTF_8)))
                .orElseGet(WitnessEndpoint::absent);
    }

    /** Machines ask here: no page of the portal answers them. */
    private static ResponseEntity<String> absent() {
        return ResponseEntity.notFound().build();
    }

    /** Reads no more than a request can have; one byte more is malformed. */
    private static ResponseEntity<String> answer(HostedWitness witness, InputStream body) throws IOException {
        Answer answer = witness.addCheckpoint(body.readNBytes(AddCheckpoint.LONGEST + 1));
        return ResponseEntity.status(answer.status())
                .header("Content-Type", answer.mediaType())
                .body(answer.body());
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }
}
