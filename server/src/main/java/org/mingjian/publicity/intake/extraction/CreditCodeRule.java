package org.mingjian.publicity.intake.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;
import org.mingjian.publicity.intake.ProblemCode;

/** 统一社会信用代码 of the party: never the agency's own, never an identity number that shares its label. */
final class CreditCodeRule {

    private static final String CODE = "(?<code>[0-9A-Za-z*×●]{2}[0-9A-Za-z*×● ]{6,26}[0-9A-Za-z*×●])";
    private static final Pattern LABELLED =
            Pattern.compile("(?<label>(?:统一)?(?:社会)?信用代码[^\\n:|0-9]{0,24})[ ]?[:|(\\n]*[ |:(]{0,6}" + CODE);
    private static final Pattern LICENCE =
            Pattern.compile("营业执照[^。\\n]{0,20}?(?<code>(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z]))");
    /** Labels under which other numbers stand as well: only a code whose check characters are right is taken there. */
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?:纳税人识别号|证照编号|证照号码|证件号码|注册号|登记证号)[^:|\\n]{0,12}[:|] ?(?<code>(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z]))");

    private static final Pattern NAME_BEFORE = Pattern.compile("(?<name>[[\\u3400-\\u9fff]()A-Za-z0-9]{2,40}?)[(,] ?$");
    private static final Pattern OF_AGENCY = Pattern.compile("(?:机关|数据来源单位|来源单位)(?:的)?$");
    private static final int LENGTH = 18;
    private static final int LEAST_LENGTH = 10;

    private CreditCodeRule() {}

    static @Nullable String find(String folded, String party, Findings findings) {
        Matcher matcher = LABELLED.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(Math.max(0, matcher.start() - 8), matcher.start());
            String code = code(matcher.group("code"));
            boolean shared = matcher.group("label").contains("身份");
            if (!OF_AGENCY.matcher(before).find()
                    && !ofAnother(folded, matcher.start(), party)
                    && code.length() >= LEAST_LENGTH
                    && !(shared && isIdentity(code))) {
                return judged(code, findings);
            }
        }
        String licence = valid(LICENCE, folded);
        return licence != null ? licence : valid(OTHER_LABEL, folded);
    }

    private static @Nullable String valid(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        boolean taken = matcher.find()
                && CreditCode.read(matcher.group("code")).isValid()
                && !isIdentity(matcher.group("code"));
        return taken ? matcher.group("code") : null;
    }

    /** A supplier or a customer in the text: 某公司(统一社会信用代码:…). */
    private static boolean ofAnother(String folded, int at, String party) {
        Matcher before = NAME_BEFORE.matcher(folded.substring(Math.max(0, at - 45), at));
        if (!before.find()) {
            return false;
        }
        String name = before.group("name");
        return Names.isOrganisation(name) && !name.contains(party) && !party.contains(name);
    }

    /** Blanks inside a code are printed, but what follows behind a blank may be another word. */
    private static String code(String raw) {
        String joined = raw.replace(" ", "");
        if (joined.length() > LENGTH
                && CreditCode.read(joined.substring(0, LENGTH)).isValid()) {
            return joined.substring(0, LENGTH);
        }
        String firstWord = raw.split(" ", 2)[0];
        return joined.length() > LENGTH && firstWord.length() >= LEAST_LENGTH ? firstWord : joined;
    }

    private static boolean isIdentity(String code) {
        IdentityNumber.State state = IdentityNumber.read(code).state();
        return state == IdentityNumber.State.VALID
                || state == IdentityNumber.State.LEGACY
                || (state == IdentityNumber.State.MASKED && !code.startsWith("9"))
                || code.matches("[1-8]\\d{5}(?:19|20)\\d{9}[\\dXx]");
    }

    private static String judged(String raw, Findings findings) {
        CreditCode code = CreditCode.read(raw);
        switch (code.state()) {
            case VALID -> {}
            case MASKED -> findings.add(ProblemCode.CREDIT_CODE_MASKED, "统一社会信用代码有遮蔽，不能用来识别主体");
            case INVALID -> findings.add(ProblemCode.CREDIT_CODE_INVALID, "统一社会信用代码有误：" + code.reason());
        }
        return code.isValid() ? code.text() : raw;
    }
}
