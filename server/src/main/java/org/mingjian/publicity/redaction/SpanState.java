package org.mingjian.publicity.redaction;

/** 脱敏建议的处理: what staff said to a proposal. Until it is contested the text stays hidden. */
public enum SpanState {
    /** Found by a rule, nobody looked yet. */
    PROPOSED,
    /** Staff agree: hidden. */
    ACCEPTED,
    /** Staff disagree and say why: shown. */
    CONTESTED
}
