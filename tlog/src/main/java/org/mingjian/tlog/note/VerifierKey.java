package org.mingjian.tlog.note;

import java.util.Arrays;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** A public key that checks signature lines, written {@code name+id+base64} (C2SP signed-note, "Verifier keys": a vkey). */
public abstract sealed class VerifierKey permits NoteKey, CosignerKey, Sm2Key {

    private final String name;
    private final byte[] typed;
    private final byte[] id;
    private final byte[] raw;

    VerifierKey(String name, byte[] type, byte[] raw) {
        this.name = KeyName.require(name);
        this.typed = KeyName.typed(type, raw);
        this.id = KeyName.id(name, typed);
        this.raw = raw.clone();
    }

    /**
     * Reads a vkey of any type that this library knows.
     *
     * @throws Malformed when its type is unknown, or its identifier does not fit its name and bytes
     */
    public static VerifierKey parse(String vkey) {
        KeyName parts = KeyName.parse(vkey);
        VerifierKey key = switch (parts.typed()[0]) {
            case NoteKey.TYPE -> new NoteKey(parts.name(), parts.key());
            case CosignerKey.ED25519, CosignerKey.ML_DSA_44 -> CosignerKey.of(parts);
            case Sm2Key.UNASSIGNED -> Sm2Key.of(parts);
            default -> throw new Malformed("a key of an unknown type");
        };
        if (!key.toString().equals(vkey)) {
            throw new Malformed("the key's identifier does not fit its name and bytes");
        }
        return key;
    }

    /** The name; for logs the origin. */
    public final String name() {
        return name;
    }

    /** The SHA-256 of the public key in groups of four digits: to be compared by eye or over the telephone. */
    public final String fingerprint() {
        return Hash.plain(raw).hex().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether a signature line names this key; one that names no known key is passed over. */
    public final boolean named(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.id(), id);
    }

    /** Whether the signature line is this key's over the text. */
    public final boolean signed(String text, NoteSignature signature) {
        return named(signature) && verify(text, signature.bytes());
    }

    /** Whether the bytes, without the identifier, are this key's signature over the text. */
    abstract boolean verify(String text, byte[] signature);

    byte[] id() {
        return id.clone();
    }

    byte[] raw() {
        return raw.clone();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(typed, that.typed);
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(id);
    }

    /** The vkey. */
    @Override
    public final String toString() {
        return new KeyName(name, KeyName.hex(id), typed).toString();
    }
}
