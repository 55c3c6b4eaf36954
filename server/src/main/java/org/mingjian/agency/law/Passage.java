package org.mingjian.agency.law;

/** A part of a statute's text, in its order. */
public sealed interface Passage permits Line, Heading, Article {

    /** The very characters of the source, with the gap behind them. */
    String source();
}
