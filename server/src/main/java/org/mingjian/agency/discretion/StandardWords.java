package org.mingjian.agency.discretion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Limits;

/** 裁量幅度 in words, as a standard that is made public prints it: by the same reckoning as the calculator's, without a case. */
public final class StandardWords {

    private StandardWords() {}

    /** The parts into which the statutory range is divided by the base amount: 货值金额不足10000元; one empty for none. */
    public static List<String> parts(StandardTable table) {
        List<Limits> limits = table.limits();
        return limits.size() == 1
                ? List.of("")
                : limits.stream().map(law -> part(table, limits.indexOf(law))).toList();
    }

    private static String part(StandardTable table, int at) {
        List<Limits> limits = table.limits();
        String from = at == 0 ? "" : FineSpan.yuan(limits.get(at).fromFen()) + "以上";
        String until = at + 1 == limits.size()
                ? ""
                : "不足" + FineSpan.yuan(limits.get(at + 1).fromFen());
        return table.base() + from + until;
    }

    /** 法定罚款幅度 of each part. */
    public static List<String> statutory(StandardTable table) {
        return table.limits().stream()
                .map(law -> span(table, law.measure(), law.least(), law.most()))
                .toList();
    }

    /** The tier's range in each part, never beyond the law and rounded inward. */
    public static List<String> ranges(StandardTable table, Band band) {
        return table.limits().stream().map(law -> range(table, band, law)).toList();
    }

    /** From how many points to how many the tier applies: 2至3分; 减轻 does not go by points. */
    public static String points(StandardTable table, Band band) {
        if (band.tier() == Grade.MITIGATED) {
            return "依法减轻处罚时";
        }
        return table.tiers().stream()
                .filter(one -> one.tier() != Grade.MITIGATED && one.fromPoints() > band.fromPoints())
                .mapToInt(Band::fromPoints)
                .min()
                .stream()
                .mapToObj(next -> next - 1 == band.fromPoints()
                        ? band.fromPoints() + "分"
                        : band.fromPoints() + "至" + (next - 1) + "分")
                .findFirst()
                .orElse(band.fromPoints() + "分以上");
    }

    private static String range(StandardTable table, Band band, Limits law) {
        if (law.measure() == Measure.FEN && band.measure() != Measure.MULTIPLE) {
            return new Ranges(table, law.fromFen()).of(band.tier()).words();
        }
        if (law.measure() == Measure.MULTIPLE && band.measure() != Measure.FEN) {
            return span(table, Measure.MULTIPLE, times(band, band.least(), law), times(band, band.most(), law));
        }
        return span(table, band.measure(), band.least(), band.most()) + "，不超出法定幅度";
    }

    /** A multiple of the base amount inside what the law allows the tier. */
    private static BigDecimal times(Band band, BigDecimal number, Limits law) {
        BigDecimal asked = band.measure() == Measure.SHARE
                ? number.multiply(law.most().subtract(law.least())).add(law.least())
                : number;
        boolean mitigated = band.tier() == Grade.MITIGATED;
        BigDecimal least = mitigated ? BigDecimal.ZERO : law.least();
        return asked.max(least).min(mitigated ? law.least() : law.most());
    }

    private static String span(StandardTable table, Measure measure, BigDecimal least, BigDecimal most) {
        if (measure == Measure.FEN) {
            return new FineSpan(least.longValue(), most.longValue()).words();
        }
        String base = Objects.requireNonNullElse(table.base(), "基数") + "的";
        if (least.compareTo(most) == 0) {
            return base + number(most) + "倍";
        }
        String upper = number(most) + "倍以下";
        return least.signum() == 0 ? base + upper : base + number(least) + "倍以上" + upper;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** 10000元, from fen. */
    public static String yuan(long fen) {
        return FineSpan.yuan(fen);
    }
}
