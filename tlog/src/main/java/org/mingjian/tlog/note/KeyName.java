package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;

/** The name of a key and the short identifier that is derived from it. */
final class KeyName {

    /** Signature algorithm byte of Ed25519. */
    static final byte ED25519 = 1;
    /** Bytes of a key's identifier. */
    static final int ID_LENGTH = 4;

    private KeyName() {}

    /** A name without white space and plus signs. */
    static String require(String name) {
        boolean bad = name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '+' || c < ' ');
        if (bad) {
            throw new Malformed("a key's name is not empty and holds neither white space nor a plus sign");
        }
        return name;
    }

    /** SHA-256(name || 0x0A || algorithm || public key), first four bytes. */
    static byte[] id(String name, byte[] publicKey) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        byte[] input = Arrays.copyOf(utf8, utf8.length + 2 + publicKey.length);
        input[utf8.length] = '\n';
        input[utf8.length + 1] = ED25519;
        System.arraycopy(publicKey, 0, input, utf8.length + 2, publicKey.length);
        return Arrays.copyOf(Hash.plain(input).bytes(), ID_LENGTH);
    }

    static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    /** Algorithm byte and key, as keys are written. */
    static byte[] withAlgorithm(byte[] key) {
        byte[] typed = new byte[key.length + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }

    /** The 32 bytes behind the algorithm byte. */
    static byte[] withoutAlgorithm(byte[] typed) {
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new Malformed("not an Ed25519 key");
        }
        return Arrays.copyOfRange(typed, 1, typed.length);
    }
}
