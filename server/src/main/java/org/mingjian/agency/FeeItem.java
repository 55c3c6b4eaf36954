package org.mingjian.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Provision;

/**
 * 收费目录清单的一项: what a matter of fees may be charged for, and how much (行政许可法 第五十九条、政府信息公开条例 第二十条第八项).
 *
 * @param matterId the matter
 * @param name 收费项目
 * @param standardFen 收费标准: fen for one unit
 * @param unit 计费单位, for example 平方米·月
 * @param basis the provision or document that lays down item and standard
 * @param validFrom first day of the standard
 * @param validTo last day, {@code null} without end
 * @param publishedOn since when it stands in the published list
 */
public record FeeItem(
        UUID matterId,
        String name,
        long standardFen,
        String unit,
        Provision basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate publishedOn) {

    /** Whether it stands in the published list and is in force on a day. */
    public boolean chargeableOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isBefore(publishedOn) && (validTo == null || !day.isAfter(validTo));
    }
}
