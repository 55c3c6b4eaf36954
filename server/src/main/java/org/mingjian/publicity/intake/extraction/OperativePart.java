package org.mingjian.publicity.intake.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 处罚决定主文: the part of the text that imposes, from "决定处罚如下" to payment and remedies.
 *
 * @param start where it begins in the folded text
 * @param text the part, quotations and statutory ranges blanked
 */
record OperativePart(int start, String text) {

    // Each begins with a look at one character: most places fail there, and the lists need not be tried.
    private static final Pattern STRONG = Pattern.compile(
            "(?=[作做给予决处如以])(?:(?:作出|做出|给予|予以|决定|处以)[^。\\n]{0,40}?(?:如下|以下|下列)的?(?:行政)?(?:处罚|处理)(?:决定)?"
                    + "|(?:处罚|处理)(?:决定|内容)?如下|(?:如下|以下)(?:行政)?处罚(?:决定)?|决定(?:如下)? ?:[ \\n]*(?=\\(?[一1]|责令|没收|罚款|给予|警告|处))");
    private static final Pattern WEAK = Pattern.compile(
            "(?=[决现给并处])(?:(?:决定|现)[^。;\\n]{0,60}?(?:给予|处以|并处|予以|作出|处|罚款|警告|没收|吊销)|给予[^。;\\n]{0,40}?处罚|(?:并)?处(?:以)?[^。;,\\n]{0,12}罚款)");
    private static final Pattern NOT_HERE = Pattern.compile("拟|曾|此前|前次|告知|逾期|到期|可以|不服|的,由|应当由");
    private static final Pattern IMPOSES = Pattern.compile("罚款|警告|没收|吊销|暂扣|停产停业|停业|责令关闭|通报批评|拘留|限制从业|降低资质|限制开展");
    private static final Pattern END = Pattern.compile(
            "(?=[逾到如不对申提收接送十1履缴加《])(?:逾期|到期不|如对本|如不服|不服本|对(?:上述|本|以上)[^。\\n]{0,14}不服|申请(?:行政)?复议|提起(?:行政)?诉讼"
                    + "|(?:收到|接到|送达)[^。;\\n]{0,16}(?:之日|\\d日内|十五日内|后)|(?:十五|15) ?(?:日|天)内|履行方式|缴纳(?:期限|方式)|加处罚款|《罚款决定与|不缴纳)");
    private static final Labels CONTENT = new Labels(
            "处罚内容", "处罚结果", "行政处罚内容", "处罚决定内容", "行政处罚结果", "处罚决定", "行政处罚决定", "行政处罚的内容", "处罚种类和依据", "行政处罚的种类", "处罚情况",
            "处理结果");
    private static final Labels KINDS = new Labels("处罚类别", "处罚种类", "行政处罚种类", "行政处罚类别", "处罚类型");
    private static final Pattern ITEM_LINE =
            Pattern.compile("\\n *(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,3}\\))[^\\n]*");
    private static final int LONGEST = 1500;

    static @Nullable OperativePart of(String folded) {
        String blanked = Blanked.all(folded);
        OperativePart strong = last(blanked, STRONG);
        if (strong != null) {
            return strong;
        }
        for (Labels.Value value : CONTENT.in(blanked)) {
            if (IMPOSES.matcher(value.text()).find()) {
                return new OperativePart(value.start(), listed(blanked, value));
            }
        }
        return first(blanked);
    }

    /** Where one is announced but the text stops before it imposes anything. */
    boolean imposes() {
        return IMPOSES.matcher(text).find();
    }

    private static @Nullable OperativePart last(String blanked, Pattern pattern) {
        OperativePart found = null;
        Matcher matcher = pattern.matcher(blanked);
        while (matcher.find()) {
            if (isHere(blanked, matcher.start())) {
                OperativePart part = new OperativePart(matcher.start(), until(blanked, matcher.start(), matcher.end()));
                if (found == null || part.imposes()) {
                    found = part;
                }
            }
        }
        return found;
    }

    private static @Nullable OperativePart first(String blanked) {
        Matcher matcher = WEAK.matcher(blanked);
        while (matcher.find()) {
            if (isHere(blanked, matcher.start())) {
                OperativePart part =
                        new OperativePart(matcher.start(), until(blanked, matcher.start(), matcher.start()));
                if (part.imposes()) {
                    return part;
                }
            }
        }
        return null;
    }

    /** Not in a sentence about a notice, an earlier decision, or what happens to those who do not pay. */
    private static boolean isHere(String blanked, int at) {
        int from = at;
        while (from > 0 && at - from < 40 && "。;\n".indexOf(blanked.charAt(from - 1)) < 0) {
            from--;
        }
        return !NOT_HERE.matcher(blanked.substring(from, at)).find();
    }

    private static String until(String blanked, int start, int searchFrom) {
        Matcher end = END.matcher(blanked);
        int limit = Math.min(blanked.length(), start + LONGEST);
        int stop = end.find(searchFrom) ? Math.min(end.start(), limit) : limit;
        return blanked.substring(start, stop);
    }

    /** The value, and the numbered lines below it. */
    private static String listed(String blanked, Labels.Value value) {
        int end = value.end();
        Matcher item = ITEM_LINE.matcher(blanked).region(end, blanked.length());
        while (item.lookingAt()) {
            end = item.end();
            item.region(end, blanked.length());
        }
        return blanked.substring(value.start(), end);
    }

    /** Labels whose value lists the kinds, as in credit tables. */
    static List<Labels.Value> kindLabels(String folded) {
        return KINDS.in(folded);
    }
}
