package org.mingjian.publicity.intake.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** 处罚机关: from a label, the signature, the title; from the body only where a second fact bears it out. */
final class AgencyRule {

    private static final Labels LABELS = new Labels(
            "处罚机关",
            "行政处罚机关",
            "作出处罚决定的机关",
            "作出行政处罚决定机关",
            "作出处罚决定机关",
            "作出行政处罚的机关",
            "作出行政处罚决定的机关",
            "作出行政处罚的机关名称",
            "作出处罚决定的机关名称",
            "作出行政处罚决定机关名称",
            "处罚机关名称",
            "处罚决定机关",
            "决定机关",
            "执法机关",
            "处罚实施机关",
            "执法主体",
            "作出处罚机关");
    private static final Labels PUBLISHERS = new Labels("发布机构", "发布单位", "信息来源", "来源", "公开机构");
    private static final Pattern WHOLE = Pattern.compile(Names.AGENCY);
    private static final Pattern TITLE = Pattern.compile(
            "(?<![\\u3400-\\u9fff(])(?:关于)?(?<name>" + Names.AGENCY + ")[ \\n(印章公)]{0,6}(?:关于[^\\n]{1,50}的)?"
                    + "(?:当场|简易程序|林业|农业|环境|不予|行政处罚文书|[\\u3400-\\u9fff]{0,6}){0,2}(?:行政)?处罚(?:决定书|决定|文书送达公告|信息)");
    private static final Pattern SIGNATURE = Pattern.compile("(?:^|\\n|[。;] ?)(?:处罚机关[::]?|执法机关[::]?)?(?<name>"
            + Names.AGENCY + ")(?: ?\\([^()\\n]{0,12}\\))?[ \\n]{0,3}" + "(?:\\([^()\\n]{0,12}\\)[ \\n]{0,3})?(?="
            + Dates.CHINESE + ")");
    private static final Pattern OFFICERS =
            Pattern.compile("(?<![\\u3400-\\u9fff])(?:(?<=\\d)[时分日号至]|由|经(?!开))?(?<name>" + Names.AGENCY
                    + ")(?:的)?(?:\\d{1,2}名|[一二两三四]名)?(?:行政)?执法人员");
    private static final Pattern BRANCH = Pattern.compile("[\\u3400-\\u9fff]{2,12}分局");
    private static final Pattern OFFICE_ABOVE = Pattern.compile("(?:^|\\n)(?<office>[\\u3400-\\u9fff]{4,30}局)\\n$");
    private static final Pattern FOREIGN = Pattern.compile(".*(?:公安局|公安分局|人民政府)$");

    private final DecisionText text;
    private final String folded;
    private final Findings findings;

    AgencyRule(DecisionText text, Findings findings) {
        this.text = text;
        this.folded = text.folded();
        this.findings = findings;
    }

    @Nullable
    String find(NumberRule.@Nullable Number number) {
        for (Labels.Value value : LABELS.in(folded)) {
            Matcher whole = WHOLE.matcher(folded).region(value.start(), value.end());
            if (whole.lookingAt()) {
                return text.printed(whole.start(), whole.end());
            }
        }
        String title = first(TITLE);
        String signature = last(SIGNATURE);
        if (title != null && signature != null && !related(title, signature)) {
            findings.add(ProblemCode.AGENCY_CONTRADICTS, "标题中的机关“" + title + "”与落款“" + signature + "”不一致，取落款");
        }
        String formal = signature != null ? longer(title, signature) : title;
        return formal != null ? formal : fromBody(number);
    }

    private static boolean related(String title, String signature) {
        return title.endsWith(signature)
                || signature.endsWith(title)
                || signature.startsWith(title)
                || title.startsWith(signature);
    }

    /** A title says 某某市某局 where the signature may only say 某局. */
    private static String longer(@Nullable String title, String signature) {
        return title != null && title.endsWith(signature) ? title : signature;
    }

    private @Nullable String first(Pattern pattern) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.find() ? parent(matcher.start("name")) + printed(matcher) : null;
    }

    /** A branch in a line of its own below the office to which it belongs. */
    private String parent(int at) {
        Matcher office = OFFICE_ABOVE.matcher(folded.substring(Math.max(0, at - 40), at));
        boolean branch = BRANCH.matcher(folded).region(at, folded.length()).lookingAt();
        return branch && office.find() ? office.group("office") : "";
    }

    private @Nullable String last(Pattern pattern) {
        String found = null;
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            found = printed(matcher);
        }
        return found;
    }

    private String printed(Matcher matcher) {
        return text.printed(matcher.start("name"), matcher.end("name"));
    }

    /** Officers of an agency that the number's word or the page's publisher confirms; then a publisher alone. */
    private @Nullable String fromBody(NumberRule.@Nullable Number number) {
        List<String> publishers = PUBLISHERS.in(folded).stream()
                .map(value -> value.text().split("[ ,;]", 2)[0])
                .toList();
        Matcher officers = OFFICERS.matcher(folded);
        while (officers.find()) {
            String name = printed(officers);
            boolean confirmed =
                    publishers.stream().anyMatch(publisher -> publisher.length() > 3 && name.endsWith(publisher))
                            || fits(name, number);
            if (confirmed && !FOREIGN.matcher(name).matches()) {
                findings.add(ProblemCode.AGENCY_FROM_BODY, "标题和落款均未见处罚机关，“" + name + "”取自正文所写执法人员所属机关");
                return name;
            }
        }
        for (String publisher : publishers) {
            if (WHOLE.matcher(publisher).matches()
                    && !FOREIGN.matcher(publisher).matches()
                    && !publisher.startsWith("市")
                    && !publisher.startsWith("县")) {
                findings.add(ProblemCode.AGENCY_FROM_BODY, "标题和落款均未见处罚机关，“" + publisher + "”取自网页的发布机构");
                return publisher;
            }
        }
        return null;
    }

    /** Whether the word of the number begins with the place of the agency: 抚农 and 抚远市农业农村局. */
    private static boolean fits(String name, NumberRule.@Nullable Number number) {
        if (number == null || number.canonical() == null) {
            return false;
        }
        String word = number.canonical().word().replace("(", "");
        return !word.isEmpty() && name.charAt(0) == word.charAt(0);
    }
}
