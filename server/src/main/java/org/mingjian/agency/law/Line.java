package org.mingjian.agency.law;

/**
 * A line that is neither heading nor article.
 *
 * @param kind what it is
 * @param text its words without the mark of the title
 * @param gap what stands between it and what follows: ends of lines, blanks, characters without width
 */
public record Line(Kind kind, String text, String gap) implements Passage {

    /** What a line is. */
    public enum Kind {
        /** 题目. */
        TITLE,
        /** 沿革: adoption, publication, amendment, effect. */
        HISTORY,
        /** The end of the particulars. */
        MARK,
        /** Words that belong to no article. */
        LOOSE
    }

    /** What opens the line of the title. */
    static final String TITLE_MARK = "# ";

    @Override
    public String source() {
        return (kind == Kind.TITLE ? TITLE_MARK : "") + text + gap;
    }
}
