package org.mingjian.agency.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.InspectionItem;

/** What is filled in about an item of the published list; the meaning of each is that of {@link InspectionItem}. */
record InspectionItemForm(
        @NotBlank(message = "请填写检查对象") @Size(max = 500, message = "检查对象不超过500字")
        String objects,

        @NotBlank(message = "请填写检查内容") @Size(max = 2000, message = "检查内容不超过2000字")
        String content,

        @NotBlank(message = "请填写检查方式") @Size(max = 200, message = "检查方式不超过200字")
        String way,

        @Nullable @Positive(message = "年度频次上限须大于零") @Max(value = 366, message = "年度频次上限过大")
        Integer yearlyCap,

        @Nullable @Positive(message = "抽查比例须大于零") @Max(value = 100, message = "抽查比例不超过100")
        Integer drawPercent,

        @NotBlank(message = "请填写依据") @Size(max = 500, message = "依据不超过500字")
        String basis,

        @NotNull(message = "请填写公布日期") LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn) {

    InspectionItem item(UUID matterId) {
        return new InspectionItem(
                matterId, objects, content, way, yearlyCap, drawPercent, basis, publishedOn, withdrawnOn);
    }
}
