package org.mingjian.kernel.identity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码 (GB 11643): 17 digits and a check character, with a true date of birth.
 *
 * @param text as read, spaces removed, upper case
 * @param state what it is worth
 * @param birth the date of birth, {@code null} when masked or invalid
 * @param reason the Chinese reason when invalid, otherwise {@code null}
 */
public record IdentityNumber(
        String text,
        State state,
        @Nullable LocalDate birth,
        @Nullable String reason) {

    /** What is known about the number. */
    public enum State {
        /** 18 characters, date and check character right. */
        VALID,
        /** 15 digits of before 1999: a true date, but no check character. */
        LEGACY,
        /** Characters are hidden; it identifies nobody. */
        MASKED,
        /** Wrong form, date or check character. */
        INVALID
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern MASK = Pattern.compile("[*＊×●•■#_]|X{2,}");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]");
    private static final Pattern MODERN = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final Pattern OLD = Pattern.compile("[1-9]\\d{14}");

    /** Reads a number; never fails, the state says what it is worth. */
    public static IdentityNumber read(String raw) {
        String text = BLANK.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (MASK.matcher(text).find()) {
            return new IdentityNumber(text, State.MASKED, null, null);
        }
        boolean old = OLD.matcher(text).matches();
        if (!old && !MODERN.matcher(text).matches()) {
            return invalid(text, "公民身份号码应为17位数字加1位校验码");
        }
        LocalDate birth = date(old ? "19" + text.substring(6, 12) : text.substring(6, 14));
        if (birth == null) {
            return invalid(text, "公民身份号码中的出生日期不存在");
        }
        if (!old && checkCharacter(text.substring(0, 17)) != text.charAt(17)) {
            return invalid(text, "公民身份号码校验码应为" + checkCharacter(text.substring(0, 17)) + "，实为" + text.charAt(17));
        }
        return new IdentityNumber(text, old ? State.LEGACY : State.VALID, birth, null);
    }

    /** The number as a key of identity, only when its check character is right. */
    public Optional<String> key() {
        return state == State.VALID ? Optional.of(text) : Optional.empty();
    }

    /** Whether the person was below 14 on a day (行政处罚法 第三十条: no penalty). Unknown birth gives false. */
    public boolean under14(LocalDate day) {
        return under(14, day);
    }

    /** Whether the person was below 18 on a day (行政处罚法 第三十条: lighter or mitigated). Unknown birth gives false. */
    public boolean under18(LocalDate day) {
        return under(18, day);
    }

    /** The check character that the first 17 digits ask for. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** A year of age is full from the day after the birthday, the reading that protects the minor. */
    private boolean under(int years, LocalDate day) {
        return birth != null && !day.isAfter(birth.plusYears(years));
    }

    private static IdentityNumber invalid(String text, String reason) {
        return new IdentityNumber(text, State.INVALID, null, reason);
    }

    private static @Nullable LocalDate date(String digits) {
        try {
            LocalDate date = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            return date.getYear() < 1850 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
