package org.mingjian.verifier;

import java.nio.file.Path;
import java.time.Instant;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.note.Cosigner;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.Sm2Signer;
import org.mingjian.tlog.note.Sm3Root;

/** Checkpoints that witnesses have signed, or should have. */
final class WitnessVectors extends Scenes {

    private static final Instant TIME = Instant.parse("2026-11-22T08:00:00Z");

    private final Cosigner first = Cosigner.ed25519("witness.example/one", new World.Fixed(11));
    private final Cosigner second = Cosigner.ed25519("witness.example/two", new World.Fixed(12));
    private final MlDsaWitness lattice = MlDsaWitness.of("witness.example/lattice", 13);
    private final Sm2Signer sm2 = Sm2Signer.generate("witness.example/sm2", new World.Fixed(14));
    private final Checkpoint checkpoint;
    private final String note;

    WitnessVectors(Path directory) {
        super(directory);
        checkpoint = new Checkpoint(World.ORIGIN, SIZE, world.root(SIZE));
        note = world.note(SIZE);
        kinds();
        counts();
        lies();
        elsewhere();
        logs();
    }

    private void kinds() {
        witness("ed25519", "Ed25519", note + line(first), "CHECKPOINT_SIGNED").also("witness", key(first));
        witness("ml-dsa-44", "ML-DSA-44", note + lattice.line(checkpoint, 1_790_000_000), "CHECKPOINT_SIGNED")
                .also("witness", lattice.vkey());
        witness(
                        "ml-dsa-44-timeless",
                        "ML-DSA-44 that leaves the time open",
                        note + lattice.line(checkpoint, 0),
                        "CHECKPOINT_SIGNED")
                .also("witness", lattice.vkey());
        witness("sm2", "SM2 with an SM3 root", note + national(), "CHECKPOINT_SIGNED")
                .also("witness", sm2.key().toString());
        witness(
                        "all",
                        "one of each kind",
                        note + line(first) + lattice.line(checkpoint, 1_790_000_000) + national(),
                        "CHECKPOINT_SIGNED")
                .also("witness", key(first))
                .also("witness", lattice.vkey())
                .also("witness", sm2.key().toString());
    }

    private void counts() {
        witness("one-of-two", "one of two is enough", note + line(first), "CHECKPOINT_SIGNED")
                .also("witness", key(first))
                .also("witness", key(second))
                .option("witnesses-needed", "1");
        witness("two-of-two", "one of two is not enough", note + line(first), "WITNESSES_TOO_FEW")
                .also("witness", key(first))
                .also("witness", key(second));
        witness("repeated", "one witness counts once", note + line(first) + line(first), "WITNESSES_TOO_FEW")
                .also("witness", key(first))
                .also("witness", key(first))
                .option("witnesses-needed", "2");
        witness("none", "nobody has signed", note, "WITNESSES_TOO_FEW").also("witness", key(first));
        witness("none-needed", "nobody has to", note, "CHECKPOINT_SIGNED")
                .also("witness", key(first))
                .option("witnesses-needed", "0");
        witness("more-than-known", "more needed than known", note + line(first), "WITNESSES_TOO_FEW")
                .also("witness", key(first))
                .option("witnesses-needed", "2");
    }

    private void lies() {
        String other = world.note(SMALL);
        witness(
                        "other-checkpoint",
                        "a cosignature of another checkpoint",
                        other + line(first),
                        "WITNESS_SIGNATURE_WRONG")
                .also("witness", key(first));
        witness("time", "another time", note + bent(first, 11), "WITNESS_SIGNATURE_WRONG")
                .also("witness", key(first));
        witness(
                        "beside-good",
                        "a false line beside a good one",
                        note + line(first) + bent(first, 30),
                        "WITNESS_SIGNATURE_WRONG")
                .also("witness", key(first));
        String latticed = lattice.line(checkpoint, 1_790_000_000);
        witness(
                        "ml-dsa-44-moved",
                        "an ML-DSA-44 cosignature of another checkpoint",
                        other + latticed,
                        "WITNESS_SIGNATURE_WRONG")
                .also("witness", lattice.vkey());
        witness("sm2-moved", "an SM2 signature of another checkpoint", other + national(), "WITNESS_SIGNATURE_WRONG")
                .also("witness", sm2.key().toString());
        witness("log-key", "the log's own key is no witness", note, "KEY_UNREADABLE")
                .also("witness", World.SIGNER.key().toString());
        witness("key-nonsense", "a witness key that is none", note, "KEY_UNREADABLE")
                .also("witness", "nonsense");
    }

    private void elsewhere() {
        String proof = world.proof(PAPER, SIZE).text();
        add("witness-receipt", "a receipt whose checkpoint is witnessed")
                .target("receipt.json", receipt(PAPER, "proof", proof + line(first)))
                .also("witness", key(first))
                .expect("ENTRY_IN_LOG");
        add("witness-receipt-none", "a receipt whose checkpoint is not")
                .target("receipt.json", receipt(PAPER))
                .also("witness", key(first))
                .expect("WITNESSES_TOO_FEW");
    }

    private void logs() {
        add("witness-log", "a whole log whose checkpoint is witnessed")
                .target("log")
                .files(world.files("log", SIZE))
                .file("log/checkpoint", note + line(first))
                .also("witness", key(first))
                .expect("LOG_WHOLE");
        add("witness-log-none", "a whole log that nobody has witnessed")
                .target("log")
                .files(world.files("log", SIZE))
                .also("witness", key(first))
                .expect("WITNESSES_TOO_FEW");
    }

    private Vector witness(String name, String desc, String text, String code) {
        return add("witness-" + name, desc).target("a.checkpoint", text).expect(code);
    }

    private static String key(Cosigner cosigner) {
        return cosigner.key().toString();
    }

    private String line(Cosigner cosigner) {
        return cosigner.cosign(checkpoint.text(), TIME).line() + "\n";
    }

    /** A line with a bit of its bytes behind the identifier changed. */
    private String bent(Cosigner cosigner, int position) {
        NoteSignature good = cosigner.cosign(checkpoint.text(), TIME);
        int space = good.line().lastIndexOf(' ');
        byte[] typed = CanonicalBase64.decode(good.line().substring(space + 1));
        return good.line().substring(0, space + 1) + CanonicalBase64.encode(flip(typed, position)) + "\n";
    }

    private String national() {
        Sm3Root root = new Sm3Root(CanonicalBase64.encode(new byte[32]));
        return sm2.sign(checkpoint.text(), root, new World.Fixed(15)).line() + "\n";
    }
}
