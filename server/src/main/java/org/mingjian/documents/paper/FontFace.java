package org.mingjian.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * 字面: one font file in memory with all its tables parsed, so that any number of threads may read from it.
 *
 * @param font the parsed font
 * @param characters its characters
 * @param standsFor characters left out because an ideograph looks the same, each with that ideograph
 */
record FontFace(TrueTypeFont font, CmapLookup characters, Map<Integer, Integer> standsFor) {

    /** Reads a TrueType font of the class path. @throws UncheckedIOException when it is missing or damaged */
    static FontFace read(String path) {
        try (InputStream stream = Objects.requireNonNull(
                FontFace.class.getResourceAsStream(path), "font missing from the build, run npm ci in web/: " + path)) {
            CharacterTable characters = new CharacterTable(stream.readAllBytes());
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(characters.file()));
            // Shaping of Latin ligatures is not wanted on papers and costs more than all the rest.
            font.setEnableGsub(false);
            return new FontFace(font, font.getUnicodeCmapLookup(false), characters.standsFor());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + path, e);
        }
    }

    boolean lacks(int point) {
        return characters.getGlyphId(point) == 0;
    }
}
