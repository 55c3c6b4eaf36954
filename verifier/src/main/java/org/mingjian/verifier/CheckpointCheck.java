package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.files.LogFiles;

/** One checkpoint by its signature, two by what connects or separates them. */
final class CheckpointCheck {

    private final Options options;
    private final Map<String, String> details;

    CheckpointCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict(String text) throws Stop, IOException {
        TrustedKey key = TrustedKey.choose(options, brought(), "the log", List.of());
        key.describe(details);
        Checkpoint one = new CheckpointNote(text).signedBy(key, details);
        Place against = options.place("--against");
        return Codes.verdict(against == null ? alone(one, key) : together(one, against, key), details, key.cautions());
    }

    private Optional<String> brought() throws IOException {
        Place log = options.place("--log");
        Optional<byte[]> key = log == null ? Optional.empty() : log.log().read(LogFiles.KEY);
        return key.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private String alone(Checkpoint one, TrustedKey key) throws Stop, IOException {
        Place log = options.place("--log");
        if (log == null) {
            return "CHECKPOINT_SIGNED";
        }
        Checkpoint now = new Continuation(log.log(), key).check(options.target().toString(), one);
        details.put("log", CheckpointNote.describe(now));
        return "CHECKPOINTS_CONSISTENT";
    }

    private String together(Checkpoint one, Place against, TrustedKey key) throws Stop, IOException {
        byte[] bytes =
                against.read(Receipts.LONGEST).orElseThrow(() -> new Stop("NOT_FOUND").with("what", "" + against));
        Map<String, String> said = new LinkedHashMap<>();
        Checkpoint other = new CheckpointNote(new String(bytes, StandardCharsets.UTF_8)).signedBy(key, said);
        details.put("a", options.target() + ": " + details.remove("checkpoint"));
        details.put("b", against + ": " + said.get("checkpoint"));
        if (one.size() == other.size()) {
            if (!one.root().equals(other.root())) {
                throw Fork.between(options.target().toString(), one, against.toString(), other);
            }
            return "CHECKPOINTS_SAME";
        }
        details.put("newer", one.size() > other.size() ? "a" : "b");
        connect(one, other, against, key);
        return "CHECKPOINTS_CONSISTENT";
    }

    private void connect(Checkpoint one, Checkpoint other, Place against, TrustedKey key) throws Stop, IOException {
        Place log = options.place("--log");
        @Nullable Place proof = options.place("--proof");
        if (log != null) {
            Continuation continuation = new Continuation(log.log(), key);
            continuation.check(options.target().toString(), one);
            details.put("log", CheckpointNote.describe(continuation.check(against.toString(), other)));
        } else if (proof != null) {
            byte[] bytes =
                    proof.read(Receipts.LONGEST).orElseThrow(() -> new Stop("NOT_FOUND").with("what", "" + proof));
            boolean older = one.size() < other.size();
            ConsistencyText.connect(
                    new String(bytes, StandardCharsets.UTF_8), older ? one : other, older ? other : one);
        } else {
            throw new Stop("CONSISTENCY_UNPROVEN");
        }
    }
}
