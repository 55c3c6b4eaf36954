package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.List;
import org.mingjian.tlog.Malformed;

/** A private Ed25519 key that signs notes, written {@code PRIVATE+KEY+name+id+base64} as the Go package does. */
public final class NoteSigner {

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final NoteKey key;

    private NoteSigner(String name, byte[] seed) {
        KeyPair pair = Scheme.ED25519.pair(seed);
        this.seed = seed.clone();
        this.privateKey = pair.getPrivate();
        this.key = new NoteKey(name, Scheme.ED25519.raw(pair.getPublic()));
    }

    /** A new key. */
    public static NoteSigner generate(String name, SecureRandom random) {
        byte[] seed = new byte[Scheme.SEED_LENGTH];
        random.nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /** Reads a private key; the message of the refusal never holds it. */
    public static NoteSigner parse(String privateKey) {
        return PrivateText.parse(privateKey, NoteSigner::of, NoteSigner::privateText);
    }

    private static NoteSigner of(KeyName parts) {
        if (!parts.is(NoteKey.TYPE)) {
            throw new Malformed("not an Ed25519 key");
        }
        return new NoteSigner(parts.name(), parts.key());
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Signs a text that ends with a line feed. */
    public SignedNote sign(String text) {
        byte[] signature = Scheme.ED25519.sign(privateKey, text.getBytes(StandardCharsets.UTF_8), new SecureRandom());
        return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), signature)));
    }

    /** The private key to be stored: keep it from everybody. */
    public String privateText() {
        return PrivateText.write(key, new byte[] {NoteKey.TYPE}, seed);
    }
}
