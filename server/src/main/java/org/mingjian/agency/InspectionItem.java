package org.mingjian.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 行政检查事项: what a matter of inspection adds to the published list (国办发〔2024〕54号).
 *
 * @param matterId the matter
 * @param objects 检查对象
 * @param content 检查内容
 * @param way 检查方式
 * @param yearlyCap inspections of one enterprise in a year, {@code null} for the default of the rules
 * @param drawPercent 抽查比例 in per cent, {@code null} when nothing is drawn
 * @param basis where frequency and ratio are laid down
 * @param publishedOn since when it is on the published list
 * @param withdrawnOn since when no more, {@code null} while it is
 */
public record InspectionItem(
        UUID matterId,
        String objects,
        String content,
        String way,
        @Nullable Integer yearlyCap,
        @Nullable Integer drawPercent,
        String basis,
        LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn) {

    /** Whether it is on the published list on a day. */
    public boolean publishedOn(LocalDate day) {
        return !day.isBefore(publishedOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
