package org.mingjian.tlog.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;

/** A private key that cosigns checkpoints, written {@code PRIVATE+KEY+name+id+base64} (C2SP tlog-cosignature). */
public final class Cosigner {

    private final Scheme scheme;
    private final byte[] seed;
    private final PrivateKey privateKey;
    private final CosignerKey key;

    private Cosigner(String name, Scheme scheme, byte[] seed) {
        KeyPair pair = scheme.pair(seed);
        this.scheme = scheme;
        this.seed = seed.clone();
        this.privateKey = pair.getPrivate();
        this.key = new CosignerKey(name, scheme, scheme.raw(pair.getPublic()));
    }

    /** A new Ed25519 key: what today's witnesses and verifiers understand. */
    public static Cosigner ed25519(String name, SecureRandom random) {
        return generate(name, Scheme.ED25519, random);
    }

    /** A new ML-DSA-44 key: withstands quantum computers, 2.4 KB a cosignature. */
    public static Cosigner mlDsa44(String name, SecureRandom random) {
        return generate(name, Scheme.ML_DSA_44, random);
    }

    private static Cosigner generate(String name, Scheme scheme, SecureRandom random) {
        byte[] seed = new byte[Scheme.SEED_LENGTH];
        random.nextBytes(seed);
        return new Cosigner(name, scheme, seed);
    }

    /** Reads a private key; the message of the refusal never holds it. */
    public static Cosigner parse(String privateKey) {
        return PrivateText.parse(
                privateKey,
                parts -> new Cosigner(parts.name(), CosignerKey.scheme(parts), parts.key()),
                Cosigner::privateText);
    }

    /** The public half. */
    public CosignerKey key() {
        return key;
    }

    /**
     * Cosigns a checkpoint's text. Whoever calls this states that no larger tree was seen at that time, and no other.
     *
     * @throws org.mingjian.tlog.Malformed when the text is no checkpoint
     */
    public NoteSignature cosign(String text, Instant time) {
        return cosign(text, time, new SecureRandom());
    }

    NoteSignature cosign(String text, Instant time, SecureRandom random) {
        long seconds = time.getEpochSecond();
        if (seconds <= 0) {
            throw new IllegalArgumentException("a cosignature is made after 1970");
        }
        byte[] bare = scheme.sign(privateKey, key.message(text, seconds), random);
        byte[] timed = ByteBuffer.allocate(Long.BYTES + bare.length)
                .putLong(seconds)
                .put(bare)
                .array();
        return new NoteSignature(key.name(), key.id(), timed);
    }

    /** The private key to be stored: keep it from everybody. */
    public String privateText() {
        return PrivateText.write(key, CosignerKey.type(scheme), seed);
    }
}
