package org.mingjian.publicity.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of natural persons in folded text: the known ones by value, unknown ones behind the word that says their part. */
final class PersonNames {

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "夏侯", "端木", "轩辕", "独孤", "南宫",
            "拓跋", "呼延");
    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖石贾夏韦付方邹熊孟秦邱侯江尹薛阎段雷龙黎贺顾毛郝龚邵覃武钱戴莫孔汤";
    private static final String PART = "(?:监护人|举报人|投诉人|证人|受害人|被害人|消费者|顾客|学生|店员|员工|职工|工人|委托代理人|现场负责人|购买人|租客|邻居)";
    private static final String NOT_GIVEN = "某称说的在到为与和及等于从向将是有陈述（(,，。;；、:：";
    private static final Pattern BEHIND_PART = Pattern.compile(PART + "[:：\\s]{0,2}(([" + FAMILY
            + "])[\\u4e00-\\u9fff&&[^" + NOT_GIVEN + "]]{1,2})(?=[" + NOT_GIVEN + "\\s\\d]|$)");

    private PersonNames() {}

    static List<Span> known(String field, FoldedText text, Persons persons) {
        var found = new ArrayList<Span>();
        if (persons.partyIsPerson() && persons.partyIsMinor()) {
            found.addAll(occurrences(field, text, persons.partyName(), true));
        }
        for (var other : persons.others()) {
            found.addAll(occurrences(field, text, other.name(), other.minor()));
        }
        return found;
    }

    static List<Span> byPart(String field, FoldedText text, Persons persons) {
        var found = new ArrayList<Span>();
        var matcher = BEHIND_PART.matcher(text.text());
        while (matcher.find()) {
            if (!matcher.group(1).equals(persons.partyName())) {
                found.add(span(field, text, matcher.start(1), matcher.end(1), matcher.group(1), false));
            }
        }
        return found;
    }

    static String familyName(String name) {
        String two = name.length() > 2 ? name.substring(0, 2) : "";
        return COMPOUND.contains(two) ? two : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static List<Span> occurrences(String field, FoldedText text, String name, boolean minor) {
        var found = new ArrayList<Span>();
        if (name.isBlank()) {
            return found;
        }
        var matcher = spaced(FoldedText.of(name.strip()).text()).matcher(text.text());
        while (matcher.find()) {
            found.add(span(field, text, matcher.start(), matcher.end(), name.strip(), minor));
        }
        return found;
    }

    /** The name also when it is set with spaces, as two-character names are on paper. */
    static Pattern spaced(String name) {
        var regex = new StringBuilder();
        name.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .forEach(point -> regex.append(regex.isEmpty() ? "" : "\\s{0,4}")
                        .append(Pattern.quote(Character.toString(point))));
        return Pattern.compile(regex.toString());
    }

    private static Span span(String field, FoldedText text, int start, int end, String name, boolean minor) {
        RedactionRule rule = minor ? RedactionRule.MINOR_NAME : RedactionRule.OTHER_PERSON_NAME;
        String replacement = minor ? rule.replacement() : familyName(name) + rule.replacement();
        return Span.proposed(field, text.originalStart(start), text.originalEnd(end), rule, replacement);
    }
}
