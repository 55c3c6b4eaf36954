package org.mingjian.casework.act;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.EnforcementAct.Carrying;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.Delivered;
import org.mingjian.casework.act.ExecutionAct.ServingManner;

/** 代履行 (行政强制法 第五十条至第五十二条) and the announcement before pulling down (第四十四条). */
public sealed interface SubstituteAct extends Act {

    /** 后果 (第五十条). */
    enum Harm {
        /** 危害交通安全. */
        TRAFFIC("已经或者将危害交通安全"),
        /** 造成环境污染. */
        POLLUTION("已经或者将造成环境污染"),
        /** 破坏自然资源. */
        RESOURCES("已经或者将破坏自然资源");

        private final String title;

        Harm(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /** Acts that cost the party money. */
    interface Costs {

        /** 代履行的费用, fen. */
        long costFen();
    }

    /**
     * 作出代履行决定 (第五十一条第一款第一项).
     *
     * @param performer 代履行人
     * @param disinterested whether the performer has no interest in it
     * @param budgetFen 费用预算
     * @param object 标的
     */
    record DecideSubstitute(
            @NotNull(message = "请选择不履行的后果") Harm harm,

            @NotBlank(message = "请填写代履行人") @Size(max = SHORT, message = "代履行人不超过200字")
            String performer,

            boolean disinterested,

            @PositiveOrZero(message = "费用预算不能为负") @Max(value = MOST_FEN, message = "费用预算不超过一万亿元")
            long budgetFen,

            @NotBlank(message = "请填写代履行的标的") @Size(max = LONG, message = "标的过长")
            String object,

            @NotBlank(message = "请填写代履行的方式") @Size(max = LONG, message = "方式过长")
            String how,

            @NotNull(message = "请填写代履行的时间") LocalDate executeOn,

            @NotBlank(message = "请填写代履行的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements SubstituteAct, Deciding {

        @Override
        public ExecutionManner by() {
            return ExecutionManner.SUBSTITUTE;
        }
    }

    /** 代履行催告 (第五十一条第一款第二项): three days before. */
    record RemindSubstitute(
            @NotEmpty(message = "请选择送达人员") List<UUID> officerIds,
            @NotNull(message = "请填写送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,
            @Nullable @Size(max = LONG, message = "理由过长") String indirect,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements SubstituteAct, Delivered {}

    /**
     * 实施代履行 (第五十一条第一款第三项、第四项).
     *
     * @param officerIds who supervised on the spot
     * @param peaceful whether neither force nor threats nor anything unlawful was used
     * @param signed whether the party signed
     * @param witness who signed in the party's place, {@code null} when the party did
     */
    record CarryOutSubstitute(
            @NotEmpty(message = "请选择到场监督的人员") List<UUID> officerIds,
            @NotNull(message = "请填写实施时间") Instant takenAt,

            @NotBlank(message = "请填写代履行的情况") @Size(max = LONG, message = "情况过长")
            String course,

            @PositiveOrZero(message = "费用不能为负") @Max(value = MOST_FEN, message = "费用不超过一万亿元")
            long costFen,

            boolean peaceful,
            boolean signed,

            @Nullable @Size(max = SHORT, message = "见证人不超过200字")
            String witness,

            @Nullable @Size(max = LONG, message = "说明过长") String untimely)
            implements SubstituteAct, Carrying, Costs {

        @Override
        public ExecutionManner by() {
            return ExecutionManner.SUBSTITUTE;
        }
    }

    /** 需要立即清除的场所 (第五十二条). */
    enum Place {
        /** 道路. */
        ROAD("道路"),
        /** 河道. */
        RIVER("河道"),
        /** 航道. */
        WATERWAY("航道"),
        /** 公共场所. */
        PUBLIC_PLACE("公共场所");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }
    }

    /**
     * 立即代履行 (第五十二条): what lies on roads, waterways and public places, and the party cannot clear.
     *
     * @param unable whether the party could not clear it
     * @param present whether the party was there
     * @param toldOn when an absent party was told, {@code null} when it was there
     */
    record SubstituteAtOnce(
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写实施时间") Instant takenAt,
            @NotNull(message = "请选择需要立即清除的场所") Place place,

            @NotBlank(message = "请填写遗洒物、障碍物或者污染物和清除的情况") @Size(max = LONG, message = "情况过长")
            String course,

            @NotBlank(message = "请填写代履行人") @Size(max = SHORT, message = "代履行人不超过200字")
            String performer,

            boolean unable,
            boolean present,
            @Nullable LocalDate toldOn,

            @PositiveOrZero(message = "费用不能为负") @Max(value = MOST_FEN, message = "费用不超过一万亿元")
            long costFen)
            implements SubstituteAct, Act.ByOfficers, Costs {}

    /** 公告限期拆除 (第四十四条). */
    record AnnounceDemolition(
            @NotNull(message = "请填写公告日期") LocalDate announcedOn,
            @NotNull(message = "请填写自行拆除的期限") LocalDate performBy,

            @NotBlank(message = "请填写公告的方式和地点") @Size(max = LONG, message = "方式和地点过长")
            String place)
            implements SubstituteAct {}
}
