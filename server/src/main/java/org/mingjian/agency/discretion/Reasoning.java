package org.mingjian.agency.discretion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.Circumstances.Claimed;
import org.mingjian.agency.discretion.Discretion.Direction;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** 裁量说明: facts, tier, range, proposal, in the words of an official paper. */
record Reasoning(DiscretionStandard standard, Weighing weighing, Ranges ranges) {

    List<String> steps(FineSpan statutory, FineSpan range) {
        List<String> steps = new ArrayList<>();
        steps.add(factors());
        weighing.raised().ifPresent(tier -> steps.add(raised(tier)));
        steps.add(grounds());
        steps.add("综合上述情节，裁量阶次为“" + weighing.tier().title() + "”。");
        steps.add(amounts(statutory, range));
        return List.copyOf(steps);
    }

    private String factors() {
        StandardTable table = standard.table();
        String chosen = IntStream.range(0, table.factors().size())
                .mapToObj(i -> table.factors().get(i).name()
                        + degree(weighing.degrees().get(i)))
                .collect(Collectors.joining("，"));
        return "按照《" + table.source() + "》（第" + standard.version() + "版，" + LegalDates.format(table.from()) + "起施行），本案"
                + chosen + "，合计" + weighing.points() + "分，对应“"
                + weighing.byPoints().title() + "”阶次。";
    }

    private static String degree(Degree degree) {
        return "为“" + degree.name() + "”（" + degree.points() + "分）";
    }

    private String raised(Grade tier) {
        String names = weighing.degrees().stream()
                .filter(degree -> degree.atLeast() == tier)
                .map(degree -> "“" + degree.name() + "”")
                .collect(Collectors.joining("、"));
        return "因有" + names + "的情形，阶次不低于“" + tier.title() + "”。";
    }

    private String grounds() {
        return weighing.grounds().isEmpty()
                ? "没有行政处罚法规定的不予处罚、从轻处罚、减轻处罚情形。"
                : weighing.grounds().stream().map(Reasoning::ground).collect(Collectors.joining());
    }

    private static String ground(Claimed claimed) {
        String fact = claimed.fact().strip().replaceAll("[。；，]+$", "");
        return fact + "，属于“" + claimed.ground().title() + "”的情形，依据《中华人民共和国行政处罚法》"
                + claimed.ground().article() + "的规定，"
                + (claimed.ground().binding() ? "应当" : "可以") + verb(claimed.result()) + "。";
    }

    private static String verb(Grade result) {
        return result == Grade.NONE ? "不予行政处罚" : result == Grade.MITIGATED ? "减轻行政处罚" : "从轻行政处罚";
    }

    private String amounts(FineSpan statutory, FineSpan range) {
        String base = standard.table().base();
        String known = base == null ? "" : "本案" + base + "为" + FineSpan.yuan(ranges.baseFen()) + "，";
        String law = known + "法定罚款幅度为" + statutory.words();
        return weighing.tier() == Grade.NONE ? law + "。" : law + "，该阶次的罚款幅度为" + range.words() + "。";
    }

    static String proposal(Discretion result, long fineFen) {
        if (fineFen == 0) {
            return result.tier() == Grade.NONE ? "据此，拟不予行政处罚。" : "据此，拟不予罚款。";
        }
        String fine = "据此，拟处罚款人民币" + CapitalAmount.of(new Fen(fineFen)) + "（" + new Fen(fineFen).format() + "），";
        return fine + (result.range().holds(fineFen) ? "在该阶次的罚款幅度之内。" : "不在该阶次的罚款幅度之内，偏离裁量基准的理由另行说明。");
    }

    List<Direction> directions() {
        return List.of(
                direction("不予处罚情形", Grade.NONE),
                direction("从轻处罚情形", Grade.LIGHTER),
                direction("减轻处罚情形", Grade.MITIGATED));
    }

    private Direction direction(String factor, Grade result) {
        String found = weighing.grounds().stream()
                .filter(claimed -> claimed.result() == result)
                .map(claimed ->
                        claimed.fact().strip() + "（行政处罚法" + claimed.ground().article() + "）")
                .collect(Collectors.joining("；"));
        return new Direction(factor, found.isEmpty() ? "没有法定的" + factor : found);
    }
}
