package org.mingjian.agency.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** Reads a statute line by line. What it does not know stays a line of its own, so that no character is lost. */
final class StatuteReader {

    private static final String END_OF_PARTICULARS = "<!-- INFO END -->";
    private static final String BLANKS = "[\\s\\u3000]";
    private static final Pattern HEADING = Pattern.compile("(#{2,6}) (.*)");
    private static final Pattern NUMBERED =
            Pattern.compile("第(" + ChineseNumeral.PATTERN + ")(分编|编|章|节)(" + BLANKS + "*)(.*)");
    private static final Pattern ARTICLE = Pattern.compile(
            "(第" + ChineseNumeral.PATTERN + "条(?:之" + ChineseNumeral.PATTERN + ")?)(?:(" + BLANKS + "+)(.*))?");
    private static final Pattern ITEM = Pattern.compile("([（(])(" + ChineseNumeral.PATTERN + ")([）)])(.*)");

    private final List<Passage> passages = new ArrayList<>();
    private boolean titled;
    private boolean body;
    private @Nullable OpenArticle open;

    Statute read(String text) {
        List<Words> lines = Words.of(text);
        lines.stream().skip(1).forEach(this::take);
        close();
        return new Statute(lines.getFirst().gap(), passages);
    }

    private void take(Words line) {
        Optional<Heading> heading = heading(line);
        Optional<OpenArticle> article = article(line);
        if (heading.isPresent()) {
            close();
            body = true;
            passages.add(heading.get());
        } else if (article.isPresent()) {
            close();
            body = true;
            open = article.get();
        } else if (open != null) {
            continued(open, line);
        } else {
            passages.add(line(line));
        }
    }

    private static void continued(OpenArticle article, Words line) {
        Matcher item = ITEM.matcher(line.text());
        OptionalInt number = item.matches() ? ChineseNumeral.read(item.group(2)) : OptionalInt.empty();
        if (number.isPresent()) {
            article.item(new Item(number.getAsInt(), item.group(1) + item.group(3), item.group(4), line.gap()));
        } else {
            article.paragraph(line.text(), line.gap());
        }
    }

    private Line line(Words line) {
        if (!titled && !body && line.text().startsWith(Line.TITLE_MARK)) {
            titled = true;
            return new Line(Line.Kind.TITLE, line.text().substring(Line.TITLE_MARK.length()), line.gap());
        }
        if (!body && line.text().equals(END_OF_PARTICULARS)) {
            body = true;
            return new Line(Line.Kind.MARK, line.text(), line.gap());
        }
        return new Line(titled && !body ? Line.Kind.HISTORY : Line.Kind.LOOSE, line.text(), line.gap());
    }

    private static Optional<Heading> heading(Words line) {
        Matcher heading = HEADING.matcher(line.text());
        if (!heading.matches()) {
            return Optional.empty();
        }
        int level = heading.group(1).length();
        Matcher numbered = NUMBERED.matcher(heading.group(2));
        OptionalInt number = numbered.matches() ? ChineseNumeral.read(numbered.group(1)) : OptionalInt.empty();
        return Optional.of(
                number.isEmpty()
                        ? new Heading(level, 0, "", "", heading.group(2), line.gap())
                        : new Heading(
                                level,
                                number.getAsInt(),
                                numbered.group(2),
                                numbered.group(3),
                                numbered.group(4),
                                line.gap()));
    }

    private static Optional<OpenArticle> article(Words line) {
        Matcher article = ARTICLE.matcher(line.text());
        if (!article.matches()) {
            return Optional.empty();
        }
        boolean bare = article.group(2) == null;
        return ArticleNumber.read(article.group(1)).map(number -> {
            var begun = new OpenArticle(number, bare ? "" : article.group(2));
            begun.paragraph(bare ? "" : article.group(3), line.gap());
            return begun;
        });
    }

    private void close() {
        if (open != null) {
            passages.add(open.article());
            open = null;
        }
    }
}
