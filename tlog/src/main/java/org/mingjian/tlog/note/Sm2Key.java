package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/**
 * An SM2 key that signs a checkpoint together with the SM3 root of the same leaves.
 *
 * <p>C2SP signed-note, signature type 0xff followed by the identifier {@value #IDENTIFIER}; the key is an uncompressed
 * point of 65 bytes. A signature is the SM3 root (32 bytes), then r and s (32 bytes each), over
 * {@code identifier LF base64(SM3 root) LF text}, with SM3 and the customary user identity of GB/T 35276. Checking one
 * needs BouncyCastle on the class path.
 */
public final class Sm2Key extends VerifierKey {

    /** What follows the type byte. */
    public static final String IDENTIFIER = "mingjian.org/sm2-sm3";

    /** Signature type of those without an assigned byte. */
    static final byte UNASSIGNED = (byte) 0xff;

    private static final int POINT_LENGTH = 65;
    private static final byte UNCOMPRESSED = 4;
    private static final int SIGNATURE_LENGTH = 64;

    Sm2Key(String name, byte[] point) {
        super(name, type(), requirePoint(point));
    }

    /** Reads a vkey of this type. */
    public static Sm2Key parse(String vkey) {
        if (VerifierKey.parse(vkey) instanceof Sm2Key key) {
            return key;
        }
        throw new Malformed("not an SM2 key");
    }

    static Sm2Key of(KeyName parts) {
        return new Sm2Key(parts.name(), bare(parts));
    }

    /** What stands behind the identifier. */
    static byte[] bare(KeyName parts) {
        byte[] type = type();
        if (!parts.is(type)) {
            throw new Malformed("a key of an unknown type");
        }
        return Arrays.copyOfRange(parts.typed(), type.length, parts.typed().length);
    }

    static byte[] type() {
        return KeyName.typed(new byte[] {UNASSIGNED}, IDENTIFIER.getBytes(StandardCharsets.US_ASCII));
    }

    /** The SM3 root in a signature line, when the line is this key's over the text. */
    public Optional<Sm3Root> root(String text, NoteSignature signature) {
        return signed(text, signature) ? Optional.of(rootIn(signature.bytes())) : Optional.empty();
    }

    @Override
    boolean verify(String text, byte[] signature) {
        BouncyCastle.require();
        return signature.length == Hash.LENGTH + SIGNATURE_LENGTH
                && Sm.verify(
                        raw(),
                        message(rootIn(signature), text),
                        Arrays.copyOfRange(signature, Hash.LENGTH, signature.length));
    }

    static byte[] message(Sm3Root root, String text) {
        return (IDENTIFIER + "\n" + root.base64() + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static Sm3Root rootIn(byte[] signature) {
        return Sm3Root.of(Arrays.copyOf(signature, Hash.LENGTH));
    }

    private static byte[] requirePoint(byte[] point) {
        if (point.length != POINT_LENGTH || point[0] != UNCOMPRESSED) {
            throw new Malformed("an SM2 key is an uncompressed point of 65 bytes");
        }
        return point;
    }
}
