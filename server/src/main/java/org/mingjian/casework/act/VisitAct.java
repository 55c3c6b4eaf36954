package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 实施检查: the visit, what is taken along from it, what is ordered after it and seen again, and what the enterprise is told. */
public sealed interface VisitAct extends Act {

    /** Most assisting persons, items or samples that a form takes. */
    int MOST = 100;

    /** What an enterprise signs, or refuses to sign, which is then noted. */
    sealed interface Signed {

        /** Whether the enterprise signed. */
        boolean signed();

        /** Why not, noted when it refused. */
        @Nullable
        String remark();
    }

    /** A visit to the enterprise by the officers of the inspection. */
    sealed interface Visit extends VisitAct, Act.ByOfficers, Signed {

        /** When it began. */
        Instant startedAt();

        /** When it ended. */
        Instant endedAt();

        /** Whether the certificates were shown. */
        boolean certificateShown();

        /** Whether the right to ask for recusal was told. */
        boolean recusalTold();
    }

    /** 检查项目的结果. */
    enum ItemResult {
        /** 符合. */
        CONFORMS("符合"),
        /** 不符合. */
        FAILS("不符合"),
        /** 不适用. */
        NOT_APPLICABLE("不适用");

        private final String title;

        ItemResult(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /** 检查项目. */
    record Item(
            @NotBlank(message = "请填写检查项目") @Size(max = SHORT, message = "检查项目不超过200字")
            String item,

            @NotNull(message = "请选择检查项目的结果") ItemResult result) {}

    /**
     * 现场检查.
     *
     * @param codeShown whether the inspection notice with its code was shown on entering
     */
    record InspectOnSite(
            @NotEmpty(message = "请选择检查人员") List<UUID> officerIds,

            @PositiveOrZero(message = "辅助人员数量不能为负") @Max(value = MOST, message = "辅助人员过多")
            int assistingPersons,

            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,
            boolean certificateShown,
            boolean codeShown,
            boolean recusalTold,

            @NotBlank(message = "请填写现场负责人") @Size(max = SHORT, message = "现场负责人不超过200字")
            String presentPerson,

            @NotEmpty(message = "请逐项填写检查项目") @Size(max = MOST, message = "检查项目过多")
            List<@Valid Item> items,

            @NotBlank(message = "请填写检查情况") @Size(max = LONG, message = "检查情况过长")
            String findings,

            boolean signed,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements Visit {}

    /** 样品. */
    record Sample(
            @NotBlank(message = "请填写样品名称") @Size(max = SHORT, message = "样品名称不超过200字")
            String name,

            @NotBlank(message = "请填写批号或者编号") @Size(max = SHORT, message = "批号不超过200字")
            String mark,

            @NotBlank(message = "请填写抽样数量") @Size(max = SHORT, message = "抽样数量不超过200字")
            String quantity,

            @NotBlank(message = "请填写抽样基数") @Size(max = SHORT, message = "抽样基数不超过200字")
            String lot) {}

    /**
     * 抽样.
     *
     * @param institution who tests the samples
     */
    record TakeSamples(
            @NotEmpty(message = "请选择抽样人员") List<UUID> officerIds,
            @NotNull(message = "请填写抽样时间") Instant takenAt,

            @NotEmpty(message = "请逐项填写样品") @Size(max = MOST, message = "样品过多")
            List<@Valid Sample> samples,

            @NotBlank(message = "请填写抽样方法") @Size(max = LONG, message = "抽样方法过长")
            String method,

            @NotBlank(message = "请填写检验、检测机构") @Size(max = SHORT, message = "检验、检测机构不超过200字")
            String institution,

            boolean signed,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements VisitAct, Act.ByOfficers, Signed {}

    /**
     * 记录检验结果.
     *
     * @param sampling which sampling of the inspection, counted from 1
     */
    record RecordTesting(
            @Positive(message = "请填写第几次抽样") int sampling,
            @NotNull(message = "请填写收到报告的日期") LocalDate receivedOn,

            @NotBlank(message = "请填写检验报告编号") @Size(max = SHORT, message = "检验报告编号不超过200字")
            String report,

            @NotNull(message = "请选择检验结论") Boolean qualified,

            @NotBlank(message = "请填写检验结论") @Size(max = LONG, message = "检验结论过长")
            String conclusion)
            implements VisitAct {}

    /**
     * 责令限期改正, with it the approval of the visit that sees whether it was done (行政处罚法 第二十八条第一款).
     *
     * @param correctBy the last day for the correction
     */
    record OrderCorrection(
            @NotBlank(message = "请填写发现的问题") @Size(max = LONG, message = "发现的问题过长")
            String problems,

            @NotBlank(message = "请填写责令改正的依据") @Size(max = SHORT, message = "依据不超过200字")
            String basis,

            @NotBlank(message = "请填写改正要求") @Size(max = LONG, message = "改正要求过长")
            String requirement,

            @NotNull(message = "请填写改正期限") LocalDate correctBy,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements VisitAct {}

    /** 检查结果. */
    enum Conclusion {
        /** 未发现问题. */
        NO_PROBLEM("未发现问题"),
        /** 发现问题，已当场改正. */
        CORRECTED("发现问题，已当场改正"),
        /** 发现问题，责令限期改正. */
        TO_CORRECT("发现问题，责令限期改正"),
        /** 发现涉嫌违法，登记案源. */
        VIOLATION("发现涉嫌违法，登记案源");

        private final String title;

        Conclusion(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }

        /** Whether it asks for a lead. */
        public boolean isViolation() {
            return this == VIOLATION;
        }
    }

    /** 告知检查结果. */
    record TellInspectionResult(
            @NotNull(message = "请选择检查结果") Conclusion conclusion,

            @NotBlank(message = "请填写检查结果的说明") @Size(max = LONG, message = "说明过长")
            String result,

            @NotBlank(message = "请填写签收人") @Size(max = SHORT, message = "签收人不超过200字")
            String receivedBy)
            implements VisitAct {}

    /**
     * 复查.
     *
     * @param atRequest whether the enterprise asked for it before its time was over
     */
    record Recheck(
            @NotEmpty(message = "请选择复查人员") List<UUID> officerIds,
            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,
            boolean certificateShown,
            boolean recusalTold,
            boolean atRequest,
            @NotNull(message = "请选择复查结论") Boolean corrected,

            @NotBlank(message = "请填写复查情况") @Size(max = LONG, message = "复查情况过长")
            String findings,

            boolean signed,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements Visit {}
}
