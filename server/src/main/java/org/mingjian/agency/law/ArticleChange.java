package org.mingjian.agency.law;

import java.util.List;
import java.util.Optional;

/**
 * 条文变动: an article that a later version does not have in the same words.
 *
 * @param number the number under which it was cited
 * @param kind what became of it
 */
public record ArticleChange(ArticleNumber number, Kind kind) {

    /** What became of an article. */
    public enum Kind {
        /** 修改: other words stand under its number. */
        AMENDED("修改"),
        /** 删除: nothing stands under its number. */
        DROPPED("删除");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The Chinese word. */
        public String title() {
            return title;
        }
    }

    /** The articles of the earlier version that the later one amends or drops, in their order. */
    public static List<ArticleChange> between(Statute earlier, Statute later) {
        return earlier.articles().stream()
                .flatMap(before -> kind(before, later).map(kind -> new ArticleChange(before.number(), kind)).stream())
                .distinct()
                .toList();
    }

    private static Optional<Kind> kind(Article before, Statute later) {
        Optional<Article> after = later.article(before.number());
        if (after.isEmpty()) {
            return Optional.of(Kind.DROPPED);
        }
        return after.get().words().equals(before.words()) ? Optional.empty() : Optional.of(Kind.AMENDED);
    }

    /** As on the screen: 第五十八条(修改). */
    @Override
    public String toString() {
        return number + "(" + kind.title() + ")";
    }
}
