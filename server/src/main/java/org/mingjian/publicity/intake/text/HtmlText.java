package org.mingjian.publicity.intake.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page: a line for each block, cells of a table parted by bars; nothing that runs or is hidden. */
final class HtmlText {

    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|div|p|table|span|br|meta)\\b", Pattern.CASE_INSENSITIVE);
    private static final String NOT_TEXT =
            "script,style,noscript,template,iframe,object,svg,select,button,textarea,[hidden],[style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlText() {}

    static boolean isHtml(String text) {
        return HTML.matcher(text).find();
    }

    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select(NOT_TEXT).remove();
        HeadedTable.turnAll(document);
        StringBuilder text = new StringBuilder(document.title()).append('\n');
        document.body().traverse(new Writer(text));
        return text.toString();
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element && breaks(element)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (CELLS.contains(element.normalName())) {
                    text.append(" | ");
                } else if (breaks(element)) {
                    text.append('\n');
                }
            }
        }

        /** Paragraphs inside a cell do not break it: the label and its value stay on one line. */
        private static boolean breaks(Element element) {
            if (element.normalName().equals("br")) {
                return true;
            }
            boolean inCell = element.closest("td,th") != null;
            boolean longCell = inCell && element.wholeText().length() > 60;
            return element.isBlock() && !CELLS.contains(element.normalName()) && (!inCell || longCell);
        }
    }
}
