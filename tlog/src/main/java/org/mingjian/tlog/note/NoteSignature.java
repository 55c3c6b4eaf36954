package org.mingjian.tlog.note;

import java.util.Arrays;
import java.util.List;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Malformed;

/**
 * One signature line of a note (C2SP signed-note, "Signatures").
 *
 * @param name the key's name
 * @param id the key's identifier, four bytes
 * @param bytes the signature
 */
public record NoteSignature(String name, byte[] id, byte[] bytes) {

    private static final int MOST = 100;
    private static final String DASH = "\u2014 ";

    /** Reads a line without its line feed. */
    public static NoteSignature parse(String line) {
        if (!line.startsWith(DASH)) {
            throw new Malformed("a signature line begins with a dash and a space");
        }
        int space = line.indexOf(' ', DASH.length());
        if (space < 0) {
            throw new Malformed("a signature line is a name and a signature");
        }
        byte[] typed = CanonicalBase64.decode(line.substring(space + 1));
        if (typed.length <= KeyName.ID_LENGTH) {
            throw new Malformed("a signature is longer than its key's identifier");
        }
        return new NoteSignature(
                KeyName.require(line.substring(DASH.length(), space)),
                Arrays.copyOf(typed, KeyName.ID_LENGTH),
                Arrays.copyOfRange(typed, KeyName.ID_LENGTH, typed.length));
    }

    /** Reads signature lines, each with its line feed. */
    public static List<NoteSignature> parseLines(String text) {
        if (!text.endsWith("\n")) {
            throw new Malformed("a signature line ends with a line feed");
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", MOST + 1);
        if (lines.length > MOST) {
            throw new Malformed("a note has at most 100 signatures");
        }
        return Arrays.stream(lines).map(NoteSignature::parse).toList();
    }

    /** The line without its line feed. */
    public String line() {
        byte[] typed = Arrays.copyOf(id, id.length + bytes.length);
        System.arraycopy(bytes, 0, typed, id.length, bytes.length);
        return DASH + name + " " + CanonicalBase64.encode(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return line();
    }
}
