package org.mingjian.publicity.release;

import java.util.Set;
import org.mingjian.publicity.PublicRecordState;

/** 公示环节: what may be done with a public record, and from which states. */
public enum Step {
    /** 脱敏. */
    REDACT("redact", "脱敏", Set.of(PublicRecordState.DRAFT)),
    /** 送审. */
    SUBMIT("submit", "送审", Set.of(PublicRecordState.DRAFT)),
    /** 退回. */
    RETURN("return", "退回", Set.of(PublicRecordState.IN_REVIEW, PublicRecordState.CLEARED)),
    /** 同意公示. */
    CLEAR("clear", "同意公示", Set.of(PublicRecordState.IN_REVIEW)),
    /** 发布. */
    RELEASE("release", "发布", Set.of(PublicRecordState.IN_REVIEW, PublicRecordState.CLEARED)),
    /** 撤下. */
    WITHDRAW("withdraw", "撤下", Set.of(PublicRecordState.PUBLISHED));

    private final String word;
    private final String title;
    private final Set<PublicRecordState> from;

    Step(String word, String title, Set<PublicRecordState> from) {
        this.word = word;
        this.title = title;
        this.from = from;
    }

    /** The stable word, also the last part of the address and of the act in the record. */
    public String word() {
        return word;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** Whether the state allows it. */
    public boolean isPossibleFrom(PublicRecordState state) {
        return from.contains(state);
    }
}
