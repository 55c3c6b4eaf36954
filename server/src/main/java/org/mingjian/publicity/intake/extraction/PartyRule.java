package org.mingjian.publicity.intake.extraction;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** 当事人: from its label, the salutation, or the title; the shop's name (字号) goes before its owner's. */
final class PartyRule {

    private static final Labels LABELS = new Labels(
            "当事人",
            "事人",
            "当事人名称",
            "当事人姓名",
            "被处罚人",
            "被处罚人姓名",
            "被处罚人名称",
            "被处罚单位",
            "被处罚单位名称",
            "被处罚者",
            "被处罚当事人",
            "受处罚人",
            "受处罚单位",
            "违法行为人",
            "行政相对人名称",
            "行政相对人",
            "相对人名称",
            "被处罚对象",
            "处罚对象",
            "当事人姓名或名称",
            "被处罚人姓名或名称",
            "违法企业名称或违法自然人姓名",
            "被处罚人(单位)",
            "被处罚的自然人姓名或单位名称",
            "案件当事人",
            "违法当事人",
            "被处罚企业",
            "被处罚人姓名(名称)");
    /** Labels that name a party only where no label says so outright. */
    private static final Labels WEAK_LABELS =
            new Labels("公司名称", "单位名称", "企业名称", "姓名或名称", "个体工商户名称", "字号名称", "姓名", "市场主体名称");

    private static final Labels NAMES = new Labels(
            "姓名或名称", "姓名", "名称", "单位名称", "企业名称", "字号", "字号名称", "姓名(名称)", "名称(姓名)", "个体工商户名称", "法人或其他组织名称", "单位", "个人");
    private static final Pattern TRADE_NAME =
            Pattern.compile("(?:字号名称|字号|店名|商号)[^:\\n]{0,6}: ?(?<name>[^,;。\\n|) ]{3,40})");
    private static final Pattern SALUTATION = Pattern.compile("\\n(?<name>[^\\n::,。]{2,45})[:：] ?(?=\\n)");
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?:^|\\n)(?:关于)?(?<name>[[\\u3400-\\u9fff]()*某X]{2,40}?)(?:涉嫌)?[ ]?(?:行政)?处罚决定书(?=\\n|$)|处罚决定书 ?\\((?<behind>[[\\u3400-\\u9fff]()]{5,40}?)\\)(?=\\n|$)");
    private static final Pattern IN_CASE = Pattern.compile(
            "(?:当事人|对)(?<name>[[\\u3400-\\u9fff]()]{4,40}?(?:公司|厂|店|部|馆|吧|超市|门市|合作社|医院|诊所|学校))[^。\\n]{0,30}一案");
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "\\((?=统一社会|以下|男|女|身份证|公民身份|性别|营业执照|法定代表|注册号|注册|住所|个体|字号|经营者|又名|下称).*|(?<=[\\u3400-\\u9fff]{2})(?:性别|身份证|法定代表人|统一社会信用代码|住所|住址|地址|男,|女,).*");
    private static final Set<String> GENERIC = Set.of(
            "个人",
            "单位",
            "公民",
            "自然人",
            "法人",
            "法人或其他组织",
            "法人或者其他组织",
            "个体工商户",
            "基本情况",
            "当事人基本情况",
            "企业",
            "其他组织",
            "姓名",
            "名称",
            "姓名或名称",
            "基本信息",
            "无",
            "/",
            "公民(个人)");
    private static final int REACH = 400;

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
        Found found = labelled(LABELS);
        if (found == null) {
            found = pattern(SALUTATION, "name", true);
        }
        if (found == null) {
            found = labelled(WEAK_LABELS);
        }
        if (found == null) {
            found = pattern(IN_CASE, "name", true);
        }
        if (found == null) {
            found = pattern(IN_TITLE, "name", true);
        }
        if (found == null) {
            found = pattern(IN_TITLE, "behind", true);
        }
        if (found != null && Names.isMasked(found.name())) {
            findings.add(ProblemCode.PARTY_MASKED, "当事人名称有遮蔽");
        }
        return found;
    }

    private @Nullable Found labelled(Labels labels) {
        for (Labels.Value value : labels.in(folded)) {
            Span span = name(value);
            if (span != null) {
                return preferTradeName(span);
            }
            Labels.Value inner = inner(value);
            Span innerSpan = inner == null ? null : name(inner);
            if (innerSpan != null) {
                return preferTradeName(innerSpan);
            }
        }
        return null;
    }

    /** "当事人：个人" or a table's head: the name stands behind a label of its own, shortly after. */
    private Labels.@Nullable Value inner(Labels.Value value) {
        List<Labels.Value> names = NAMES.in(folded);
        return names.stream()
                .filter(name ->
                        name.start() > value.start() && name.start() < value.start() + 120 && name(name) != null)
                .findFirst()
                .orElse(null);
    }

    private record Span(int start, int end) {}

    private @Nullable Span name(Labels.Value value) {
        String line = folded.substring(value.start(), value.end());
        String head = line.split("[,;。:]", 2)[0];
        String cut = BEHIND_NAME.matcher(firstWord(head)).replaceFirst("");
        boolean label =
                cut.length() == head.length() && head.length() < line.length() && line.charAt(head.length()) == ':';
        String name = cut.strip();
        boolean fits = name.length() >= 2
                && name.length() <= 50
                && !GENERIC.contains(name)
                && !name.matches(".*(?:你|我局|本局|涉嫌|违反|之一|应当|的行为|收到|有权|如|对).*")
                && name.matches(".*[[\\u3400-\\u9fff]*XxA-Za-z].*");
        return fits && !label
                ? new Span(value.start() + cut.indexOf(name), value.start() + cut.indexOf(name) + name.length())
                : null;
    }

    /** Names of Chinese hold no blanks; names in Latin letters do. */
    private static String firstWord(String text) {
        String stripped = text.stripLeading();
        int lead = text.length() - stripped.length();
        Matcher blank = Pattern.compile(" (?=[[\\u3400-\\u9fff](*])|(?<=[[\\u3400-\\u9fff])*]) ")
                .matcher(stripped);
        return blank.find() ? text.substring(0, lead + blank.start()) : text;
    }

    private Found preferTradeName(Span span) {
        String described = described(span.end());
        String name = text.printed(span.start(), span.end());
        Matcher trade = TRADE_NAME.matcher(described);
        if (!Names.isOrganisation(name) && trade.find()) {
            return new Found(text.printed(span.end() + trade.start("name"), span.end() + trade.end("name")), described);
        }
        return new Found(name, described);
    }

    private @Nullable Found pattern(Pattern pattern, String group, boolean knownForm) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            String name = matcher.group(group);
            if (name == null || matcher.start(group) > 1500) {
                continue;
            }
            String plain = name.strip();
            boolean agency = plain.matches(Names.AGENCY);
            boolean fits = !knownForm
                    || ((Names.isOrganisation(plain) || Names.isPerson(plain)) && !agency && !GENERIC.contains(plain));
            if (fits && !plain.matches(".*(?:如下|决定|处罚|证据|规定|事实|行为|违法|附|认为|查明).*")) {
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
