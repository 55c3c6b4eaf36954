package org.mingjian.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingjian.documents.paper.Paper;
import org.mingjian.documents.paper.Typesetter;
import org.mingjian.recording.Receipts;

/** Sets one paper of each kind and writes HTML, PDF and pictures to {@code target/papers}; a program, not a test. */
final class PaperGallery {

    static final Instant ISSUED_AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final UUID ID = UUID.fromString("0198c0de-0000-4000-8000-000000000001");
    private static final int DPI = 80;

    private PaperGallery() {}

    public static void main(String[] args) throws IOException {
        Typesetter typesetter = new Typesetter();
        Path folder = Files.createDirectories(Path.of(args.length == 0 ? "target/papers" : args[0]));
        for (DocumentKind kind : DocumentKind.values()) {
            String html = typesetter.html(issued(kind, SampleFacts.of(kind).facts()));
            byte[] pdf = typesetter.pdf(html, ISSUED_AT);
            String name = kind.name().toLowerCase(Locale.ROOT);
            Files.writeString(folder.resolve(name + ".html"), html);
            Files.write(folder.resolve(name + ".pdf"), pdf);
            System.out.println(kind.title() + " " + pdf.length + " bytes, " + draw(pdf, folder, name) + " pages");
        }
    }

    static Paper issued(DocumentKind kind, DocumentFacts facts) {
        String number =
                kind.numbered() ? facts.text().getOrDefault("agencyWord", "") + kind.word() + "〔2026〕12号" : null;
        String receipt = "http://127.0.0.1:8080" + Receipts.shortAddressOfDocument(ID);
        return new Paper(
                kind.name().toLowerCase(Locale.ROOT),
                kind.title(),
                kind.word(),
                facts.text(),
                facts.rows(),
                new Paper.Issue(ID, number, receipt));
    }

    private static int draw(byte[] pdf, Path folder, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DPI);
                ImageIO.write(
                        image,
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return document.getNumberOfPages();
        }
    }
}
