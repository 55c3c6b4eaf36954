package org.mingjian.publicity.intake.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what the decision only quotes, keeping every place: words of law in quotation marks, and ranges of a statutory fine. */
final class Blanked {

    /** Fills blanked places; no rule matches it. */
    static final char FILL = '\u0001';

    private static final Pattern QUOTED =
            Pattern.compile("“[^”\\n]{0,3000}(?:”|$|(?=\\n))|\"[^\"\\n]{0,3000}\"|「[^」\\n]{0,3000}」");
    private static final Pattern RANGE =
            Pattern.compile("(?:元|倍|百分之[\\u3400-\\u9fff]{1,4}|%) ?(?:以上|以下)[^,。;:\\n]{0,30}?罚款");
    private static final Pattern SURCHARGE = Pattern.compile("(?:百分之三|3%)[^。;\\n]{0,40}罚款");

    private Blanked() {}

    /** Without quotations. */
    static String quotes(String text) {
        return blank(text, QUOTED, "", 0);
    }

    /** Without quotations, statutory ranges and the surcharge. */
    static String all(String text) {
        String blanked = quotes(text);
        if (blanked.contains("以上") || blanked.contains("以下")) {
            blanked = blank(blanked, RANGE, ",。;:、\n", 30);
        }
        return blanked.contains("百分之三") || blanked.contains("3%") ? blank(blanked, SURCHARGE, "。;\n", 60) : blanked;
    }

    /** Blanks each match and, before it, as much of its clause as {@code reach} allows. */
    private static String blank(String text, Pattern pattern, String clauseEnds, int reach) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder result = new StringBuilder(text);
        while (matcher.find()) {
            int from = matcher.start();
            while (from > 0 && matcher.start() - from < reach && clauseEnds.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            for (int i = from; i < matcher.end(); i++) {
                result.setCharAt(i, FILL);
            }
        }
        return result.toString();
    }
}
