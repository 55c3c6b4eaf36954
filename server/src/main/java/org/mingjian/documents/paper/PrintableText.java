package org.mingjian.documents.paper;

import java.util.Locale;

/** Makes any text printable without changing what it says: no empty boxes, nothing invisible, nothing illegal in XML. */
final class PrintableText {

    private final PaperFonts fonts;

    PrintableText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The text with line ends as {@code \n}. Invisible format characters, which could also reverse the reading order,
     * are left out; radicals become the ideographs that look the same; a character that no font draws is named by its code point, as in 〔U+2B7A9〕.
     */
    String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(fonts::plain).forEach(point -> append(result, point));
        return result.toString();
    }

    private void append(StringBuilder result, int point) {
        if (point == '\n' || point == '\r') {
            result.append('\n');
        } else if (point == '\t') {
            result.append(' ');
        } else if (isInvisible(point)) {
            return;
        } else if (fonts.draws(point)) {
            result.appendCodePoint(point);
        } else {
            result.append(String.format(Locale.ROOT, "〔U+%04X〕", point));
        }
    }

    private static boolean isInvisible(int point) {
        boolean variationSelector = (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
        return variationSelector || Character.getType(point) == Character.FORMAT;
    }
}
