package org.mingjian.publicity.redaction;

/**
 * Whether digits look like a 公民身份号码 (GB 11643). For hiding, form alone suffices: a number with a wrong check digit
 * is still somebody's number mistyped.
 */
final class IdentityDigits {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityDigits() {}

    static boolean dateIsPlausible(String digits) {
        return digits.length() == 18 && isDate(digits.substring(6, 14));
    }

    static boolean isLegacy(String digits) {
        return digits.length() == 15 && isDate("19" + digits.substring(6, 12));
    }

    static boolean checkDigitIsRight(String digits) {
        if (!dateIsPlausible(digits)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    private static boolean isDate(String yyyymmdd) {
        int year = Integer.parseInt(yyyymmdd.substring(0, 4));
        int month = Integer.parseInt(yyyymmdd.substring(4, 6));
        int day = Integer.parseInt(yyyymmdd.substring(6, 8));
        return year >= 1880 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
