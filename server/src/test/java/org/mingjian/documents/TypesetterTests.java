package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Requirement;
import org.mingjian.documents.paper.Typesetter;

@Requirement({"D3", "D4", "G10"})
class TypesetterTests {

    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Instant ISSUED_AT = PaperGallery.ISSUED_AT;
    private static final int LARGEST = 200_000;

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindPrintsEachOfItsFactsInHtmlAndPdfAlike(DocumentKind kind) throws IOException {
        DocumentFacts facts = SampleFacts.of(kind).facts();
        String html = html(kind, facts);
        String pdf = textOf(TYPESETTER.pdf(html, ISSUED_AT));
        for (var required : RequiredParts.of(kind)) {
            for (String line : printed(required.key(), facts)) {
                if (line.length() > 3) {
                    assertThat(html).as(required.name()).contains(line);
                    assertThat(pdf).as(required.name()).contains(line);
                }
            }
        }
        assertThat(pdf).contains(kind.title()).contains("本文书记录凭证").contains("第1页");
        assertThat(textOfHtml(html)).contains(pdf.substring(0, 12));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void fontsAreEmbeddedAsSubsetsAndEveryCharacterHasAGlyph(DocumentKind kind) throws IOException {
        byte[] pdf = pdf(kind, SampleFacts.of(kind).facts());
        assertThat(pdf).hasSizeLessThan(LARGEST);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDFont> fonts = fontsOf(document);
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
        assertThat(new DrawnGlyphs(pdf).missing()).isEmpty();
    }

    @Test
    void namesWithRareCharactersArePrintedWithGlyphs() throws IOException {
        DocumentFacts facts = SampleFacts.of(DocumentKind.FILING_APPROVAL)
                .with("partyName", "喆堃䶮𠮷㛃昇玥犇骉")
                .with("caseTitle", "𠮷㛃喆堃䶮案")
                .facts();
        byte[] pdf = pdf(DocumentKind.FILING_APPROVAL, facts);
        assertThat(textOf(pdf)).contains("喆堃䶮𠮷㛃昇玥犇骉").contains("𠮷㛃喆堃䶮案");
        assertThat(new DrawnGlyphs(pdf).missing()).isEmpty();
    }

    @Test
    void aCharacterThatNoFontHoldsIsNamedAndNotDropped() throws IOException {
        DocumentFacts facts = SampleFacts.of(DocumentKind.FILING_APPROVAL)
                .with("partyName", "柳" + Character.toString(0x31390) + "\u0001\uD800\u202E知")
                .facts();
        byte[] pdf = pdf(DocumentKind.FILING_APPROVAL, facts);
        assertThat(textOf(pdf)).contains("柳〔U+31390〕〔U+0001〕〔U+D800〕知");
        assertThat(new DrawnGlyphs(pdf).missing()).isEmpty();
    }

    @Test
    void radicalsArePrintedAsTheIdeographsThatLookTheSame() throws IOException {
        DocumentFacts facts = SampleFacts.of(DocumentKind.FILING_APPROVAL)
                .with("partyName", "⽂⽹⻚豈")
                .facts();
        assertThat(html(DocumentKind.FILING_APPROVAL, facts)).contains("文网页豈");
        assertThat(textOf(pdf(DocumentKind.FILING_APPROVAL, facts))).contains("文网页豈");
    }

    @Test
    void theSamePaperGivesTheSameBytesAlsoWhenPrintedAtOnce() throws Exception {
        String html = html(
                DocumentKind.PENALTY_DECISION,
                SampleFacts.of(DocumentKind.PENALTY_DECISION).facts());
        byte[] first = TYPESETTER.pdf(html, ISSUED_AT);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> prints = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                prints.add(threads.submit(() -> TYPESETTER.pdf(html, ISSUED_AT)));
            }
            for (Future<byte[]> print : prints) {
                assertThat(print.get()).isEqualTo(first);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        assertThat(new Typesetter().pdf(html, ISSUED_AT)).isEqualTo(first);
    }

    @Test
    void thePdfTellsTheTimeOfIssueAndNothingOfTheMachine() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(
                DocumentKind.EVIDENCE_LIST,
                SampleFacts.of(DocumentKind.EVIDENCE_LIST).facts()))) {
            var information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(ISSUED_AT);
            assertThat(information.getProducer()).isEqualTo("Mingjian");
            assertThat(information.getTitle()).isEqualTo("证据清单");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void scriptInAnyFieldStaysText(DocumentKind kind) throws Exception {
        String attack = "<script>alert(1)</script>'\"><img src=x onerror=alert(1)> [[${1+1}]] __${2*3}__ ]]> &amp;";
        SampleFacts facts = SampleFacts.of(kind);
        facts.facts().text().keySet().stream()
                .filter(key -> !key.endsWith("Fen"))
                .forEach(key -> facts.with(key, attack));
        String html = html(kind, facts.facts());
        assertThat(html).doesNotContain("<script").doesNotContain("<img");
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new java.io.StringReader(html)));
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        assertThat(textOf(TYPESETTER.pdf(html, ISSUED_AT)))
                .contains("[[${1+1}]]")
                .contains("__${2*3}__");
    }

    @Test
    void absentOptionalFactsLeaveNoTraceOfTheProgram() {
        for (DocumentKind kind : DocumentKind.values()) {
            String html = html(kind, new DocumentFacts(java.util.Map.of(), java.util.Map.of()));
            assertThat(textOfHtml(html)).as(kind.title()).doesNotContain("null").doesNotContain("${");
        }
    }

    /** The statute's words stand for a bare rate, and the day of a span of hours is said once. */
    private static String[] printed(String key, DocumentFacts facts) {
        String value = facts.text().getOrDefault(key, "");
        return switch (key) {
            case "surcharge" -> new String[] {"每日按罚款数额的百分之三加处罚款"};
            case "endedAt" -> new String[] {value.substring(value.indexOf('日') + 1)};
            default -> value.split("\n");
        };
    }

    private static String html(DocumentKind kind, DocumentFacts facts) {
        return TYPESETTER.html(PaperGallery.issued(kind, facts));
    }

    private static byte[] pdf(DocumentKind kind, DocumentFacts facts) {
        return TYPESETTER.pdf(html(kind, facts), ISSUED_AT);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String textOfHtml(String html) {
        return html.substring(html.indexOf("<body")).replaceAll("<[^>]*>", "").replaceAll("\\s+", "");
    }

    private static List<PDFont> fontsOf(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
