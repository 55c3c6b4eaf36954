package org.mingjian.publicity.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** Turns the traditional characters, and the pinyin behind them, of garbled mirror pages back into what was published. */
final class Simplified {

    private static final String PATH = "/intake/traditional.txt";
    private static final char[] MAP = map();

    /** A syllable with a tone mark, or one of a few without tone, in brackets behind a Chinese character. */
    private static final Pattern PINYIN = pinyin("|de|le|me|ne|ge|men|zi|li|shi");

    /** The same where characters are simplified: only tone marks tell it from words of other languages. */
    private static final Pattern TONED_PINYIN = pinyin("");

    /** Simplified pages hold few traditional characters (in names); garbled ones far more. */
    private static final double TRADITIONAL_SHARE = 0.08;

    private Simplified() {}

    static String restored(String text) {
        if (!isTraditional(text)) {
            return TONED_PINYIN.matcher(text).replaceAll("");
        }
        char[] chars = PINYIN.matcher(text).replaceAll("").toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = MAP[chars[i]];
        }
        return new String(chars);
    }

    private static Pattern pinyin(String withoutTone) {
        return Pattern.compile("(?<=[\\u3400-\\u9fff])[(\\uFF08](?:[a-zü]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹ][a-zü]*"
                + withoutTone + ")[)\\uFF09]");
    }

    private static boolean isTraditional(String text) {
        int han = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                han++;
                traditional += MAP[c] == c ? 0 : 1;
            }
        }
        return traditional > han * TRADITIONAL_SHARE;
    }

    private static char[] map() {
        char[] map = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < map.length; i++) {
            map[i] = (char) i;
        }
        try (InputStream stream = Objects.requireNonNull(Simplified.class.getResourceAsStream(PATH), PATH);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.length() == 2).forEach(line -> map[line.charAt(0)] = line.charAt(1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PATH, e);
        }
        return map;
    }
}
