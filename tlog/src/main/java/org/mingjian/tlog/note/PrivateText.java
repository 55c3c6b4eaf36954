package org.mingjian.tlog.note;

import java.util.function.Function;
import org.mingjian.tlog.Malformed;

/** The text form of private keys, {@code PRIVATE+KEY+name+id+base64} as the Go package writes it. */
final class PrivateText {

    private static final String PREFIX = "PRIVATE+KEY+";

    private PrivateText() {}

    /** Reads a private key; the message of the refusal never holds it. */
    static <T> T parse(String text, Function<KeyName, T> reader, Function<T, String> writer) {
        if (!text.startsWith(PREFIX)) {
            throw new Malformed("a private key is written PRIVATE+KEY+name+id+base64");
        }
        T key = reader.apply(KeyName.parse(text.substring(PREFIX.length())));
        if (!writer.apply(key).equals(text)) {
            throw new Malformed("the private key's identifier does not fit its name and bytes");
        }
        return key;
    }

    static String write(VerifierKey key, byte[] type, byte[] secret) {
        return PREFIX + new KeyName(key.name(), KeyName.hex(key.id()), KeyName.typed(type, secret));
    }
}
