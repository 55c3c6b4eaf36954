package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** A public key that checks notes, written {@code name+id+base64} (a "vkey"). */
public final class NoteKey {

    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] id;
    private final byte[] raw;

    NoteKey(String name, byte[] raw) {
        this.name = KeyName.require(name);
        this.raw = raw.clone();
        this.id = KeyName.id(name, raw);
    }

    /** Reads a vkey; its identifier must fit its name and key. */
    public static NoteKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a key is written name+id+base64");
        }
        NoteKey key = new NoteKey(parts[0], KeyName.withoutAlgorithm(CanonicalBase64.decode(parts[2])));
        if (!KeyName.hex(key.id).equals(parts[1])) {
            throw new Malformed("the key's identifier does not fit its name and bytes");
        }
        return key;
    }

    /** The name, for logs the origin. */
    public String name() {
        return name;
    }

    /** The SHA-256 of the public key in groups of four digits: to be compared by eye or over the telephone. */
    public String fingerprint() {
        return Hash.plain(raw).hex().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether a signature line names this key. */
    boolean named(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.id(), id);
    }

    /** Whether the signature is this key's over the text. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            // A key or signature that is no point of the curve cannot have signed anything.
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    byte[] id() {
        return id.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    /** The vkey. */
    @Override
    public String toString() {
        return name + "+" + KeyName.hex(id) + "+" + CanonicalBase64.encode(KeyName.withAlgorithm(raw));
    }
}
