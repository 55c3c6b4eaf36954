package org.mingjian.publicity.redaction;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What personal numbers look like in folded text: solid, in the usual groups, or with every digit set apart. */
final class NumberPatterns {

    private static final String GAP = "[ \\-\\u2010-\\u2015_.·]{1,3}";
    private static final String BEFORE = "(?<![0-9])";
    private static final String AFTER = "(?![0-9])(?!\\.[0-9]{2}(?![0-9]))";

    /** A rule, how its text looks, which group holds the text to hide, and what the digits must satisfy. */
    record NumberPattern(RedactionRule rule, Pattern pattern, int group, Predicate<String> holds) {

        private static NumberPattern of(RedactionRule rule, String regex, Predicate<String> holds) {
            return new NumberPattern(rule, Pattern.compile(regex), 0, holds);
        }

        private static NumberPattern behindLabel(RedactionRule rule, String label, String regex) {
            return new NumberPattern(rule, Pattern.compile(label + "(" + regex + ")"), 1, digits -> true);
        }
    }

    /** In order of precedence. */
    static final List<NumberPattern> ALL = List.of(
            NumberPattern.of(
                    RedactionRule.IDENTITY_NUMBER,
                    BEFORE + "[0-9]{17}[0-9Xx](?![0-9])",
                    IdentityDigits::dateIsPlausible),
            NumberPattern.of(
                    RedactionRule.IDENTITY_NUMBER,
                    BEFORE + "[0-9]{6}(?:" + GAP + ")?[0-9]{4}(?:" + GAP + ")?[0-9]{4}(?:" + GAP
                            + ")?[0-9]{3}[0-9Xx](?![0-9])",
                    IdentityDigits::dateIsPlausible),
            NumberPattern.of(
                    RedactionRule.IDENTITY_NUMBER,
                    BEFORE + "[0-9](?:(?:" + GAP + ")?[0-9]){16}(?:" + GAP + ")?[0-9Xx](?![0-9])",
                    IdentityDigits::checkDigitIsRight),
            NumberPattern.of(
                    RedactionRule.IDENTITY_NUMBER, BEFORE + "[1-8][0-9]{14}" + AFTER, IdentityDigits::isLegacy),
            NumberPattern.behindLabel(
                    RedactionRule.IDENTITY_NUMBER, "身份证(?:件)?(?:号码?|编号)?[^0-9,。;]{0,4}", "[0-9]{14,17}[0-9Xx]"),
            NumberPattern.behindLabel(
                    RedactionRule.BANK_ACCOUNT,
                    "(?:账号|帐号|账户|帐户|卡号|银行卡)[^0-9,。;]{0,8}",
                    "[0-9](?:(?:" + GAP + ")?[0-9]){8,29}"),
            NumberPattern.of(RedactionRule.BANK_ACCOUNT, BEFORE + "[0-9]{16,19}" + AFTER, digits -> true),
            NumberPattern.of(
                    RedactionRule.BANK_ACCOUNT,
                    BEFORE + "(?:[0-9]{4}" + GAP + "){3}[0-9]{4}(?:(?:" + GAP + ")?[0-9]{1,3})?" + AFTER,
                    digits -> true),
            NumberPattern.of(
                    RedactionRule.BANK_ACCOUNT, BEFORE + "(?:[0-9]" + GAP + "){15,18}[0-9]" + AFTER, digits -> true),
            NumberPattern.of(
                    RedactionRule.MOBILE_PHONE,
                    "(?:(?<![0-9])|(?<=(?<![0-9])86)|(?<=(?<![0-9])0086))1[3-9][0-9]{9}" + AFTER,
                    digits -> true),
            NumberPattern.of(
                    RedactionRule.MOBILE_PHONE,
                    BEFORE + "1[3-9][0-9](?:" + GAP + "[0-9]{4}){2}" + AFTER + "|" + BEFORE + "1[3-9][0-9]{2}" + GAP
                            + "[0-9]{3}" + GAP + "[0-9]{4}" + AFTER + "|" + BEFORE + "1[3-9][0-9]{3}" + GAP
                            + "[0-9]{6}" + AFTER + "|" + BEFORE + "1[3-9][0-9]" + GAP + "[0-9]{8}" + AFTER + "|"
                            + BEFORE + "1[3-9][0-9]{5}" + GAP + "[0-9]{4}" + AFTER,
                    digits -> true),
            NumberPattern.of(
                    RedactionRule.MOBILE_PHONE,
                    BEFORE + "1" + GAP + "[3-9](?:" + GAP + "[0-9]){9}" + AFTER,
                    digits -> true),
            NumberPattern.of(
                    RedactionRule.LANDLINE,
                    BEFORE + "\\(?0[1-9][0-9]{1,2}\\)?(?:" + GAP + ")?[2-9][0-9]{6,7}(?:[-转][0-9]{1,5})?" + AFTER,
                    digits -> true),
            NumberPattern.behindLabel(
                    RedactionRule.LANDLINE, "(?:电话|座机|传真)(?:号码)?[^0-9,。;]{0,4}", "[2-9][0-9]{6,7}(?![0-9])"));

    private NumberPatterns() {}

    /** The digits alone, with a closing X. */
    static String digitsOf(String text) {
        return text.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
    }
}
