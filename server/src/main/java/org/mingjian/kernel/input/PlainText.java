package org.mingjian.kernel.input;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * 可保存的文字: text that a paper can show and a database can keep, exactly as it came. Half characters and control
 * characters cannot be kept or printed; direction marks make a paper show something else than it says.
 */
public final class PlainText {

    private static final String FAULT = "内容含有不能保存的字符（控制字符、残缺字符或者文字方向符），请删去后重新填写";
    private static final int NONCHARACTER = 0xFFFE;

    private PlainText() {}

    /** What is wrong with the text, {@code null} when nothing is. */
    public static @Nullable String fault(String text) {
        IntPredicate unfit = PlainText::unfit;
        return text.codePoints().anyMatch(unfit) ? FAULT : null;
    }

    private static boolean unfit(int character) {
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        boolean half = Character.getType(character) == Character.SURROGATE;
        boolean none = (character & NONCHARACTER) == NONCHARACTER;
        return control || half || none || turnsDirection(character);
    }

    private static boolean turnsDirection(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
