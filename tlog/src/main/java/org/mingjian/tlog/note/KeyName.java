package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/**
 * A name and a typed key, as both halves of a key are written: {@code name+id+base64} (C2SP signed-note, "Verifier keys").
 *
 * @param name the key's name
 * @param id the identifier as eight hexadecimal digits
 * @param typed the signature type and the key
 */
record KeyName(String name, String id, byte[] typed) {

    /** Bytes of a key's identifier. */
    static final int ID_LENGTH = 4;

    private static final int NEXT_LINE = 0x85;

    /** Reads the three parts; a private key's identifier is that of its public half, so it is not compared here. */
    static KeyName parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a key is written name+id+base64");
        }
        byte[] typed = CanonicalBase64.decode(parts[2]);
        if (typed.length < 2) {
            throw new Malformed("a key is longer than its type");
        }
        return new KeyName(require(parts[0]), parts[1], typed);
    }

    /** A name without Unicode spaces, control characters and plus signs, in characters that UTF-8 can carry. */
    static String require(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::forbidden)) {
            throw new Malformed("a key's name is not empty and holds neither white space nor a plus sign");
        }
        return name;
    }

    private static boolean forbidden(int c) {
        boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c) || c == NEXT_LINE;
        return space || c == '+' || c < ' ' || Character.getType(c) == Character.SURROGATE;
    }

    /** SHA-256(name || 0x0A || type || public key), first four bytes. */
    static byte[] id(String name, byte[] typed) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] input = Arrays.copyOf(utf8, utf8.length + 1 + typed.length);
        input[utf8.length] = '\n';
        System.arraycopy(typed, 0, input, utf8.length + 1, typed.length);
        return Arrays.copyOf(Hash.plain(input).bytes(), ID_LENGTH);
    }

    static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    /** Whether the key is of that type, one byte or more. */
    boolean is(byte... type) {
        return typed.length >= type.length && Arrays.equals(typed, 0, type.length, type, 0, type.length);
    }

    /** The key behind a type of one byte. */
    byte[] key() {
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    /** Type and key, as keys are written. */
    static byte[] typed(byte[] type, byte[] key) {
        byte[] typed = Arrays.copyOf(type, type.length + key.length);
        System.arraycopy(key, 0, typed, type.length, key.length);
        return typed;
    }

    @Override
    public String toString() {
        return name + "+" + id + "+" + CanonicalBase64.encode(typed);
    }
}
