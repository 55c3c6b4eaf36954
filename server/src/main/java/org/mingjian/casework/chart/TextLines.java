package org.mingjian.casework.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines without asking a font: a Chinese character is as wide as the type is high, a Latin one 0.56 of it. */
final class TextLines {

    private static final double NARROW = 0.56;
    /** 避头: what may not begin a line. */
    private static final String NEVER_FIRST = "，。；：、）》〕”";

    private TextLines() {}

    /** The lines of the words in a type of that size, none wider than the width. */
    static List<String> of(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String piece : words.split("(?<=\\P{ASCII})|(?=\\P{ASCII})|(?<= )")) {
            boolean full = width(line + piece, size) > width && NEVER_FIRST.indexOf(piece.charAt(0)) < 0;
            if (full && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** The width of a line. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(each -> each < 0x80 ? NARROW : 1).sum() * size;
    }
}
