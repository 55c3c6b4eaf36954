package org.mingjian.tlog.note;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingjian.tlog.Malformed;

/**
 * An entry that changes which key signs the log. It is itself a signed note, so that it proves itself: lines of text, an
 * empty line, the signatures of those who state it. The keys are Ed25519 note keys (type 0x01), named as the log.
 */
public sealed interface KeyStatement {

    /** The log that is meant: a statement cannot be carried to another. */
    String origin();

    /** The key that stops. */
    NoteKey old();

    /** The key that signs from now on. */
    NoteKey next();

    /** The text to be signed. */
    String text();

    /**
     * The old key hands over to the next. Signed by both.
     *
     * @param origin the log
     * @param old the key of now
     * @param next the key of then
     */
    record Rotation(String origin, NoteKey old, NoteKey next) implements KeyStatement {

        private static final String HEADER = "mingjian.org/tlog-key-rotation/v1";

        /** Refuses keys of another name. */
        public Rotation {
            requireNames(origin, old, next);
        }

        @Override
        public String text() {
            return String.join("\n", HEADER, origin, "old " + old, "next " + next, "");
        }
    }

    /**
     * The old key leaked: what it signed from a size on counts no longer. Signed by the next key, and, unless that one is
     * in force already, by two of the people who were named for this.
     *
     * @param origin the log
     * @param old the leaked key
     * @param from the smallest tree for which it counts no longer
     * @param next the successor
     */
    record Retirement(String origin, NoteKey old, long from, NoteKey next) implements KeyStatement {

        private static final String HEADER = "mingjian.org/tlog-key-retirement/v1";

        /** Refuses keys of another name and negative sizes. */
        public Retirement {
            requireNames(origin, old, next);
            if (from < 0) {
                throw new Malformed("a key is retired from a size on");
            }
        }

        @Override
        public String text() {
            return String.join("\n", HEADER, origin, "old " + old, "from " + from, "next " + next, "");
        }
    }

    /** Whether an entry claims to be such a statement; whether it is one, and a good one, is another question. */
    static boolean claims(byte[] entry) {
        int length = Math.min(entry.length, Retirement.HEADER.length() + 1);
        String head = new String(entry, 0, length, StandardCharsets.ISO_8859_1);
        return head.startsWith(Rotation.HEADER + "\n") || head.startsWith(Retirement.HEADER + "\n");
    }

    /** Reads the text of a note; anything but the one way to write it is refused. */
    static KeyStatement parse(String text) {
        List<String> lines = List.of(text.split("\n", 7));
        KeyStatement statement = read(lines);
        if (!statement.text().equals(text)) {
            throw new Malformed("not the one form of a statement about keys");
        }
        return statement;
    }

    private static KeyStatement read(List<String> lines) {
        if (lines.size() == 5 && lines.getFirst().equals(Rotation.HEADER)) {
            return new Rotation(lines.get(1), key("old ", lines.get(2)), key("next ", lines.get(3)));
        }
        if (lines.size() == 6 && lines.getFirst().equals(Retirement.HEADER)) {
            return new Retirement(
                    lines.get(1), key("old ", lines.get(2)), size(lines.get(3)), key("next ", lines.get(4)));
        }
        throw new Malformed("not a statement about keys");
    }

    private static NoteKey key(String word, String line) {
        return NoteKey.parse(behind(word, line));
    }

    private static long size(String line) {
        try {
            return Long.parseLong(behind("from ", line));
        } catch (NumberFormatException e) {
            throw new Malformed("not a size");
        }
    }

    private static String behind(String word, String line) {
        if (!line.startsWith(word)) {
            throw new Malformed("a line begins with " + word.strip());
        }
        return line.substring(word.length());
    }

    private static void requireNames(String origin, NoteKey old, NoteKey next) {
        if (!old.name().equals(origin) || !next.name().equals(origin) || old.equals(next)) {
            throw new Malformed("a statement is about two keys of one log");
        }
    }
}
