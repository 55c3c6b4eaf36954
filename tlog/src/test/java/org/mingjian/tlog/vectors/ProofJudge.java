package org.mingjian.tlog.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.VerifierKey;
import org.mingjian.tlog.witness.Answer;
import org.mingjian.tlog.witness.Policy;
import org.mingjian.tlog.witness.Witness;
import org.mingjian.tlog.witness.WitnessState;

/** Asks the library about whole proofs and requests. */
final class ProofJudge {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);
    private static final Cosigner COSIGNER = Cosigner.ed25519("witness.example", new FixedRandom(77));

    private ProofJudge() {}

    static Verdict proof(Input input) {
        VerifierKey key = VerifierKey.parse(input.text("key"));
        TlogProof proof = TlogProof.parse(input.bytes("proof"));
        SignedNote note = SignedNote.parse(proof.checkpoint());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(key.name())) {
            return Verdict.bad("other-origin");
        }
        if (!note.signedBy(key)) {
            return Verdict.bad("not-signed");
        }
        if (!proof.includes(Hash.leaf(input.bytes("entry")), checkpoint)) {
            return Verdict.bad("not-included");
        }
        if (input.has("witnesses") && !witnessed(input, note)) {
            return Verdict.bad("not-witnessed");
        }
        return Verdict.good(
                "index", String.valueOf(proof.index()),
                "size", String.valueOf(checkpoint.size()),
                "root", checkpoint.root().base64());
    }

    private static boolean witnessed(Input input, SignedNote note) {
        List<CosignerKey> keys =
                input.texts("witnesses").stream().map(CosignerKey::parse).toList();
        return new Policy(input.count("needed"), keys).cosignatures(note).size() >= input.count("needed");
    }

    static Verdict witnessRequest(Input input) {
        Map<String, List<VerifierKey>> logs = input.inputs("logs").stream()
                .collect(Collectors.toMap(
                        log -> log.text("origin"),
                        log -> log.texts("keys").stream()
                                .map(VerifierKey::parse)
                                .toList()));
        Optional<SignedNote> known =
                input.has("known") ? Optional.of(SignedNote.parse(input.bytes("known"))) : Optional.empty();
        try {
            return verdict(new Witness(List.of(COSIGNER), logs, new Fixed(known), CLOCK)
                    .addCheckpoint(input.bytes("request")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(Answer answer) {
        return switch (answer.status()) {
            case Answer.COSIGNED -> Verdict.good("status", 200);
            case Answer.CONFLICT ->
                new Verdict("conflict", Vectors.input("status", 409, "knownSize", String.valueOf(answer.knownSize())));
            default -> new Verdict(answer.body().strip(), Vectors.input("status", answer.status()));
        };
    }

    private record Fixed(Optional<SignedNote> known) implements WitnessState {

        @Override
        public Optional<SignedNote> latest(String origin) {
            return known.filter(note -> Checkpoint.parse(note.text()).origin().equals(origin));
        }

        @Override
        public boolean replace(String origin, Optional<SignedNote> expected, SignedNote next) {
            return true;
        }
    }
}
