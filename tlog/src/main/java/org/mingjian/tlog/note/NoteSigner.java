package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.List;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Malformed;

/** A private Ed25519 key that signs notes, written {@code PRIVATE+KEY+name+id+base64} as the Go package does. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED_LENGTH = 32;

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final NoteKey key;

    private NoteSigner(String name, byte[] seed) {
        this.seed = seed.clone();
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            var pair = generator.generateKeyPair();
            this.privateKey = pair.getPrivate();
            this.key = new NoteKey(name, raw((EdECPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** A new key. */
    public static NoteSigner generate(String name, SecureRandom random) {
        byte[] seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /** Reads a private key; the message of the refusal never holds it. */
    public static NoteSigner parse(String privateKey) {
        String[] parts = privateKey.startsWith(PREFIX)
                ? privateKey.substring(PREFIX.length()).split("\\+", 3)
                : new String[0];
        if (parts.length != 3) {
            throw new Malformed("a private key is written PRIVATE+KEY+name+id+base64");
        }
        NoteSigner signer = new NoteSigner(parts[0], KeyName.withoutAlgorithm(CanonicalBase64.decode(parts[2])));
        if (!KeyName.hex(signer.key.id()).equals(parts[1])) {
            throw new Malformed("the private key's identifier does not fit its name and bytes");
        }
        return signer;
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Signs a text that ends with a line feed. */
    public SignedNote sign(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), ed25519.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the log's key cannot sign", e);
        }
    }

    /** The private key to be stored: keep it from everybody. */
    public String privateText() {
        return PREFIX + key.name() + "+" + KeyName.hex(key.id()) + "+"
                + CanonicalBase64.encode(KeyName.withAlgorithm(seed));
    }

    /** RFC 8032: y in little-endian order, the sign of x in the highest bit. */
    private static byte[] raw(EdECPublicKey publicKey) {
        byte[] bigEndian = publicKey.getPoint().getY().toByteArray();
        byte[] raw = new byte[SEED_LENGTH];
        for (int i = 0; i < Math.min(SEED_LENGTH, bigEndian.length); i++) {
            raw[i] = bigEndian[bigEndian.length - 1 - i];
        }
        if (publicKey.getPoint().isXOdd()) {
            raw[SEED_LENGTH - 1] |= (byte) 0x80;
        }
        return raw;
    }

    /** The JDK derives a public key only while it generates a pair: it is handed the seed as its randomness. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("an Ed25519 seed has 32 bytes, not " + bytes.length);
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
