package org.mingjian.agency.law;

import java.util.Locale;

/**
 * What is missing in a statute's text, or contradicts itself.
 *
 * @param code the stable code
 * @param sentence a Chinese sentence
 */
public record StatuteProblem(Code code, String sentence) {

    /** The closed list of what may be said. */
    public enum Code {
        /** No title. */
        TITLE_MISSING,
        /** The file is named after another statute. */
        TITLE_DIFFERS,
        /** No article. */
        ARTICLES_MISSING,
        /** A number between the first and the last is absent. */
        ARTICLE_MISSING,
        /** A number stands twice. */
        ARTICLE_REPEATED,
        /** An article stands behind a later one. */
        ARTICLE_OUT_OF_ORDER,
        /** The items of a paragraph are not one, two, three. */
        ITEM_GAP,
        /** Numbered points below the items (目) were read as paragraphs. */
        POINTS_NOT_READ,
        /** The history has no date. */
        HISTORY_WITHOUT_DATE,
        /** The file's date is not one of the history. */
        VERSION_DATE_NOT_IN_HISTORY,
        /** The day from which this version is in force is not said. */
        EFFECTIVE_DATE_MISSING,
        /** The day that is said is that of an earlier version. */
        EFFECTIVE_DATE_OF_EARLIER_VERSION,
        /** Two days are said. */
        EFFECTIVE_DATE_CONTRADICTS;

        /** As in the output: lower case with hyphens. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As in the output: code, colon, sentence. */
    @Override
    public String toString() {
        return code.slug() + ": " + sentence;
    }
}
