package org.mingjian.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.util.function.SingletonSupplier;

/** Prints pages as PDF with subsets of the shared fonts; every date and identifier inside comes from the input. */
final class PdfPress {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String FAMILY = "Mingjian Song";
    private static final String RARE_FAMILY = "Mingjian Rare";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PaperFonts fonts;
    private final SingletonSupplier<TrueTypeFont> regular;

    PdfPress(PaperFonts fonts) {
        this.fonts = fonts;
        this.regular = SingletonSupplier.of(() -> withoutSystemFonts(fonts.regular()));
    }

    private static TrueTypeFont withoutSystemFonts(TrueTypeFont font) {
        FontMappers.set(new NoSystemFonts(font));
        return font;
    }

    byte[] print(String html, boolean rare, Instant issuedAt) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(identifier(html));
            try (PdfBoxRenderer renderer = builder(document, html, rare).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                describe(document.getDocumentInformation(), issuedAt);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print the paper", e);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String html, boolean rare) throws IOException {
        TrueTypeFont common = regular.obtain();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withHtmlContent(html, "/");
        builder.withProducer("Mingjian");
        builder.useSVGDrawer(new PathDrawer());
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        addFont(builder, document, common, FAMILY, REGULAR);
        addFont(builder, document, fonts.bold(), FAMILY, BOLD);
        if (rare) {
            addFont(builder, document, fonts.rare(), RARE_FAMILY, REGULAR);
        }
        return builder;
    }

    private static void addFont(
            PdfRendererBuilder builder, PDDocument document, TrueTypeFont font, String family, int weight)
            throws IOException {
        PDType0Font subset = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(subset), family, weight, FontStyle.NORMAL, true);
    }

    private static void describe(PDDocumentInformation information, Instant issuedAt) {
        Calendar at = GregorianCalendar.from(issuedAt.atZone(LegalDates.ZONE));
        information.setCreationDate(at);
        information.setModificationDate(at);
        information.setCreator("Mingjian");
    }

    /** The file's identifier is made from the content, where PDFBox would take the time. */
    private static long identifier(String html) {
        CRC32 crc = new CRC32();
        crc.update(html.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
