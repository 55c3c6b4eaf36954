package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.publicity.intake.text.DecisionText;

/** 处罚依据: the provisions on which the decision rests, not those that were broken, nor those on surcharge, service or seizure. */
final class BasisRule {

    private static final Labels LABELS = new Labels("处罚依据", "行政处罚依据", "处罚的依据", "处罚法律依据", "行政处罚的依据", "法律依据");
    private static final Pattern MARK = Pattern.compile("依据|根据|依照|按照|参照|结合|符合|适用");
    private static final String ITEM =
            "第 ?[(]? ?[一二三四五六七八九十百千零〇\\d]{1,8} ?[)]? ?(?:章|节|条|款|项|目|档|类|阶次|裁量阶次)(?:之[一二三四五六七八九十])?";
    private static final Pattern LAW = Pattern.compile(
            "《(?<law>[^《》\\n]{3,60}(?:〈[^〉]*〉)?[^《》\\n]{0,20})》(?:\\([^()\\n]{0,40}\\))?(?<items>(?: ?(?:" + ITEM
                    + "|[、,和及与]|以及|之)){0,24})");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:第 ?[一二三四五六七八九十百\\d]{1,4} ?[章节] ?)*第 ?[一二三四五六七八九十百千零〇\\d]{1,8} ?条(?:之[一二三四五六七八九十])?(?: ?(?:第 ?[(]? ?[一二三四五六七八九十百\\d]{1,6} ?[)]? ?[款项目]|[、和及](?=第 ?[(]? ?[一二三四五六七八九十百\\d]{1,6} ?[)]? ?[款项目])))*");
    private static final Pattern DECIDES = Pattern.compile("决定|责令|给予|处罚|予以|罚款|没收|警告");
    /** Tells what the law threatens to anybody, without quotation marks. */
    private static final Pattern RECITES = Pattern.compile("之一的|(?:元|倍|百分之[\\u3400-\\u9fff]{1,4}) ?(?:以上|以下)");

    private static final Pattern IMPOSES_HERE = Pattern.compile("决定|如下|本局|本机关|我局|当事人|你(?:单位|公司|店)?");
    private static final Pattern OTHER_MATTER =
            Pattern.compile("加处|百分之三|3 ?%|逾期|到期不|强制执行|送达|复议|诉讼|告知|扣押|查封|先行登记|立案|听证|延期|分期|罚款决定与罚款收缴|公示|公开");
    private static final Pattern BROKEN = Pattern.compile("违反|违背|构成|属于|涉嫌");
    private static final Pattern BROKEN_UNTIL = Pattern.compile("依据|根据|依照|按照|参照|结合|符合");

    private final DecisionText text;
    private final String folded;
    private final String sentences;

    BasisRule(DecisionText text) {
        this.text = text;
        this.folded = text.folded();
        this.sentences = joined(Blanked.quotes(folded));
    }

    List<String> find() {
        Set<String> basis = new LinkedHashSet<>();
        for (Labels.Value value : LABELS.in(folded)) {
            collect(value.start(), value.end(), basis);
        }
        if (basis.isEmpty()) {
            Set<String> recited = new LinkedHashSet<>();
            eachSentence(basis, recited);
            basis.addAll(basis.isEmpty() ? recited : Set.of());
        }
        return new ArrayList<>(basis);
    }

    private void eachSentence(Set<String> basis, Set<String> recited) {
        int start = 0;
        for (int i = 0; i <= sentences.length(); i++) {
            if (i == sentences.length()
                    || sentences.charAt(i) == '。'
                    || sentences.charAt(i) == '\n'
                    || sentences.charAt(i) == ';') {
                sentence(start, i, basis, recited);
                start = i + 1;
            }
        }
    }

    private void sentence(int start, int end, Set<String> basis, Set<String> recited) {
        String sentence = sentences.substring(start, end);
        Matcher mark = MARK.matcher(sentence);
        if (!mark.find()) {
            return;
        }
        boolean cut = end == sentences.length();
        boolean broken = BROKEN.matcher(sentence.substring(0, mark.start())).find();
        String behind = sentence.substring(mark.start());
        boolean decides = DECIDES.matcher(withoutTitles(behind)).find() || (cut && broken);
        if (decides && !OTHER_MATTER.matcher(withoutTitles(sentence)).find()) {
            boolean recites = RECITES.matcher(behind).find()
                    && !IMPOSES_HERE.matcher(withoutTitles(behind)).find();
            collect(start + mark.start(), end, recites ? recited : basis);
        }
    }

    private static String withoutTitles(String sentence) {
        return sentence.replaceAll("《[^》]*》", "");
    }

    private void collect(int from, int to, Set<String> basis) {
        Matcher law = LAW.matcher(sentences).region(from, to);
        while (law.find()) {
            String gap = sentences.substring(from, law.start());
            if (isBroken(gap)) {
                continue;
            }
            String name = "《" + text.printed(law.start("law"), law.end("law")) + "》";
            Matcher article = ARTICLE.matcher(sentences).region(law.start("items"), law.end("items"));
            boolean any = false;
            while (article.find()) {
                any = true;
                basis.add(name + text.printed(article.start(), article.end()).replace(" ", ""));
            }
            if (!any && name.matches(".*(?:基准|规则|标准|办法|规定|细则|指导意见|清单)》")) {
                basis.add(name);
            }
        }
    }

    /** Whether the nearest word before the citation says that the provision was broken. */
    private static boolean isBroken(String gap) {
        int broken = lastEnd(BROKEN, gap);
        return broken > 0 && broken > lastEnd(BROKEN_UNTIL, gap);
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    /** A citation whose wording ends in a full stop, and the decision behind it, are one sentence. */
    private static String joined(String text) {
        StringBuilder result = new StringBuilder(text);
        Matcher matcher = Pattern.compile("(?<stop>[。;\\n])(?<=(?:规定|" + Blanked.FILL
                        + ")[ :,]{0,4}[。;\\n])(?=[\\n ]*(?:决定|现|本|我|结合|参照|鉴于|责令|对|并|综|考虑|据此|因此|经))")
                .matcher(text);
        while (matcher.find()) {
            result.setCharAt(matcher.start("stop"), ',');
        }
        return result.toString();
    }
}
