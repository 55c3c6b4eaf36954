package org.mingjian.casework.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.numeral.ChineseNumeral;

/**
 * 处罚内容的幅度: the quantities that a penalty's text names, and the wording around them. Two texts of the same wording are
 * compared by their quantities: 停业三日 and 停业六个月.
 *
 * @param wording the text without its quantities; dates stay in it
 * @param quantities in the order of the text
 */
record Extent(String wording, List<Quantity> quantities) {

    private static final Pattern QUANTITY = Pattern.compile("(?<date>(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?)"
            + "|(?<number>\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千半]+)(?<unit>年|个月|周|日|天|小时)?");
    private static final double HALF = 0.5;

    /**
     * A number with its unit of time, if it is one.
     *
     * @param least the fewest days that it can mean; for other quantities the number itself
     * @param most the most days that it can mean
     */
    private record Quantity(String unit, double number, double least, double most) {

        static Quantity of(double number, String unit) {
            return switch (unit) {
                case "年" -> new Quantity(unit, number, number * 365, number * 366);
                case "个月" -> new Quantity(unit, number, number * 28, number * 31);
                case "周" -> new Quantity(unit, number, number * 7, number * 7);
                case "日", "天" -> new Quantity("日", number, number, number);
                case "小时" -> new Quantity(unit, number, number / 24, number / 24);
                default -> new Quantity(unit, number, number, number);
            };
        }

        /** Whether it may be more than the other: a month may be more than thirty days, and less. */
        boolean beyond(Quantity other) {
            return unit.equals(other.unit) ? number > other.number : most > other.least;
        }
    }

    static Extent of(String text) {
        Matcher found = QUANTITY.matcher(text.replaceAll("\\s+", ""));
        StringBuilder wording = new StringBuilder();
        List<Quantity> quantities = new ArrayList<>();
        while (found.find()) {
            OptionalDouble number =
                    found.group("date") == null ? number(found.group("number")) : OptionalDouble.empty();
            if (number.isEmpty()) {
                continue;
            }
            String unit = found.group("unit") == null ? "" : found.group("unit");
            quantities.add(Quantity.of(number.getAsDouble(), unit));
            found.appendReplacement(wording, unit.isEmpty() ? "#" : "#期");
        }
        return new Extent(found.appendTail(wording).toString(), List.copyOf(quantities));
    }

    /** How a text of this extent weighs against one of the other. */
    Severity against(Extent other) {
        if (!wording.equals(other.wording) || quantities.size() != other.quantities.size()) {
            return Severity.UNCERTAIN;
        }
        boolean more = false;
        boolean less = false;
        for (int i = 0; i < quantities.size(); i++) {
            more |= quantities.get(i).beyond(other.quantities.get(i));
            less |= other.quantities.get(i).beyond(quantities.get(i));
        }
        return more && less ? Severity.UNCERTAIN : more ? Severity.HEAVIER : Severity.NOT_HEAVIER;
    }

    /** Empty where statutes would write the number otherwise: then it is wording, which nobody weighs. */
    private static OptionalDouble number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        if (text.equals("半")) {
            return OptionalDouble.of(HALF);
        }
        OptionalInt read = ChineseNumeral.read(text.replace('〇', '零').replace('两', '二'));
        return read.isPresent() ? OptionalDouble.of(read.getAsInt()) : OptionalDouble.empty();
    }
}
