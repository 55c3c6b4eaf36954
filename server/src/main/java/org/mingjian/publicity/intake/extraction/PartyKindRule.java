package org.mingjian.publicity.intake.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.PartyKind;

/** 行政相对人类别: only from what the text states or the registration code shows. */
final class PartyKindRule {

    private static final Labels LABELS = new Labels("行政相对人类别", "相对人类别", "当事人类别", "当事人类型", "被处罚人类型");
    private static final Pattern OWNER =
            Pattern.compile("(?:^|[\\s,;。(])经营者(?:姓名)?(?:\\([^()\\n]{0,6}\\))? ?:|个体工商户|个体户");
    private static final Pattern INVESTOR = Pattern.compile("投资人(?:\\([^()\\n]{0,8}\\))? ?:|执行事务合伙人|合伙企业|个人独资");
    private static final Pattern LEGAL_REPRESENTATIVE = Pattern.compile("法定代表人(?:姓名)? ?[:\\n|]");
    private static final Pattern INSTITUTION = Pattern.compile(".*(?:厂|院|学校|中学|小学|幼儿园|中心|集团|协会|基金会)$");
    private static final Pattern PERSON =
            Pattern.compile("^[ ,、;\\n]{0,3}(?:\\(?(?:男|女)[,) ]|性别|民族|(?:居民|公民)?身份证|公民身份|出生|年龄)");
    private static final Pattern ADDRESSED = Pattern.compile("你本人|身份证号");
    private static final Pattern COMPANY = Pattern.compile(".*公司(?:\\([^()]*\\))?$");
    private static final Pattern BRANCH =
            Pattern.compile(".*(?:分公司|分店|分行|支行|分社|营业部|办事处|公司[^()]{1,15}(?:店|厂|部|站|超市|处))$");
    private static final Pattern BODY = Pattern.compile(".*(?:村民委员会|居民委员会|村委会|居委会|专业合作社|合作社|经济联合社|股份经济合作社)$");

    private PartyKindRule() {}

    static @Nullable PartyKind of(PartyRule.Found party, @Nullable String code, String folded) {
        for (Labels.Value value : LABELS.in(folded)) {
            PartyKind stated = stated(value.text());
            if (stated != null) {
                return stated;
            }
        }
        PartyKind byCode = code == null ? null : byCode(code, party);
        return byCode != null ? byCode : byWords(party, folded);
    }

    private static @Nullable PartyKind stated(String words) {
        if (words.contains("个体")) {
            return PartyKind.INDIVIDUAL_BUSINESS;
        }
        if (words.contains("自然人") || words.startsWith("个人")) {
            return PartyKind.NATURAL_PERSON;
        }
        return words.equals("法人") || words.equals("企业法人") ? PartyKind.LEGAL_PERSON : null;
    }

    /** The first two characters of a code say how the party is registered, even when others are hidden. */
    private static @Nullable PartyKind byCode(String code, PartyRule.Found party) {
        return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
            case "92" -> PartyKind.INDIVIDUAL_BUSINESS;
            case "93", "11", "12", "13", "51", "52", "53" -> PartyKind.LEGAL_PERSON;
            case "31" -> PartyKind.OTHER;
            default -> INVESTOR.matcher(party.described()).find() ? PartyKind.OTHER : null;
        };
    }

    private static @Nullable PartyKind byWords(PartyRule.Found party, String folded) {
        String name = party.name();
        String described = party.described();
        if (BRANCH.matcher(name).matches()) {
            return PartyKind.OTHER;
        }
        if (COMPANY.matcher(name).matches() || BODY.matcher(name).matches()) {
            return PartyKind.LEGAL_PERSON;
        }
        if (OWNER.matcher(described).find()) {
            return PartyKind.INDIVIDUAL_BUSINESS;
        }
        if (INVESTOR.matcher(described).find()) {
            return PartyKind.OTHER;
        }
        boolean person = PERSON.matcher(described).find() || (Names.isPerson(name) && !Names.isOrganisation(name));
        if (person || (name.length() <= 4 && ADDRESSED.matcher(folded).find())) {
            return PartyKind.NATURAL_PERSON;
        }
        // Forms print 法定代表人 for shops as well, so the label counts only for what can have one.
        boolean represented = LEGAL_REPRESENTATIVE.matcher(described).find()
                && INSTITUTION.matcher(name).matches();
        return represented ? PartyKind.LEGAL_PERSON : null;
    }
}
