package org.mingjian.agency.discretion;

import java.util.List;
import org.mingjian.agency.Tier;

/**
 * 裁量结果: the tier and the range that a standard gives for the circumstances. The same input gives the same result.
 *
 * @param points the sum of the factors' points
 * @param statutory 法定罚款幅度
 * @param range the tier's range
 * @param steps how it came to this, a sentence each
 * @param directions whether there is reason to spare, to lighten, to mitigate (行政处罚法 第三十二条、第三十三条)
 */
public record Discretion(
        Tier.Grade tier,
        int points,
        FineSpan statutory,
        FineSpan range,
        List<String> steps,
        List<Direction> directions) {

    /** One of the three directions of discretion and what was found about it. */
    public record Direction(String factor, String finding) {}

    /** Calculates. @throws Refused naming the factor, ground or amount that is missing or unknown */
    public static Discretion of(DiscretionStandard standard, Circumstances found) {
        Weighing weighing = Weighing.of(standard.table(), found);
        Ranges ranges = Ranges.of(standard.table(), found.baseFen());
        FineSpan statutory = ranges.statutory();
        FineSpan range = ranges.of(weighing.tier());
        Reasoning reasoning = new Reasoning(standard, weighing, ranges);
        return new Discretion(
                weighing.tier(),
                weighing.points(),
                statutory,
                range,
                reasoning.steps(statutory, range),
                reasoning.directions());
    }

    /** 裁量说明 for the proposed fine, fen: the paragraph that report and decision carry word for word. */
    public String reasoning(long fineFen) {
        return String.join("", steps) + Reasoning.proposal(this, fineFen);
    }
}
