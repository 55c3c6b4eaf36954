package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matter.LegalBasis;
import org.mingjian.agency.Tier;

/**
 * A matter as typed.
 *
 * @param kind a penalty when left out
 */
record MatterForm(
        @NotNull(message = "请选择所属机关") UUID agencyId,

        @NotBlank(message = "请填写事项名称") @Size(max = 200, message = "事项名称过长")
        String name,

        @NotBlank(message = "请填写执法类别") @Size(max = 50, message = "执法类别过长")
        String category,

        @Nullable EnforcementKind kind,

        @NotNull(message = "请填写违反的条款") @Valid BasisForm broken,
        @NotNull(message = "请填写处罚依据") @Valid BasisForm penalty,

        @NotNull(message = "至少列明一种处罚") @Size(max = MOST, message = "处罚种类过多")
        List<@NotBlank(message = "处罚种类不能为空") @Size(max = 50, message = "处罚种类过长") String> penaltyKinds,

        @NotNull(message = "请填写裁量基准") @Size(max = MOST, message = "裁量等次过多") @Valid
        List<TierForm> tiers,

        @NotBlank(message = "请填写文书代字") @Size(max = 20, message = "文书代字过长")
        String documentWord) {

    private static final int MOST = 30;

    /** A provision as typed. */
    record BasisForm(
            @NotBlank(message = "请填写法律名称") @Size(max = 100, message = "法律名称过长")
            String title,

            @NotBlank(message = "请填写条款") @Size(max = 50, message = "条款过长")
            String article,

            @NotBlank(message = "请填写条文") @Size(max = 2000, message = "条文过长")
            String text) {

        LegalBasis basis() {
            return new LegalBasis(title.strip(), article.strip(), text.strip());
        }
    }

    /** A tier as typed. */
    record TierForm(
            @NotNull(message = "请选择裁量等次") Tier.Grade grade,

            @NotBlank(message = "请填写适用情形") @Size(max = 500, message = "适用情形过长")
            String condition,

            @PositiveOrZero(message = "罚款不能为负") @Max(value = MOST_FEN, message = "罚款不超过一万亿元")
            long fineMinFen,

            @PositiveOrZero(message = "罚款不能为负") @Max(value = MOST_FEN, message = "罚款不超过一万亿元")
            long fineMaxFen) {

        private static final long MOST_FEN = 100_000_000_000_000L;

        Tier tier() {
            return new Tier(grade, condition.strip(), fineMinFen, fineMaxFen);
        }
    }

    Matter matter(UUID id) {
        return new Matter(
                id,
                agencyId,
                name.strip(),
                category.strip(),
                Optional.ofNullable(kind).orElse(EnforcementKind.PENALTY),
                broken.basis(),
                penalty.basis(),
                penaltyKinds,
                tiers.stream().map(TierForm::tier).toList(),
                documentWord.strip());
    }
}
