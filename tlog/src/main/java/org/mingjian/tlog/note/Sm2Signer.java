package org.mingjian.tlog.note;

import java.security.SecureRandom;
import java.util.Arrays;

/** A private SM2 key that signs checkpoints with an SM3 root, see {@link Sm2Key}. Needs BouncyCastle on the class path. */
public final class Sm2Signer {

    private static final int LENGTH = 32;

    private final byte[] secret;
    private final Sm2Key key;

    private Sm2Signer(String name, byte[] secret) {
        this.secret = secret.clone();
        this.key = new Sm2Key(name, Sm.point(secret));
    }

    /** A new key. */
    public static Sm2Signer generate(String name, SecureRandom random) {
        BouncyCastle.require();
        byte[] secret = new byte[LENGTH];
        do {
            random.nextBytes(secret);
        } while (!Sm.isSecret(secret));
        return new Sm2Signer(name, secret);
    }

    /** Reads a private key; the message of the refusal never holds it. */
    public static Sm2Signer parse(String privateKey) {
        BouncyCastle.require();
        return PrivateText.parse(
                privateKey, parts -> new Sm2Signer(parts.name(), Sm2Key.bare(parts)), Sm2Signer::privateText);
    }

    /** The public half. */
    public Sm2Key key() {
        return key;
    }

    /** Signs a checkpoint's text with the SM3 root of the same leaves. */
    public NoteSignature sign(String text, Sm3Root root, SecureRandom random) {
        byte[] signature = Sm.sign(secret, Sm2Key.message(root, text), random);
        byte[] bytes = Arrays.copyOf(root.bytes(), LENGTH + signature.length);
        System.arraycopy(signature, 0, bytes, LENGTH, signature.length);
        return new NoteSignature(key.name(), key.id(), bytes);
    }

    /** The private key to be stored: keep it from everybody. */
    public String privateText() {
        return PrivateText.write(key, Sm2Key.type(), secret);
    }
}
