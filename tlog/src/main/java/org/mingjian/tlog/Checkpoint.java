package org.mingjian.tlog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a log signs (C2SP tlog-checkpoint): so many leaves, this root.
 *
 * @param origin the log's name
 * @param size leaves
 * @param root the RFC 6962 root
 * @param extensions further lines, usually none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** Copies the lines and refuses what could not be read again. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (!Utf8.isLine(origin) || size < 0 || !extensions.stream().allMatch(Utf8::isLine)) {
            throw new Malformed("a checkpoint needs an origin, a size and lines that are not empty");
        }
    }

    /** A checkpoint without extensions. */
    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** Reads the text of a signed note. */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n") || !Utf8.isText(text)) {
            throw new Malformed("a checkpoint is lines that end with a line feed");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) {
            throw new Malformed("a checkpoint has at least three lines");
        }
        if (!SIZE.matcher(lines.get(1)).matches()) {
            throw new Malformed("the size of a checkpoint is a decimal number without leading zeros");
        }
        return new Checkpoint(
                lines.get(0), size(lines.get(1)), Hash.fromBase64(lines.get(2)), lines.subList(3, lines.size()));
    }

    private static long size(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Malformed("the size of a checkpoint is too large");
        }
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + size + "\n" + root.base64() + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
