package org.mingjian.documents.paper;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * The character table of a TrueType font file, in which no glyph belongs to two characters. Fonts draw the radical ⽂
 * and the ideograph 文 with one glyph; the PDF names only one character for it, and search and copying need 文.
 */
final class CharacterTable {

    private static final int CMAP = 0x636d6170;
    private static final int FORMAT = 12;
    private static final int GROUP = 12;
    private static final int NEW_HEADER = 28;

    private final ByteBuffer font;
    private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    private final Map<Integer, Integer> standsFor = new HashMap<>();

    /** Reads the table of a font file. @throws IllegalArgumentException when it has none of format 12 */
    CharacterTable(byte[] file) {
        font = ByteBuffer.wrap(file);
        readGroups(font.getInt(entry() + 8));
        Map<Integer, Integer> ideographs = new HashMap<>();
        glyphs.forEach((point, glyph) -> {
            if (isIdeograph(point)) {
                ideographs.putIfAbsent(glyph, point);
            }
        });
        glyphs.forEach((point, glyph) -> {
            if (isDouble(point) && ideographs.containsKey(glyph)) {
                standsFor.put(point, ideographs.get(glyph));
            }
        });
        standsFor.keySet().forEach(glyphs::remove);
    }

    /** Each left-out character with the ideograph that looks the same. */
    Map<Integer, Integer> standsFor() {
        return Map.copyOf(standsFor);
    }

    /** The font file with the table behind its end. */
    byte[] file() {
        int start = font.capacity();
        int length = NEW_HEADER + GROUP * glyphs.size();
        ByteBuffer result = ByteBuffer.allocate(start + length).put(font.array());
        result.putInt(entry() + 8, start).putInt(entry() + 12, length);
        result.putShort((short) 0).putShort((short) 1);
        result.putShort((short) 3).putShort((short) 10).putInt(GROUP);
        result.putShort((short) FORMAT).putShort((short) 0);
        result.putInt(length - GROUP).putInt(0).putInt(glyphs.size());
        for (Entry<Integer, Integer> each : glyphs.entrySet()) {
            result.putInt(each.getKey()).putInt(each.getKey()).putInt(each.getValue());
        }
        return result.array();
    }

    private int entry() {
        int tables = font.getShort(4);
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (font.getInt(at) == CMAP) {
                return at;
            }
        }
        throw new IllegalArgumentException("a font without characters");
    }

    private void readGroups(int table) {
        int subtables = font.getShort(table + 2);
        for (int i = 0; i < subtables; i++) {
            int at = table + font.getInt(table + 8 + 8 * i);
            if (font.getShort(at) == FORMAT) {
                int groups = font.getInt(at + 12);
                for (int group = at + 16; group < at + 16 + GROUP * groups; group += GROUP) {
                    readGroup(font.getInt(group), font.getInt(group + 4), font.getInt(group + 8));
                }
                return;
            }
        }
        throw new IllegalArgumentException("a font without the full Unicode table");
    }

    private void readGroup(int first, int last, int glyph) {
        for (int point = first; point <= last; point++) {
            glyphs.put(point, glyph + point - first);
        }
    }

    private static boolean isIdeograph(int point) {
        return (point >= 0x4e00 && point <= 0x9fff) || (point >= 0x3400 && point <= 0x4dbf) || isSupplement(point);
    }

    private static boolean isSupplement(int point) {
        return point >= 0x20000 && point <= 0x3ffff && !(point >= 0x2f800 && point <= 0x2fa1f);
    }

    /** Radicals and compatibility ideographs. */
    private static boolean isDouble(int point) {
        boolean radical = point >= 0x2e80 && point <= 0x2fdf;
        boolean compatible = (point >= 0xf900 && point <= 0xfaff) || (point >= 0x2f800 && point <= 0x2fa1f);
        return radical || compatible;
    }
}
