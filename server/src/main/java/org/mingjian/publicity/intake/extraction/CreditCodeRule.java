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
    private static final Pattern OF_AGENCY = Pattern.compile("(?:机关|数据来源单位|来源单位)(?:的)?$");
    private static final int LEAST_LENGTH = 10;

    private CreditCodeRule() {}

    static @Nullable String find(String folded, Findings findings) {
        Matcher matcher = LABELLED.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(Math.max(0, matcher.start() - 8), matcher.start());
            String code = code(matcher.group("code"));
            boolean shared = matcher.group("label").contains("身份");
            if (!OF_AGENCY.matcher(before).find() && code.length() >= LEAST_LENGTH && !(shared && isIdentity(code))) {
                return judged(code, findings);
            }
        }
        Matcher licence = LICENCE.matcher(folded);
        return licence.find() && CreditCode.read(licence.group("code")).isValid() ? licence.group("code") : null;
    }

    /** Blanks inside a code are printed, but what follows behind a blank may be another word. */
    private static String code(String raw) {
        String joined = raw.replace(" ", "");
        String firstWord = raw.split(" ", 2)[0];
        return joined.length() > 18 && firstWord.length() >= LEAST_LENGTH ? firstWord : joined;
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
