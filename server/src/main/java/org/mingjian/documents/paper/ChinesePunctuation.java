package org.mingjian.documents.paper;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 标点: sentences on papers carry full-width marks (GB/T 15834), however they were typed. Numbers keep theirs. */
final class ChinesePunctuation {

    private static final String CHINESE = "[\\p{IsHan}“”‘’《》（）〔〕、，。；：？！]";
    private static final Pattern MARK =
            Pattern.compile("(?<=" + CHINESE + ")([,;:?!]) ?|(?<=[0-9A-Za-z%)])([,;:?!])(?=" + CHINESE + ")");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]*)\\)");
    private static final Pattern IS_CHINESE = Pattern.compile(CHINESE);
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private ChinesePunctuation() {}

    static String of(String text) {
        String bracketed = BRACKETS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(brackets(text, found)));
        return MARK.matcher(bracketed)
                .replaceAll(found -> full(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    private static String brackets(String text, MatchResult found) {
        boolean after = found.start() > 0
                && IS_CHINESE
                        .matcher(text.substring(found.start() - 1, found.start()))
                        .matches();
        return after || IS_CHINESE.matcher(found.group(1)).find() ? "（" + found.group(1) + "）" : found.group();
    }

    private static String full(String mark) {
        return String.valueOf(FULL.charAt(HALF.indexOf(mark)));
    }
}
