package org.mingjian.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Which characters of a PDF are drawn with the font's box for missing ones, or with nothing though they are visible. */
final class DrawnGlyphs extends PDFTextStripper {

    private final List<String> missing = new ArrayList<>();

    DrawnGlyphs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            getText(document);
        }
    }

    List<String> missing() {
        return missing;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        super.processTextPosition(position);
        try {
            for (int code : position.getCharacterCodes()) {
                check(position, code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(TextPosition position, int code) throws IOException {
        boolean drawn = position.getFont() instanceof PDType0Font font
                && font.getDescendantFont() instanceof PDCIDFontType2 descendant
                && descendant.codeToGID(code) != 0
                && (position.getUnicode().isBlank()
                        || !descendant.getPath(code).getBounds().isEmpty());
        if (!drawn) {
            missing.add(position.getUnicode() + " in " + position.getFont().getName());
        }
    }
}
