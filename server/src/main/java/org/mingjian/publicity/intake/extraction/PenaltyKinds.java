package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 处罚种类: the words of 行政处罚法 第九条, in the law's order. */
final class PenaltyKinds {

    static final String FINE = "罚款";
    static final String GAINS = "没收违法所得";
    private static final Map<String, Pattern> KINDS = kinds();
    private static final Pattern NOT = Pattern.compile("(?:不予|免予|免于|不再|不给予|未|免除|不)[^,。;]{0,4}$");

    private PenaltyKinds() {}

    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            if (imposed(pattern.matcher(text), text)) {
                found.add(kind);
            }
        });
        return found;
    }

    private static boolean imposed(Matcher matcher, String text) {
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 8), matcher.start());
            if (!NOT.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("警告", Pattern.compile("警告(?!标|牌|语|线|标志|标识|信|函)"));
        kinds.put("通报批评", Pattern.compile("通报批评"));
        kinds.put(FINE, Pattern.compile("罚款(?!决定|收缴|缴|单|票)|处罚金额|罚款缴"));
        kinds.put(GAINS, Pattern.compile("没收[^。;\\n]{0,30}?(?:违法|非法)(?:所得|收入)"));
        kinds.put(
                "没收非法财物",
                Pattern.compile(
                        "没收(?:非法财物|[^。;,\\n]{0,6}(?:非法|违法)(?:财物|物品)|(?![^。;,、\\n]{0,30}(?:所得|收入|(?:违法|非法)所?$))(?![^。;,\\n]{0,4}(?:款|的?决定))[^。;,\\n]{2,60})"));
        kinds.put("暂扣许可证件", Pattern.compile("暂扣[^。;,\\n]{0,20}(?:证|照)"));
        kinds.put("降低资质等级", Pattern.compile("降低[^。;,\\n]{0,8}资质"));
        kinds.put("吊销许可证件", Pattern.compile("吊销[^。;,\\n]{0,30}(?:证|照|许可)"));
        kinds.put("限制开展生产经营活动", Pattern.compile("限制(?:其)?开展生产经营活动"));
        kinds.put("责令停产停业", Pattern.compile("责令[^。;,\\n]{0,6}(?:停产停业|停业整顿|停产整顿|停止营业|停业|停产)(?!整改)"));
        kinds.put("责令关闭", Pattern.compile("责令[^。;,\\n]{0,4}关闭"));
        kinds.put("限制从业", Pattern.compile("限制从业|(?:禁止|不得)[^。;,\\n]{0,10}从事[^。;,\\n]{0,20}(?:工作|活动|管理)"));
        kinds.put("行政拘留", Pattern.compile("行政拘留|拘留[一二三四五六七八九十\\d]{1,3}日"));
        return kinds;
    }
}
