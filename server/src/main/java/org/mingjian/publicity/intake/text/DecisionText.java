package org.mingjian.publicity.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a published decision in two forms of equal length: as printed, and folded for the rules (full-width letters,
 * digits and signs made plain), so that a place found in one is the same place in the other.
 */
public final class DecisionText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff\\u00ad]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u3000\\u2000-\\u200a\\f\\u000b]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    /** A row of a table that was copied as text: a label, a tab, and its value. */
    private static final Pattern ROW = Pattern.compile(
            "(?m)^ *([^\\t\\n:：，。；]{0,24}(?:文号|名称|姓名|代码|号码|类别|类型|种类|事实|依据|内容|结果|日期|时间|机关|单位|金额|对象|当事人|相对人|处罚人|代表人|负责人)"
                    + "(?:[(（][^\\t\\n]{1,12}[)）])?)\\t+([^\\t\\n]+)$");

    /** 行 政 处 罚 决 定 书: single characters set apart to fill a line. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\u3400-\\u9fff])[\\u3400-\\u9fff](?: {1,4}[\\u3400-\\u9fff]){2,}(?![\\u3400-\\u9fff])");

    private final String printed;
    private final String folded;
    private final boolean damaged;

    private DecisionText(String printed, boolean damaged) {
        this.printed = printed;
        this.folded = fold(printed);
        this.damaged = damaged;
    }

    /** Reads a file's bytes. @throws UnreadableText when they are no text, or an empty one */
    public static DecisionText of(byte[] bytes) throws UnreadableText {
        Decoding decoding = Decoding.of(bytes);
        String raw = HtmlText.isHtml(decoding.text()) ? HtmlText.of(decoding.text()) : decoding.text();
        String clean = cleaned(Simplified.restored(raw));
        if (clean.isBlank()) {
            throw new UnreadableText(true, "文件没有文字内容");
        }
        return new DecisionText(clean, decoding.damaged());
    }

    /** The text up to a place. */
    public DecisionText until(int end) {
        return end >= printed.length() ? this : new DecisionText(printed.substring(0, end), damaged);
    }

    /** As printed, after garbled characters were restored. */
    public String printed() {
        return printed;
    }

    /** What was printed at a place of the folded text. */
    public String printed(int from, int to) {
        return printed.substring(from, to).strip();
    }

    /** For the rules: half-width signs, digits and letters. */
    public String folded() {
        return folded;
    }

    /** Whether some bytes were no characters. */
    public boolean isDamaged() {
        return damaged;
    }

    private static String cleaned(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String rows = visible.indexOf('\t') < 0 ? visible : ROW.matcher(visible).replaceAll("$1 | $2");
        String lines = BLANKS.matcher(rows)
                .replaceAll(" ")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("http://") && !line.startsWith("https://"))
                .collect(Collectors.joining("\n"));
        String compact = EMPTY_LINES.matcher(lines).replaceAll("\n").strip();
        return SPACED.matcher(compact)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(" ", "")));
    }

    /** The folded form of a part of the text. */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '﹕', '∶', '︰', '꞉' -> ':';
            case '﹔' -> ';';
            case '﹐' -> ',';
            case '\uFFE5' -> '¥';
            case '〔', '﹝', '【', '❲' -> '〔';
            case '〕', '﹞', '】', '❳' -> '〕';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '│', '┃', '丨' -> '|';
            case '—', '–', '‐', '‑', '―', '−' -> '-';
            case '○', 'Ο', 'О', '◯' -> '〇';
            case '圆' -> '元';
            default -> c;
        };
    }
}
