package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 行政检查 (国办发〔2024〕54号、优化营商环境条例 第五十四条). */
public sealed interface InspectionAct extends Act {

    /** Most assisting persons, or items of a checklist, that a form takes. */
    int MOST = 100;

    /** 任务来源. */
    enum TaskSource {
        /** 检查计划. */
        PLAN("检查计划"),
        /** 双随机抽查. */
        RANDOM("双随机抽查"),
        /** 投诉举报. */
        COMPLAINT("投诉举报"),
        /** 转办交办. */
        ASSIGNED("转办交办"),
        /** 数据监测. */
        MONITORING("数据监测"),
        /** 复查. */
        RECHECK("复查");

        private final String title;

        TaskSource(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /** 不受年度频次上限限制的情形. */
    enum ExemptionGround {
        /** 投诉举报. */
        COMPLAINT("投诉举报"),
        /** 转办交办. */
        ASSIGNED("转办交办"),
        /** 数据监测发现风险. */
        MONITORING("数据监测发现风险"),
        /** 复查整改情况. */
        RECHECK("复查整改情况"),
        /** 涉及公共安全等紧急情况; of any source. */
        URGENT("涉及公共安全等紧急情况");

        private final String title;

        ExemptionGround(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 不受频次上限限制的理由.
     *
     * @param document the document that shows it
     */
    record Exemption(
            @NotNull(message = "请选择不受频次上限限制的情形") ExemptionGround ground,

            @NotBlank(message = "请填写具体理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotBlank(message = "请填写依据的文书、线索或者编号") @Size(max = SHORT, message = "依据不超过200字")
            String document) {}

    /**
     * 提出检查; begins the case.
     *
     * @param planNumber the plan or draw that it belongs to, {@code null} for none
     * @param region the six-digit division where it takes place (GB/T 2260)
     * @param assistingPersons how many persons assist, fixed beforehand
     * @param exemption why the yearly cap does not count, {@code null} when it does
     */
    record ProposeInspection(
            @NotNull(message = "请选择任务来源") TaskSource source,

            @Nullable @Size(max = SHORT, message = "计划编号不超过200字")
            String planNumber,

            @NotNull(message = "请选择检查事项") UUID matterId,
            @NotNull(message = "请填写检查对象") @Valid PartyFacts party,

            @NotBlank(message = "请填写检查内容") @Size(max = LONG, message = "检查内容过长")
            String content,

            @NotBlank(message = "请填写检查方式") @Size(max = SHORT, message = "检查方式不超过200字")
            String way,

            @NotNull(message = "请填写计划检查日期") LocalDate plannedOn,

            @NotBlank(message = "请填写检查地点") @Size(max = SHORT, message = "检查地点不超过200字")
            String place,

            @NotBlank(message = "请填写检查地的行政区划代码") @Pattern(regexp = "\\d{6}", message = "行政区划代码应为六位数字")
            String region,

            @NotEmpty(message = "请选择检查人员") List<UUID> officerIds,

            @PositiveOrZero(message = "辅助人员数量不能为负") @Max(value = MOST, message = "辅助人员过多")
            int assistingPersons,

            @Nullable @Valid Exemption exemption)
            implements InspectionAct, Act.Opening, Act.ByOfficers {

        @Override
        public String subject() {
            return "行政检查";
        }

        @Override
        public LocalDate eventOn() {
            return plannedOn;
        }
    }

    /** 批准检查. */
    record ApproveInspection(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements InspectionAct {}

    /** 不批准检查. */
    record RefuseInspection(
            @NotBlank(message = "请说明不批准的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements InspectionAct {}

    /** 紧急情况先行检查: the approval is completed afterwards. */
    record InspectAtOnce(
            @NotBlank(message = "请说明情况紧急、来不及报批的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements InspectionAct {}

    /**
     * 通知检查, or the reason why the enterprise is not told beforehand.
     *
     * @param whyUnannounced needed when unannounced
     */
    record GiveInspectionNotice(
            boolean unannounced,

            @Nullable @Size(max = LONG, message = "理由过长") String whyUnannounced) implements InspectionAct {}

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
     * @param signed whether the enterprise signed
     * @param remark why not, noted when it refused
     */
    record InspectOnSite(
            @NotEmpty(message = "请选择检查人员") List<UUID> officerIds,

            @PositiveOrZero(message = "辅助人员数量不能为负") @Max(value = MOST, message = "辅助人员过多")
            int assistingPersons,

            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,
            boolean certificateShown,
            boolean recusalTold,

            @NotBlank(message = "请填写现场负责人") @Size(max = SHORT, message = "现场负责人不超过200字")
            String presentPerson,

            @NotEmpty(message = "请逐项填写检查项目") @Size(max = MOST, message = "检查项目过多")
            List<@Valid Item> items,

            @NotBlank(message = "请填写检查情况") @Size(max = LONG, message = "检查情况过长")
            String findings,

            boolean signed,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements InspectionAct, Act.ByOfficers {}

    /**
     * 告知检查结果.
     *
     * @param correction what is to be corrected, {@code null} when nothing is
     */
    record TellInspectionResult(
            @NotBlank(message = "请填写检查结果") @Size(max = LONG, message = "检查结果过长")
            String result,

            @Nullable @Size(max = LONG, message = "整改要求过长") String correction,

            @Nullable LocalDate correctBy)
            implements InspectionAct {}

    /** 结束检查. */
    record EndInspection(
            @Nullable @Size(max = LONG, message = "说明过长") String note) implements InspectionAct {}
}
