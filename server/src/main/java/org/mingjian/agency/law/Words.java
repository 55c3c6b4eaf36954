package org.mingjian.agency.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that has words, and everything up to the next one.
 *
 * @param text from the first character that is seen to the last
 * @param gap the blanks, characters without width and empty lines behind it
 */
record Words(String text, String gap) {

    private static final String UNSEEN = "\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff";

    /** A text in lines; the first of them has no words and holds what stands before the first word. */
    static List<Words> of(String text) {
        var all = new ArrayList<Words>();
        var current = "";
        var gap = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            int from = start(line);
            int to = end(line);
            if (from >= to) {
                gap.append(line);
                continue;
            }
            all.add(new Words(current, gap.append(line, 0, from).toString()));
            current = line.substring(from, to);
            gap = new StringBuilder(line.substring(to));
        }
        all.add(new Words(current, gap.toString()));
        return all;
    }

    private static int start(String line) {
        int at = 0;
        while (at < line.length() && isUnseen(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String line) {
        int at = line.length();
        while (at > 0 && isUnseen(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isUnseen(char one) {
        return Character.isWhitespace(one) || UNSEEN.indexOf(one) >= 0;
    }
}
