package org.mingjian.agency.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** Reads citations. */
final class Citations {

    private static final int MOST = 9999;
    private static final String NUMBER = "(" + ChineseNumeral.PATTERN + "|[0-9]{1,4})";
    private static final String BLANKS = "[\\s\\u3000]*";
    private static final Pattern PROVISION = Pattern.compile("第" + NUMBER + "条(?:之" + NUMBER + ")?" + BLANKS + "(?:第"
            + NUMBER + "款)?" + BLANKS + "(?:第?[（(]?" + NUMBER + "[）)]?项)?");
    private static final Pattern TITLE = Pattern.compile("《([^《》]+)》(?:[（(][^（）()]{1,20}[）)])?" + BLANKS + "$");

    private Citations() {}

    static Optional<CitedPlace> first(String text) {
        Matcher provision = PROVISION.matcher(text);
        if (!provision.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, provision.start());
        Matcher marked = TITLE.matcher(before);
        boolean found = marked.find();
        String statute = StatuteName.of(found ? marked.group(1) : before);
        int start = found ? marked.start() : 0;
        return statute.isEmpty()
                ? Optional.empty()
                : citation(statute, provision).map(read -> new CitedPlace(read, start, provision.end()));
    }

    static List<Citation> all(String statute, String articles) {
        var all = new ArrayList<Citation>();
        Matcher provision = PROVISION.matcher(articles);
        while (provision.find()) {
            citation(StatuteName.of(statute), provision).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Citation> citation(String statute, Matcher provision) {
        OptionalInt article = number(provision.group(1));
        OptionalInt branch = number(provision.group(2));
        OptionalInt paragraph = number(provision.group(3));
        OptionalInt item = number(provision.group(4));
        boolean read = article.orElse(0) > 0 && branch.isPresent() && paragraph.isPresent() && item.isPresent();
        return read
                ? Optional.of(new Citation(
                        statute,
                        new ArticleNumber(article.getAsInt(), branch.getAsInt()),
                        paragraph.getAsInt(),
                        item.getAsInt()))
                : Optional.empty();
    }

    /** 0 when it is not there, empty when it is no number of a statute. */
    private static OptionalInt number(@Nullable String words) {
        if (words == null) {
            return OptionalInt.of(0);
        }
        if (!Character.isDigit(words.charAt(0))) {
            return ChineseNumeral.read(words);
        }
        int number = Integer.parseInt(words);
        return number > 0 && number <= MOST ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
