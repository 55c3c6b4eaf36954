package org.mingjian.recording.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.Answer;
import org.springframework.stereotype.Component;

/** What a witness' refusal means: that we are an old copy, that there is a fork, or only that it cannot cosign now. */
@Component
class Findings {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 1 << 16;

    private final HttpClient http = HttpClient.newHttpClient();
    private final LogRows rows;
    private final LogKey key;
    private final Halts halts;

    Findings(LogRows rows, LogKey key, Halts halts) {
        this.rows = rows;
        this.key = key;
        this.halts = halts;
    }

    /**
     * Judges the answer about a checkpoint; stops the signing when it contradicts our record. An answer that arrives
     * after two persons let another log begin is about the one that ended, and stops nothing.
     */
    String judge(LogWitness witness, URI prefix, SignedCheckpoint asked, Answer answer) {
        Optional<SignedNote> theirs = theirs(prefix);
        if (!key.isNewest() || !asked.note().startsWith(key.key().name() + "\n")) {
            return "存证日志已经重新开始，将重新询问";
        }
        return switch (answer.status()) {
            case Answer.CONFLICT -> larger(witness, theirs, answer.knownSize());
            case Answer.NOT_CONSISTENT -> other(witness, theirs, asked.size());
            case Answer.UNKNOWN_LOG -> "见证人尚未登记本日志";
            case Answer.NOT_SIGNED -> "见证人登记的本日志公钥不对";
            default -> "见证人答复 " + answer.status();
        };
    }

    /** The same for an answer that came as a file: without the witness' checkpoint it is its word only. */
    String judge(LogWitness witness, long asked, Answer answer) {
        return switch (answer.status()) {
            case Answer.CONFLICT -> larger(witness, Optional.empty(), answer.knownSize());
            case Answer.NOT_CONSISTENT -> other(witness, Optional.empty(), asked);
            case Answer.UNKNOWN_LOG -> "见证人尚未登记本日志";
            case Answer.NOT_SIGNED -> "见证人登记的本日志公钥不对";
            default -> "见证人答复 " + answer.status();
        };
    }

    private String larger(LogWitness witness, Optional<SignedNote> theirs, long told) {
        long own = newest();
        if (told <= own) {
            return "见证人记得的规模是 " + told;
        }
        halts.stop(Halt.Kind.WITNESS, witness.name(), own, known(theirs, told));
        return "见证人记得更大的日志（" + told + "），本机是旧副本";
    }

    private String other(LogWitness witness, Optional<SignedNote> theirs, long asked) {
        if (theirs.isPresent() && isOurs(Checkpoint.parse(theirs.get().text()))) {
            return "见证人不接受一致性证明";
        }
        halts.stop(Halt.Kind.WITNESS, witness.name(), newest(), known(theirs, asked));
        return "见证人记得的日志与本机不一致";
    }

    private boolean isOurs(Checkpoint theirs) {
        return rows.checkpoint(theirs.size())
                .map(kept -> kept.root().equals(theirs.root()))
                .orElse(false);
    }

    private Halts.Known known(Optional<SignedNote> theirs, long told) {
        if (theirs.isEmpty()) {
            return new Halts.Known(told, null, null);
        }
        Checkpoint checkpoint = Checkpoint.parse(theirs.get().text());
        return new Halts.Known(
                checkpoint.size(), checkpoint.root(), theirs.get().format());
    }

    private long newest() {
        return rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L);
    }

    /** The witness' latest checkpoint of this log, when it shows one that we signed (C2SP tlog-witness, retrieval). */
    private Optional<SignedNote> theirs(URI prefix) {
        String place =
                Hash.plain(key.key().name().getBytes(StandardCharsets.UTF_8)).hex();
        URI address = URI.create(prefix.toString().replaceAll("/+$", "") + "/" + place + "/checkpoint");
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST));
            return Optional.of(SignedNote.parse(response.body()))
                    .filter(note -> key.signerOf(note).isPresent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException | Malformed e) {
            return Optional.empty();
        }
    }
}
