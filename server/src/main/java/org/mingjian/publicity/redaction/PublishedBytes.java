package org.mingjian.publicity.redaction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader, a search engine or a copy-and-paste can make of published bytes: entities, JSON escapes and percent
 * signs decoded, invisible characters dropped, forms folded, mark-up once kept and once removed, Chinese figures read.
 *
 * @param name which artefact
 * @param bytes UTF-8
 */
public record PublishedBytes(String name, byte[] bytes) {

    private static final Pattern NUMERIC_ENTITY = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?");
    private static final Map<String, String> NAMED =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ", "&shy;", "", "&amp;", "&");
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern INLINE = Pattern.compile(
            "<!--.*?-->|</?(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|kbd|mark|s|samp|small|span|strong|sub|sup|time|u|var|wbr)(?:\\s[^>]*)?>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("<[^>]*>");
    private static final String FIGURES = "〇一二三四五六七八九";
    private static final Pattern CHINESE_FIGURES = Pattern.compile("[〇零○一二三四五六七八九0-9]{11,}");

    /** From text. */
    public static PublishedBytes of(String name, String text) {
        return new PublishedBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The distinct readings, each folded. */
    Set<String> readings() {
        String raw = new String(bytes, StandardCharsets.UTF_8);
        String decoded = entities(entities(percent(replace(JSON_ESCAPE, raw, PublishedBytes::jsonCharacter))));
        String bare = BLOCK.matcher(INLINE.matcher(raw).replaceAll("")).replaceAll("\n");
        var readings = new LinkedHashSet<String>();
        for (String reading : List.of(decoded, entities(entities(bare)))) {
            readings.add(figures(FoldedText.of(reading).text()));
        }
        return readings;
    }

    private static String entities(String text) {
        String plain = replace(NUMERIC_ENTITY, text, PublishedBytes::entityCharacter);
        for (var named : NAMED.entrySet()) {
            plain = plain.replace(named.getKey(), named.getValue());
        }
        return plain;
    }

    private static String entityCharacter(Matcher matcher) {
        String hexadecimal = matcher.group(1);
        int point = hexadecimal == null ? Integer.parseInt(matcher.group(2)) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private static String jsonCharacter(Matcher matcher) {
        return Character.toString(Integer.parseInt(matcher.group(1), 16));
    }

    private static String percent(String text) {
        return replace(PERCENT, text, matcher -> URLDecoder.decode(matcher.group(), StandardCharsets.UTF_8));
    }

    private static String figures(String text) {
        return replace(CHINESE_FIGURES, text, matcher -> digits(matcher.group()));
    }

    private static String digits(String run) {
        UnaryOperator<String> digit = one -> {
            int value = FIGURES.indexOf(one.replace('零', '〇').replace('○', '〇'));
            return value < 0 ? one : Integer.toString(value);
        };
        var out = new StringBuilder();
        run.chars().mapToObj(Character::toString).map(digit).forEach(out::append);
        return out.toString();
    }

    private static String replace(Pattern pattern, String text, Function<Matcher, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        var out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(replacement.apply(matcher)));
        }
        return matcher.appendTail(out).toString();
    }
}
