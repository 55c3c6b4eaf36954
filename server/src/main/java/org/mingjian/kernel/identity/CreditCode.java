package org.mingjian.kernel.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters, of which nine are an organisation code (GB 11714) with a check of its own.
 *
 * @param text as read, spaces removed, upper case
 * @param state valid, masked for publication, or invalid
 * @param reason the Chinese reason when invalid, otherwise {@code null}
 */
public record CreditCode(String text, State state, @Nullable String reason) {

    /** What is known about the code. */
    public enum State {
        /** Both check characters are right. */
        VALID,
        /** Characters are hidden; it identifies nobody. */
        MASKED,
        /** Wrong form or wrong check character. */
        INVALID
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    /** X belongs to the alphabet, so only a run of them is a mask; three in a row do occur in true codes. */
    private static final Pattern MASK = Pattern.compile("[*＊×●•■#_]|X{4,}");

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]");

    /** Reads a code; never fails, the state says what it is worth. */
    public static CreditCode read(String raw) {
        // The multiplication sign and full-width asterisk survive as masks; full-width letters and digits become plain.
        String text = BLANK.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (MASK.matcher(text).find()) {
            return new CreditCode(text, State.MASKED, null);
        }
        String fault = fault(text);
        return new CreditCode(text, fault == null ? State.VALID : State.INVALID, fault);
    }

    /** The code as a key of identity, only when valid. */
    public Optional<String> key() {
        return state == State.VALID ? Optional.of(text) : Optional.empty();
    }

    /** Whether both check characters are right. */
    public boolean isValid() {
        return state == State.VALID;
    }

    /** Whether it belongs to an individual business (个体工商户), by its first two characters. */
    public boolean isIndividualBusiness() {
        return text.startsWith("92");
    }

    /** The division of registration, characters 3 to 8; may be one that was abolished since. Only when valid. */
    public Optional<Region> region() {
        return key().flatMap(code -> Region.read(code.substring(2, 8)));
    }

    /** The check character that the first 17 characters ask for. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character that the first eight characters of an organisation code (GB 11714) ask for. */
    public static char organisationCheckCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), 36) * INNER_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static @Nullable String fault(String text) {
        if (text.length() != LENGTH) {
            return "统一社会信用代码应为18位，实为" + text.length() + "位";
        }
        for (char c : text.toCharArray()) {
            if (ALPHABET.indexOf(c) < 0) {
                return "统一社会信用代码含有不允许的字符“" + c + "”";
            }
        }
        char check = checkCharacter(text.substring(0, LENGTH - 1));
        if (check != text.charAt(LENGTH - 1)) {
            return "统一社会信用代码校验位应为" + check + "，实为" + text.charAt(LENGTH - 1);
        }
        char inner = organisationCheckCharacter(text.substring(8, 16));
        return inner == text.charAt(16) ? null : "主体标识码校验位应为" + inner + "，实为" + text.charAt(16);
    }
}
