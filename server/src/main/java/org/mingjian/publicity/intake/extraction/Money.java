package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.Fen;
import org.mingjian.publicity.intake.ProblemCode;

/** 罚款和没收金额: the fine and the confiscated money that the operative part states, never sums of its own making where it is not plain. */
final class Money {

    private static final Pattern KEYWORD =
            Pattern.compile("罚款|没收[^。;,]{0,30}?(?:所得|收入)|没收款|没收金额|货值|价值|单价|售价|进价|违法所得|加处|罚没");
    private static final Pattern FINE_BEHIND = Pattern.compile("^[)\\]]? ?的?(?:行政)?罚款");
    private static final Pattern RATE_BEHIND =
            Pattern.compile("^ ?(?:/|每|×|x|X|\\*|的?\\d+(?:\\.\\d+)?倍|[一二三四五六七八九十]倍)");
    private static final Pattern RATE_BEFORE = Pattern.compile("[×xX*] ?$|每[^,。;]{0,8}$|按[^,。;]{0,12}$");
    private static final Pattern PART_OF_IT = Pattern.compile("其中[^,。;罚没]{0,8}$");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|合并|总额|一并)[^。;,]{0,14}$");
    private static final Pattern ITEM = Pattern.compile(
            "(?:^|[\\n;。: ])\\s*(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、](?!\\d)|\\( ?[一二三四五六七八九十\\d]{1,3} ?\\))");
    private final OperativePart part;
    private final Findings findings;
    private final List<Stated> fines = new ArrayList<>();
    private final List<Stated> gains = new ArrayList<>();

    Money(OperativePart part, Findings findings) {
        this.part = part;
        this.findings = findings;
        Products.check(part.text(), findings);
        for (Amounts.Amount amount : Amounts.in(part.text())) {
            place(amount);
        }
    }

    private record Stated(@Nullable Long fen, int item, boolean total, String addressee) {}

    @Nullable
    Long fine() {
        return settled(fines, "罚款");
    }

    @Nullable
    Long confiscated() {
        return settled(gains, "没收违法所得");
    }

    private void place(Amounts.Amount amount) {
        String text = part.text();
        String before = clauseBefore(text, amount.start());
        String behind = text.substring(amount.end(), Math.min(text.length(), amount.end() + 10));
        boolean rate = RATE_BEHIND.matcher(behind).find()
                || RATE_BEFORE.matcher(before).find()
                || PART_OF_IT.matcher(before).find();
        String keyword = lastKeyword(before);
        boolean fine = FINE_BEHIND.matcher(behind).find() || keyword.equals("罚款");
        boolean gain = !fine && keyword.startsWith("没收");
        if (rate || amount.fen() == 0 || (!fine && !gain)) {
            return;
        }
        Stated stated = new Stated(
                agreed(amount), itemAt(amount.start()), TOTAL.matcher(before).find(), Addressee.in(before));
        (fine ? fines : gains).add(stated);
    }

    private @Nullable Long agreed(Amounts.Amount amount) {
        Long other = amount.other();
        if (other == null) {
            return amount.fen();
        }
        findings.add(
                ProblemCode.WORDS_AGAINST_FIGURES,
                "金额大小写不一致：大写为" + new Fen(amount.fen()).format() + "，小写为" + new Fen(other).format() + "，未采用任何一个");
        return null;
    }

    private @Nullable Long settled(List<Stated> stated, String what) {
        List<Stated> totals = stated.stream().filter(Stated::total).toList();
        List<Stated> single = stated.stream().filter(one -> !one.total()).toList();
        if (stated.isEmpty() || stated.stream().anyMatch(one -> one.fen() == null)) {
            return null;
        }
        if (stated.stream()
                        .map(Stated::addressee)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .count()
                > 1) {
            findings.add(ProblemCode.FINE_AMBIGUOUS, what + "分别对几个当事人作出，不能归于一人");
            return null;
        }
        Long sum = sum(single);
        if (!totals.isEmpty()) {
            Long total = totals.getLast().fen();
            if (single.size() > 1 && sum != null && !sum.equals(total)) {
                findings.add(ProblemCode.SUM_WRONG, what + "各项之和与所写合计不一致");
            }
            return total;
        }
        if (sum == null) {
            findings.add(ProblemCode.FINE_AMBIGUOUS, what + "出现多个金额，不能确定以哪个为准");
        }
        return sum;
    }

    /** Equal amounts in one item are one; different items add up; different amounts in one item are not decided here. */
    private static @Nullable Long sum(List<Stated> single) {
        long sum = 0;
        for (int i = 0; i < single.size(); i++) {
            Stated one = single.get(i);
            Stated before = i == 0 ? null : single.get(i - 1);
            if (before != null && before.item() == one.item()) {
                if (before.fen() == null || !before.fen().equals(one.fen())) {
                    return null;
                }
                continue;
            }
            sum += one.fen() == null ? 0 : one.fen();
        }
        return sum;
    }

    private int itemAt(int place) {
        Matcher matcher = ITEM.matcher(part.text());
        int item = 0;
        while (matcher.find() && matcher.start() < place) {
            item++;
        }
        return item;
    }

    private static String clauseBefore(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 60 && "。;\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at);
    }

    private static String lastKeyword(String before) {
        String last = "";
        Matcher matcher = KEYWORD.matcher(before);
        while (matcher.find()) {
            last = matcher.group();
        }
        return last;
    }
}
