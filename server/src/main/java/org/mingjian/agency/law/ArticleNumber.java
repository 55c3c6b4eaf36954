package org.mingjian.agency.law;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mingjian.kernel.numeral.ChineseNumeral;

/**
 * 条: the number of an article.
 *
 * @param number counted from 1
 * @param branch 之一 is 1; 0 for an article without branch
 */
public record ArticleNumber(int number, int branch) implements Comparable<ArticleNumber> {

    private static final Comparator<ArticleNumber> ORDER =
            Comparator.comparingInt(ArticleNumber::number).thenComparingInt(ArticleNumber::branch);
    private static final Pattern WORDS =
            Pattern.compile("第(" + ChineseNumeral.PATTERN + ")条(?:之(" + ChineseNumeral.PATTERN + "))?");

    /** Numbers count from 1. */
    public ArticleNumber {
        if (number < 1 || branch < 0) {
            throw new IllegalArgumentException("no article " + number + ", branch " + branch);
        }
    }

    /** An article without branch. */
    public static ArticleNumber of(int number) {
        return new ArticleNumber(number, 0);
    }

    /** Reads {@code 第一百二十条之一}; empty when a statute would not write it so. */
    public static Optional<ArticleNumber> read(String words) {
        var matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt number = ChineseNumeral.read(matcher.group(1));
        OptionalInt branch = matcher.group(2) == null ? OptionalInt.of(0) : ChineseNumeral.read(matcher.group(2));
        return number.isPresent() && branch.isPresent()
                ? Optional.of(new ArticleNumber(number.getAsInt(), branch.getAsInt()))
                : Optional.empty();
    }

    /** Its place on a page: {@code article-58}, {@code article-120-1}. */
    public String anchor() {
        return "article-" + number + (branch == 0 ? "" : "-" + branch);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }

    /** As a statute writes it. */
    @Override
    public String toString() {
        return "第" + ChineseNumeral.write(number) + "条" + (branch == 0 ? "" : "之" + ChineseNumeral.write(branch));
    }
}
