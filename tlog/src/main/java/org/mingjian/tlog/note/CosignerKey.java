package org.mingjian.tlog.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Malformed;

/** A cosigner's key over checkpoints: Ed25519 (type 0x04) or ML-DSA-44 (type 0x06) with a time (C2SP tlog-cosignature). */
public final class CosignerKey extends VerifierKey {

    /** Signature type of Ed25519 cosignatures. */
    static final byte ED25519 = 4;
    /** Signature type of ML-DSA-44 cosignatures. */
    static final byte ML_DSA_44 = 6;

    private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 255;

    private final Scheme scheme;

    CosignerKey(String name, Scheme scheme, byte[] raw) {
        super(name, type(scheme), scheme.requireKey(raw));
        this.scheme = scheme;
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME && scheme == Scheme.ML_DSA_44) {
            throw new Malformed("the name of an ML-DSA-44 cosigner has at most 255 bytes");
        }
    }

    /** Reads a vkey of one of these types. */
    public static CosignerKey parse(String vkey) {
        if (VerifierKey.parse(vkey) instanceof CosignerKey key) {
            return key;
        }
        throw new Malformed("not a cosigner's key");
    }

    static CosignerKey of(KeyName parts) {
        return new CosignerKey(parts.name(), scheme(parts), parts.key());
    }

    static Scheme scheme(KeyName parts) {
        return switch (parts.typed()[0]) {
            case ED25519 -> Scheme.ED25519;
            case ML_DSA_44 -> Scheme.ML_DSA_44;
            default -> throw new Malformed("not a cosigner's key");
        };
    }

    static byte[] type(Scheme scheme) {
        return new byte[] {scheme == Scheme.ED25519 ? ED25519 : ML_DSA_44};
    }

    /** The cosignature in a signature line, when it is this key's over the text. */
    public Optional<Cosignature> cosignature(String text, NoteSignature signature) {
        return signed(text, signature)
                ? Optional.of(new Cosignature(this, text, time(signature.bytes()), signature))
                : Optional.empty();
    }

    @Override
    boolean verify(String text, byte[] signature) {
        if (signature.length != Long.BYTES + scheme.signatureLength()) {
            return false;
        }
        long time = ByteBuffer.wrap(signature).getLong();
        try {
            return time >= 0 && scheme.verify(raw(), message(text, time), bare(signature));
        } catch (Malformed e) {
            // Cosigners sign checkpoints only.
            return false;
        }
    }

    /** What is signed at a time. The second form binds the cosigner's name, but not the lines behind the root. */
    byte[] message(String text, long time) {
        Checkpoint checkpoint = Checkpoint.parse(text);
        if (scheme == Scheme.ED25519) {
            return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
        }
        byte[] cosigner = name().getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        if (origin.length > LONGEST_NAME) {
            throw new Malformed("the origin of an ML-DSA-44 cosignature has at most 255 bytes");
        }
        return ByteBuffer.allocate(SUBTREE_LABEL.length + 2 + cosigner.length + origin.length + 56)
                .put(SUBTREE_LABEL)
                .put((byte) cosigner.length)
                .put(cosigner)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }

    private static Instant time(byte[] signature) {
        // Later than Instant.MAX is possible in the format, but nobody's clock.
        return Instant.ofEpochSecond(Math.min(ByteBuffer.wrap(signature).getLong(), Instant.MAX.getEpochSecond()));
    }

    private static byte[] bare(byte[] signature) {
        return Arrays.copyOfRange(signature, Long.BYTES, signature.length);
    }
}
