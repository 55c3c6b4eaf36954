package org.mingjian.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 许可事项要素: what applicants of a matter of licensing are told beforehand (行政许可法 第三十条).
 *
 * @param matterId the matter
 * @param materials 材料目录: the names of all materials, none else may be asked for
 * @param conditions 许可条件
 * @param substanceChecked whether the substance of the materials is checked by two (第三十四条第三款)
 * @param validityMonths how long a licence lasts, months; {@code null} without end
 * @param promisedDays 承诺时限, working days; {@code null} when the law's own days are not shortened
 * @param hearing whether law, regulation or rule asks for a hearing (第四十六条)
 * @param safety whether public safety, health, life or property are directly concerned (第七十八条、第七十九条)
 */
public record LicenceMatter(
        UUID matterId,
        List<String> materials,
        List<String> conditions,
        boolean substanceChecked,
        boolean hearing,
        @Nullable Integer validityMonths,
        @Nullable Integer promisedDays,
        boolean safety) {

    /** Copies its lists. */
    public LicenceMatter {
        materials = List.copyOf(materials);
        conditions = List.copyOf(conditions);
    }

    /** The last day of a licence that begins on a day; {@code null} when it has no end. */
    public @Nullable LocalDate lastDay(LocalDate from) {
        return validityMonths == null ? null : from.plusMonths(validityMonths).minusDays(1);
    }
}
