package org.mingjian.publicity;

/** 撤下事由. */
public enum WithdrawalGround {
    /** 决定被依法变更. */
    CHANGED("原处罚决定被依法变更"),
    /** 决定被依法撤销. */
    REVOKED("原处罚决定被依法撤销"),
    /** 确认违法. */
    DECLARED_UNLAWFUL("原处罚决定被确认违法"),
    /** 确认无效. */
    DECLARED_VOID("原处罚决定被确认无效"),
    /** 责令重新作出. */
    REDO_ORDERED("被责令重新作出决定"),
    /** 信用修复. */
    CREDIT_RESTORED("依法提前停止公示（信用修复）"),
    /** 不应公开. */
    NOT_PUBLISHABLE("内容依法不应公开");

    private final String title;

    WithdrawalGround(String title) {
        this.title = title;
    }

    /** The words on the tombstone. */
    public String title() {
        return title;
    }
}
