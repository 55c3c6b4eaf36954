package org.mingjian.casework.chart;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Collects the elements of a drawing by their look, so that each look is said once: as presentation attributes in a file of
 * its own, as a class in a page, whose stylesheet says what each class looks like. Neither needs a style inside a page,
 * which the portal's policy forbids.
 */
final class Ink {

    /** The looks, from the ground up. */
    enum Look {
        LINE("fill=\"none\" stroke=\"#1d4f91\" stroke-width=\"3\""),
        BRANCH("fill=\"none\" stroke=\"#4f5b6b\" stroke-width=\"1.5\""),
        POINT("fill=\"#1d4f91\""),
        TIP("fill=\"#4f5b6b\""),
        BOX("fill=\"#1d4f91\""),
        CARD("fill=\"#fff\" stroke=\"#b8c1cc\""),
        MAIN("fill=\"#eef3f9\" stroke=\"#1d4f91\" stroke-width=\"1.5\""),
        SIDE("fill=\"#f5f6f8\" stroke=\"#4f5b6b\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\""),
        STAGE("fill=\"#fff\" font-size=\"16\" font-weight=\"600\""),
        TITLE("fill=\"#1b2a41\" font-size=\"15\" font-weight=\"600\""),
        OFFICE("fill=\"#4f5b6b\" font-size=\"13\" text-anchor=\"end\""),
        SMALL("fill=\"#4f5b6b\" font-size=\"13\""),
        TERM("fill=\"#8a5200\" font-size=\"13\""),
        EXIT("fill=\"#1d4f91\" font-size=\"13\"");

        private final String attributes;

        Look(String attributes) {
            this.attributes = attributes;
        }

        /** Its class in a page. */
        String word() {
            return "ink-" + name().toLowerCase(Locale.ROOT);
        }

        /** Its rule in a stylesheet. */
        String rule() {
            String said = attributes
                    .replaceAll("font-size=\"(\\d+)\"", "font-size=\"$1px\"")
                    .replaceAll("([a-z-]+)=\"([^\"]*)\"", "$1:$2;")
                    .replace("; ", ";");
            return "." + word() + "{" + said.substring(0, said.length() - 1) + "}";
        }
    }

    private final Map<Look, StringBuilder> layers = new EnumMap<>(Look.class);

    void text(Look look, double x, double y, String words) {
        add(look, "<text x=\"%s\" y=\"%s\">%s</text>", number(x), number(y), escaped(words));
    }

    void box(Look look, double x, double y, double width, double height) {
        add(
                look,
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\"/>",
                number(x),
                number(y),
                number(width),
                number(height));
    }

    void path(Look look, String path) {
        add(look, "<path d=\"%s\"/>", path);
    }

    void dot(Look look, double x, double y, double radius) {
        add(look, "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>", number(x), number(y), number(radius));
    }

    private void add(Look look, String format, Object... values) {
        layers.computeIfAbsent(look, key -> new StringBuilder()).append(String.format(Locale.ROOT, format, values));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** The elements, a group for each look, for a file of its own. */
    String svg() {
        return grouped(look -> look.attributes);
    }

    /** The elements, a group for each look, for a page with the stylesheet. */
    String classed() {
        return grouped(look -> "class=\"" + look.word() + "\"");
    }

    private String grouped(Function<Look, String> said) {
        var all = new StringBuilder();
        layers.forEach((look, layer) -> all.append("<g ")
                .append(said.apply(look))
                .append('>')
                .append(layer)
                .append("</g>"));
        return all.toString();
    }

    /** Words as XML text. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
