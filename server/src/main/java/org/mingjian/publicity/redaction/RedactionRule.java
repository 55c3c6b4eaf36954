package org.mingjian.publicity.redaction;

import org.mingjian.kernel.problem.Provision;

/**
 * 脱敏规则: what is never published, or published only after a person looked at it.
 *
 * <p>An absolute rule cannot be contested: law.md invariant 18 forbids the text on any public copy.
 */
public enum RedactionRule {
    /** 未成年人姓名. */
    MINOR_NAME("未成年人姓名", "（未成年人姓名不公开）", true, new Provision("未成年人保护法", "第一百零三条")),
    /** 公民身份号码. */
    IDENTITY_NUMBER("公民身份号码", "（身份号码不公开）", true, new Provision("个人信息保护法", "第三十四条")),
    /** 手机号码. */
    MOBILE_PHONE("手机号码", "（手机号码不公开）", true, new Provision("个人信息保护法", "第三十四条")),
    /** 银行账号. */
    BANK_ACCOUNT("银行账号", "（银行账号不公开）", true, new Provision("个人信息保护法", "第二十八条")),
    /** 固定电话. */
    LANDLINE("固定电话", "（电话不公开）", false, new Provision("个人信息保护法", "第三十四条")),
    /** 乡镇以下住址. */
    HOME_ADDRESS("乡镇以下住址", "（详细住址不公开）", false, new Provision("行政处罚法", "第五十条")),
    /** 其他自然人姓名. */
    OTHER_PERSON_NAME("其他自然人姓名", "某某", false, new Provision("政府信息公开条例", "第十五条")),
    /** 电子邮箱. */
    EMAIL("电子邮箱", "（邮箱不公开）", false, new Provision("个人信息保护法", "第三十四条")),
    /** 机动车号牌. */
    VEHICLE_PLATE("机动车号牌", "（车牌号不公开）", false, new Provision("行政处罚法", "第五十条")),
    /** 出生日期. */
    BIRTH_DATE("出生日期", "（出生日期不公开）", false, new Provision("个人信息保护法", "第六条")),
    /** 人工标注: marked by a person, for trade secrets and whatever no rule finds. */
    MANUAL("人工标注", "（此处不公开）", false, new Provision("政府信息公开条例", "第十五条"));

    private final String title;
    private final String replacement;
    private final boolean absolute;
    private final Provision provision;

    RedactionRule(String title, String replacement, boolean absolute, Provision provision) {
        this.title = title;
        this.replacement = replacement;
        this.absolute = absolute;
        this.provision = provision;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** What stands in the public text; a name keeps its family name before it. */
    public String replacement() {
        return replacement;
    }

    /** Whether nobody may contest it. */
    public boolean absolute() {
        return absolute;
    }

    /** Where the rule stands. */
    public Provision provision() {
        return provision;
    }
}
