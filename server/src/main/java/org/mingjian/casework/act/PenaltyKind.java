package org.mingjian.casework.act;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** 处罚种类, in the order of 行政处罚法 第九条; written everywhere with the statutory word. */
public enum PenaltyKind {
    /** 警告. */
    WARNING("警告"),
    /** 通报批评. */
    CRITICISM("通报批评"),
    /** 罚款. */
    FINE("罚款"),
    /** 没收违法所得. */
    ILLEGAL_GAINS("没收违法所得"),
    /** 没收非法财物. */
    ILLEGAL_PROPERTY("没收非法财物"),
    /** 暂扣许可证件. */
    LICENCE_SUSPENDED("暂扣许可证件"),
    /** 降低资质等级. */
    GRADE_LOWERED("降低资质等级"),
    /** 吊销许可证件. */
    LICENCE_REVOKED("吊销许可证件"),
    /** 限制开展生产经营活动. */
    BUSINESS_RESTRICTED("限制开展生产经营活动"),
    /** 责令停产停业. */
    BUSINESS_SUSPENDED("责令停产停业"),
    /** 责令关闭. */
    CLOSURE("责令关闭"),
    /** 限制从业. */
    OCCUPATION_RESTRICTED("限制从业");

    private static final Set<PenaltyKind> SAYING_ALL = EnumSet.of(WARNING, CRITICISM, FINE, ILLEGAL_GAINS);

    private final String word;

    PenaltyKind(String word) {
        this.word = word;
    }

    /** Whether the word alone, or with the amount, says the whole penalty. */
    public boolean saysAll() {
        return SAYING_ALL.contains(this);
    }

    /** The statutory word. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The kind with this statutory word. */
    @JsonCreator
    public static PenaltyKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("不是法定的处罚种类：" + word));
    }
}
