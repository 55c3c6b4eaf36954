package org.mingjian.agency.discretion;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Limits;
import org.mingjian.kernel.problem.Refused;

/** The ranges of a standard for one base amount. */
record Ranges(StandardTable table, long baseFen) {

    static Ranges of(StandardTable table, @Nullable Long baseFen) {
        if (table.base() != null && baseFen == null) {
            throw Refused.input("baseFen", "请填写" + table.base());
        }
        return new Ranges(table, baseFen == null ? 0 : baseFen);
    }

    /** 法定罚款幅度. */
    FineSpan statutory() {
        Limits limits = table.limits().stream()
                .filter(one -> one.fromFen() <= baseFen)
                .max(Comparator.comparingLong(Limits::fromFen))
                .orElseThrow();
        return span(limits.measure(), limits.least(), limits.most(), new FineSpan(0, 0));
    }

    /** The tier's range: never beyond the law; 减轻 at most its minimum (行政处罚法 第三十二条). */
    FineSpan of(Grade tier) {
        FineSpan law = statutory();
        FineSpan limits = switch (tier) {
            case NONE -> new FineSpan(0, 0);
            case MITIGATED -> new FineSpan(0, law.leastFen());
            default -> law;
        };
        return exact(tier, law, limits).rounded(table.roundToFen());
    }

    private FineSpan exact(Grade tier, FineSpan law, FineSpan limits) {
        return table.tiers().stream()
                .filter(band -> band.tier() == tier)
                .findFirst()
                .map((Band band) -> span(band.measure(), band.least(), band.most(), law))
                .orElse(limits)
                .within(limits);
    }

    private FineSpan span(Measure measure, BigDecimal least, BigDecimal most, FineSpan law) {
        return FineSpan.inside(amount(measure, least, law), amount(measure, most, law));
    }

    private BigDecimal amount(Measure measure, BigDecimal number, FineSpan law) {
        return switch (measure) {
            case FEN -> number;
            case MULTIPLE -> number.multiply(BigDecimal.valueOf(baseFen));
            case SHARE ->
                number.multiply(BigDecimal.valueOf(law.mostFen() - law.leastFen()))
                        .add(BigDecimal.valueOf(law.leastFen()));
        };
    }
}
