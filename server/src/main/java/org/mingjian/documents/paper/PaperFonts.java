package org.mingjian.documents.paper;

import java.util.function.Supplier;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.util.function.SingletonSupplier;

/**
 * 文书字体: parsed once, when first asked for, and shared by every rendering. The regular and bold faces hold the whole
 * table of standard characters; the rare face holds 27,000 more for names such as 𠮷.
 */
final class PaperFonts {

    private final Supplier<FontFace> regular = face("400Regular/NotoSerifSC_400Regular.ttf");
    private final Supplier<FontFace> bold = face("700Bold/NotoSerifSC_700Bold.ttf");
    private final Supplier<FontFace> rare = face("400Regular/CactusClassicalSerif_400Regular.ttf");

    TrueTypeFont regular() {
        return regular.get().font();
    }

    TrueTypeFont bold() {
        return bold.get().font();
    }

    TrueTypeFont rare() {
        return rare.get().font();
    }

    /** Whether the common faces lack one of the characters, so that the rare face is needed. */
    boolean needsRare(String text) {
        FontFace common = regular.get();
        return text.codePoints().anyMatch(point -> point > ' ' && common.lacks(point));
    }

    /** Whether a face can draw the character; both common faces hold the same characters. */
    boolean draws(int point) {
        return !regular.get().lacks(point) || !rare.get().lacks(point);
    }

    /** The ideograph that looks the same as a radical or a compatibility form; any other character itself. */
    int plain(int point) {
        return regular.get().standsFor().getOrDefault(point, point);
    }

    /** The font of a character's bold outline: the rare face when the bold one lacks it. */
    TrueTypeFont boldFor(int point) {
        return bold.get().lacks(point) ? rare() : bold();
    }

    private static Supplier<FontFace> face(String name) {
        return SingletonSupplier.of(() -> FontFace.read("/fonts/" + name));
    }
}
