package org.mingjian.agency.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.agency.discretion.StandardTable.Factor;
import org.mingjian.agency.discretion.StandardTable.Limits;

/** An invented standard: the fine is 50000 to 100000 yuan, from goods of 10000 yuan on ten to twenty times their value. */
public final class Standards {

    private Standards() {}

    public static StandardTable table(LocalDate from) {
        return new StandardTable(
                "云岭县示例裁量基准",
                from,
                null,
                "货值金额",
                List.of(limits(0, Measure.FEN, "5000000", "10000000"), limits(1_000_000, Measure.MULTIPLE, "10", "20")),
                10_000,
                List.of(
                        new Factor("货值金额", List.of(new Degree("不足500元", 0, null), new Degree("500元以上", 2, null))),
                        new Factor(
                                "违法次数",
                                List.of(
                                        new Degree("首次", 0, null),
                                        new Degree("两年内第二次", 2, null),
                                        new Degree("两年内第三次以上", 2, Grade.HEAVIER)))),
                List.of(
                        band(Grade.LIGHTER, 0, "0", "0.3"),
                        band(Grade.ORDINARY, 2, "0.3", "0.7"),
                        band(Grade.HEAVIER, 4, "0.7", "1")));
    }

    /** A fine of up to 50000 yuan, without a base amount: 从轻 below 6000, 一般 below 30000. */
    public static StandardTable upTo50000(LocalDate from) {
        return new StandardTable(
                "云岭县示例裁量基准",
                from,
                null,
                null,
                List.of(limits(0, Measure.FEN, "0", "5000000")),
                10_000,
                List.of(new Factor(
                        "违法次数",
                        List.of(
                                new Degree("首次", 0, null),
                                new Degree("两年内第二次", 1, null),
                                new Degree("两年内第三次以上", 2, null)))),
                List.of(
                        band(Grade.LIGHTER, 0, "0", "0.12"),
                        band(Grade.ORDINARY, 1, "0.12", "0.6"),
                        band(Grade.HEAVIER, 2, "0.6", "1")));
    }

    /** The table as the first version of a matter's standard. */
    public static DiscretionStandard standard() {
        return new DiscretionStandard(new UUID(1, 1), new UUID(2, 2), 1, table(LocalDate.of(2025, 1, 1)));
    }

    static Limits limits(long from, Measure measure, String least, String most) {
        return new Limits(from, measure, new BigDecimal(least), new BigDecimal(most));
    }

    static Band band(Grade tier, int points, String least, String most) {
        return new Band(tier, points, Measure.SHARE, new BigDecimal(least), new BigDecimal(most));
    }
}
