package org.mingjian.publicity.intake.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** 当事人: from its label, the salutation, or the title; the shop's name (字号) goes before its owner's. */
final class PartyRule {

    private static final Pattern TRADE_NAME =
            Pattern.compile("(?:字号名称|字号|店名|商号)[^:\\n]{0,6}: ?(?<name>[^,;。\\n|) ]{3,40})");
    private static final Pattern SALUTATION = Pattern.compile("\\n(?<name>[^\\n::,。]{2,45})[:：] ?(?=\\n)");
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?:^|\\n)(?:关于)?(?<name>[[\\u3400-\\u9fff]()*某X]{2,40}?)(?:涉嫌)?[ ]?(?:行政)?处罚决定书(?=\\n|$)|处罚决定书 ?\\((?<behind>[[\\u3400-\\u9fff]()]{5,40}?)\\)(?=\\n|$)");
    private static final Pattern IN_CASE = Pattern.compile(
            "(?:当事人|对)(?<name>[[\\u3400-\\u9fff]()]{4,40}?(?:公司|厂|店|部|馆|吧|超市|门市|合作社|医院|诊所|学校))[^。\\n]{0,30}一案");
    private static final Pattern ADDRESSED =
            Pattern.compile("\\n(?<name>[^\\n:,。]{2,45}?) ?\\([^()\\n]{6,40}\\): ?(?=\\n)");
    private static final Pattern IN_SENTENCE =
            Pattern.compile("(?:违法行为人|违法嫌疑人|被处罚人|当事人) ?(?<name>[[\\u3400-\\u9fff]·*]{2,14}), ?(?:性别)?:?(?:男|女)[,。;(]");
    private static final Pattern SECOND = Pattern.compile("(?:当事人|被处罚人)(?:二|2|②|\\(二\\)|\\(2\\)) ?:");
    private static final int REACH = 400;

    /** How far below the head of a table the name may stand. */
    private static final int HEADS = 120;

    private final DecisionText text;
    private final String folded;
    private final Findings findings;

    PartyRule(DecisionText text, Findings findings) {
        this.text = text;
        this.folded = text.folded();
        this.findings = findings;
    }

    /**
     * The party and the text that describes it.
     *
     * @param name as printed
     * @param described the folded text behind the name, up to the facts
     */
    record Found(String name, String described) {}

    @Nullable
    Found find() {
        Found found = labelled(PartyLabels.LABELS);
        found = found == null ? pattern(SALUTATION, "name") : found;
        found = found == null ? pattern(ADDRESSED, "name") : found;
        found = found == null ? labelled(PartyLabels.WEAK_LABELS) : found;
        found = found == null ? pattern(IN_SENTENCE, "name") : found;
        found = found == null ? pattern(IN_CASE, "name") : found;
        found = found == null ? pattern(IN_TITLE, "name") : found;
        found = found == null ? pattern(IN_TITLE, "behind") : found;
        if (found != null && Names.isMasked(found.name())) {
            findings.add(ProblemCode.PARTY_MASKED, "当事人名称有遮蔽");
        }
        return found;
    }

    private @Nullable Found labelled(Labels labels) {
        for (Labels.Value value : labels.in(folded)) {
            PartyName name = PartyName.in(folded, value);
            if (name == null) {
                name = inner(value);
            }
            if (name != null) {
                sayWhenSeveral(name);
                return preferTradeName(name);
            }
        }
        return null;
    }

    /** "当事人：个人" or a table's head: the name stands behind a label of its own, shortly after. */
    private @Nullable PartyName inner(Labels.Value value) {
        for (Labels.Value label : PartyLabels.NAMES.in(folded)) {
            boolean near = label.start() > value.start() && label.start() < value.start() + HEADS;
            PartyName name = near ? PartyName.in(folded, label) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private void sayWhenSeveral(PartyName name) {
        boolean another = name.end() < folded.length() && folded.charAt(name.end()) == '、';
        if (another || SECOND.matcher(folded).find()) {
            findings.add(ProblemCode.SEVERAL_PARTIES, "文件中有几个当事人，只取第一个");
        }
    }

    private Found preferTradeName(PartyName span) {
        String described = described(span.end());
        String name = text.printed(span.start(), span.end());
        Matcher trade = TRADE_NAME.matcher(described);
        if (!Names.isOrganisation(name) && trade.find()) {
            return new Found(text.printed(span.end() + trade.start("name"), span.end() + trade.end("name")), described);
        }
        return new Found(name, described);
    }

    private @Nullable Found pattern(Pattern pattern, String group) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            String name = matcher.group(group);
            if (name == null || matcher.start(group) > 1500) {
                continue;
            }
            String plain = name.strip();
            boolean agency = plain.matches(Names.AGENCY);
            boolean fits = (Names.isOrganisation(plain) || Names.isPerson(plain))
                    && !agency
                    && !PartyLabels.GENERIC.contains(plain);
            if (fits && !plain.matches(".*(?:如下|决定|处罚|证据|规定|事实|行为|违法|附件|认为|查明).*")) {
                return new Found(text.printed(matcher.start(group), matcher.end(group)), described(matcher.end(group)));
            }
        }
        return null;
    }

    private String described(int from) {
        String rest = folded.substring(from, Math.min(folded.length(), from + REACH));
        Matcher facts = Pattern.compile(
                        "一案|经(?:依法)?(?:查|检查)|现查明|本(?:局|机关|委|队)|我(?:局|委|队|支队|大队)|违法事实|\\d{4}年\\d{1,2}月\\d{1,2}日\\d*时?[^\\n]{0,30}(?:对|检查|接)")
                .matcher(rest);
        return facts.find() ? rest.substring(0, facts.start()) : rest;
    }
}
