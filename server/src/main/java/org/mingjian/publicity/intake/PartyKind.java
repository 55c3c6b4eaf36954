package org.mingjian.publicity.intake;

/** 行政相对人类别: what a party is, as far as the text says. */
public enum PartyKind {
    /** 自然人. */
    NATURAL_PERSON("自然人"),
    /** 法人. */
    LEGAL_PERSON("法人"),
    /** 个体工商户. */
    INDIVIDUAL_BUSINESS("个体工商户"),
    /** 非法人组织: sole proprietorships, partnerships, branches. */
    OTHER("非法人组织");

    private final String chinese;

    PartyKind(String chinese) {
        this.chinese = chinese;
    }

    /** The statutory word. */
    public String chinese() {
        return chinese;
    }
}
