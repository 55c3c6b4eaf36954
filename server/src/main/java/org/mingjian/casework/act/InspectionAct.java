package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
        RECHECK("复查"),
        /** 转办的线索. */
        TRANSFERRED("转来的违法线索"),
        /** 企业申请. */
        REQUEST("企业申请"),
        /** 许可现场核查. */
        LICENCE("办理许可需要现场核查"),
        /** 媒体曝光. */
        MEDIA("媒体曝光"),
        /** 配合上级部门检查. */
        COOPERATION("配合上级部门检查");

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
        URGENT("涉及公共安全等紧急情况"),
        /** 转来的违法线索. */
        TRANSFERRED("转来的违法线索"),
        /** 企业申请. */
        REQUEST("企业申请"),
        /** 许可现场核查. */
        LICENCE("办理许可需要现场核查"),
        /** 媒体曝光. */
        MEDIA("媒体曝光"),
        /** 配合上级部门检查. */
        COOPERATION("配合上级部门检查");

        /** Whether the exemption is one of this source; an emergency is of any. */
        public boolean of(TaskSource source) {
            return this == URGENT || name().equals(source.name());
        }

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

    /** 取消检查: an inspection that is not carried out; it counts for no cap. */
    record CancelInspection(
            @NotBlank(message = "请说明不实施检查的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements InspectionAct {}

    /**
     * 登记案源: a suspected violation that the inspection found becomes a lead of the ordinary procedure.
     *
     * @param matterId the matter of penalty
     * @param violationOn the day of the violation, or of its end
     */
    record RegisterViolation(
            @NotNull(message = "请选择处罚事项") UUID matterId,

            @NotBlank(message = "请填写涉嫌违法行为") @Size(max = SHORT, message = "涉嫌违法行为不超过200字")
            String suspectedViolation,

            @NotNull(message = "请填写违法行为发生（终了）日期") LocalDate violationOn,

            @NotBlank(message = "请填写线索内容") @Size(max = LONG, message = "线索内容过长")
            String summary)
            implements InspectionAct {

        /** The lead, received today, found by the inspection of this number. */
        public LeadAct.RegisterLead lead(PartyFacts party, LocalDate today, String inspection) {
            return new LeadAct.RegisterLead(
                    LeadAct.Source.INSPECTION,
                    today,
                    summary + "（行政检查" + inspection + "发现）",
                    matterId,
                    suspectedViolation,
                    violationOn,
                    null,
                    party);
        }
    }

    /**
     * 结束检查.
     *
     * @param publishedOn when the result was published, {@code null} when it was not
     * @param publishedWhere 公示平台
     * @param whyUnpublished 不予公示的理由, needed when it was not
     */
    record EndInspection(
            @Nullable LocalDate publishedOn,

            @Nullable @Size(max = SHORT, message = "公示平台不超过200字")
            String publishedWhere,

            @Nullable @Size(max = LONG, message = "理由过长") String whyUnpublished)
            implements InspectionAct {}
}
