package org.mingjian.agency.discretion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Tier;

/**
 * 裁量情节: what an officer found, in the words of the standard.
 *
 * @param chosen the degree of each factor
 * @param grounds the statutory grounds that are there
 * @param baseFen the base amount, fen, where the standard has one
 */
public record Circumstances(
        @NotNull(message = "请选择各裁量因素的等次") @Size(max = StandardTable.MOST, message = "裁量因素过多")
        List<@Valid @NotNull Chosen> chosen,

        @NotNull(message = "请填写法定情节") @Size(max = StandardTable.MOST, message = "法定情节过多")
        List<@Valid @NotNull Claimed> grounds,

        @Nullable @PositiveOrZero(message = "金额不能为负") @Max(value = StandardTable.MOST_FEN, message = "金额不超过一万亿元")
        Long baseFen) {

    /** A factor and its degree. */
    public record Chosen(
            @NotBlank(message = "请选择裁量因素") String factor,
            @NotBlank(message = "请选择等次") String degree) {}

    /**
     * A statutory ground.
     *
     * @param result what the officer takes from it, one of the ground's results
     * @param fact what was found, in one clause
     */
    public record Claimed(
            @NotNull(message = "请选择法定情节") StatutoryGround ground,
            @NotNull(message = "请选择处理方式") Tier.Grade result,

            @NotBlank(message = "请写明符合该情节的事实") @Size(max = 200, message = "事实不超过200字")
            String fact) {}
}
