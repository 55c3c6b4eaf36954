package org.mingjian.documents.paper;

/**
 * 当事人栏目名称: what a party's fields are called, which depends on its kind.
 *
 * @param kind 自然人, 法人, 个体工商户 or 其他组织
 */
public record PartyLabels(String kind) {

    /** Of {@code partyCode}. */
    public String code() {
        return kind.equals("自然人") ? "公民身份号码" : "统一社会信用代码";
    }

    /** Of {@code partyRepresentative}. */
    public String representative() {
        return switch (kind) {
            case "自然人" -> "监护人";
            case "个体工商户" -> "经营者";
            case "其他组织" -> "负责人";
            default -> "法定代表人";
        };
    }

    /** Of {@code partyAddress}. */
    public String address() {
        return kind.equals("自然人") ? "住址" : kind.equals("个体工商户") ? "经营场所" : "住所";
    }
}
