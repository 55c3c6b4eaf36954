package org.mingjian.agency.discretion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Tier;

/**
 * 裁量基准表: factor, degree, tier, range, as the file has it (docs/import.md).
 *
 * @param source the document that sets it
 * @param from first day in force
 * @param until last day in force; {@code null} while it is open
 * @param base the amount that multiples and thresholds are of, for example 货值金额; {@code null} for none
 * @param limits the statutory range, by thresholds of the base amount
 * @param roundToFen range ends are rounded inward to whole multiples of this, fen
 * @param factors what is looked at
 * @param tiers 从轻、一般、从重, each once, and 减轻 where the standard says more than the law
 */
public record StandardTable(
        @NotBlank(message = "请填写基准的名称") @Size(max = 200, message = "基准的名称不超过200字")
        String source,

        @NotNull(message = "请填写施行日期") LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(max = 30, message = "计算基数的名称不超过30字") String base,

        @NotEmpty(message = "请填写法定罚款幅度") @Size(max = MOST, message = "法定罚款幅度过多")
        List<@Valid @NotNull Limits> limits,

        @Positive(message = "取整单位须大于零") @Max(value = MOST_FEN, message = "取整单位过大")
        long roundToFen,

        @NotEmpty(message = "请填写裁量因素") @Size(max = MOST, message = "裁量因素过多")
        List<@Valid @NotNull Factor> factors,

        @NotEmpty(message = "请填写裁量阶次") @Size(max = MOST, message = "裁量阶次过多")
        List<@Valid @NotNull Band> tiers) {

    static final int MOST = 30;
    static final long MOST_FEN = 100_000_000_000_000L;

    /** Whether it is in force on a day. */
    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (until == null || !on.isAfter(until));
    }

    /**
     * 法定罚款幅度.
     *
     * @param fromFen the base amount from which it holds, included, fen
     */
    public record Limits(
            @PositiveOrZero(message = "起点不能为负") long fromFen,
            @NotNull(message = "请填写计量方式") Measure measure,

            @NotNull(message = "请填写下限") @PositiveOrZero(message = "下限不能为负")
            BigDecimal least,

            @NotNull(message = "请填写上限") @PositiveOrZero(message = "上限不能为负")
            BigDecimal most) {}

    /** 裁量因素 with its degrees, the slightest first. */
    public record Factor(
            @NotBlank(message = "请填写裁量因素") @Size(max = 50, message = "裁量因素不超过50字")
            String name,

            @NotEmpty(message = "请填写因素的等次") @Size(max = MOST, message = "因素的等次过多")
            List<@Valid @NotNull Degree> degrees) {}

    /**
     * 因素的等次.
     *
     * @param points how much it weighs
     * @param atLeast the tier that it leads to at least, whatever the points
     */
    public record Degree(
            @NotBlank(message = "请填写等次") @Size(max = 100, message = "等次不超过100字")
            String name,

            @PositiveOrZero(message = "分值不能为负") @Max(value = 1000, message = "分值不超过1000")
            int points,

            Tier.@Nullable Grade atLeast) {}

    /**
     * 阶次 and its range.
     *
     * @param fromPoints the sum of points from which it applies
     */
    public record Band(
            @NotNull(message = "请填写裁量阶次") Tier.Grade tier,
            @PositiveOrZero(message = "分值不能为负") int fromPoints,
            @NotNull(message = "请填写计量方式") Measure measure,

            @NotNull(message = "请填写下限") @PositiveOrZero(message = "下限不能为负")
            BigDecimal least,

            @NotNull(message = "请填写上限") @PositiveOrZero(message = "上限不能为负")
            BigDecimal most) {}
}
