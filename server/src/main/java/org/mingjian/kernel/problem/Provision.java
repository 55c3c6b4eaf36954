package org.mingjian.kernel.problem;

/**
 * 法律依据(条款): where a rule stands.
 *
 * @param source the statute or document, for example 行政处罚法
 * @param article the article as the law writes it, for example 第五十八条
 */
public record Provision(String source, String article) {

    /** 中华人民共和国行政处罚法, 2021 version. */
    public static Provision penaltyLaw(String article) {
        return new Provision("行政处罚法", article);
    }

    /** 中华人民共和国行政强制法, 2012. */
    public static Provision coercionLaw(String article) {
        return new Provision("行政强制法", article);
    }

    /** 中华人民共和国行政许可法, 2019 version. */
    public static Provision licensingLaw(String article) {
        return new Provision("行政许可法", article);
    }

    @Override
    public String toString() {
        return source + " " + article;
    }
}
