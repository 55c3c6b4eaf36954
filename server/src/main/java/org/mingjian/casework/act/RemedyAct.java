package org.mingjian.casework.act;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 行政复议、行政诉讼、撤销、补正、退还: what happens to a decision after it was served. */
public sealed interface RemedyAct extends Act {

    /** 救济途径. */
    enum Remedy {
        /** 行政复议. */
        RECONSIDERATION("行政复议"),
        /** 行政诉讼. */
        LITIGATION("行政诉讼");

        private final String title;

        Remedy(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 记录复议、诉讼的受理.
     *
     * @param acceptedOn the day from which the surcharge does not count (行政处罚法 第七十三条第三款)
     * @param noticedOn the day on which the agency received the notice to answer; its own term runs from it
     * @param stay why the decision is not executed meanwhile, or {@code null} where it is (第七十三条第一款)
     */
    record RecordRemedy(
            @NotNull(message = "请选择救济途径") Remedy remedy,

            @NotBlank(message = "请填写受理机关") @Size(max = SHORT, message = "受理机关不超过200字")
            String organ,

            @NotBlank(message = "请填写案号或者通知书文号") @Size(max = 100, message = "案号或者通知书文号不超过100字")
            String docket,

            @NotNull(message = "请填写受理日期") LocalDate acceptedOn,
            @NotNull(message = "请填写收到答复、应诉通知的日期") LocalDate noticedOn,

            @Nullable @Size(max = LONG, message = "停止执行的依据过长")
            String stay)
            implements RemedyAct {}

    /** 提交答复书、答辩状和证据. */
    record AnswerRemedy(
            @NotNull(message = "请填写提交日期") LocalDate on,

            @NotBlank(message = "请填写答复、答辩的内容") @Size(max = LONG, message = "答复、答辩的内容过长")
            String answer)
            implements RemedyAct {}

    /** 复议、诉讼的结果. */
    enum Ruling {
        /** 维持、驳回. */
        UPHELD("维持决定或者驳回请求"),
        /** 撤回、调解、和解. */
        WITHDRAWN("撤回申请、起诉或者调解、和解结案"),
        /** 变更. */
        CHANGED("变更决定"),
        /** 撤销. */
        REVOKED("撤销决定"),
        /** 撤销并责令重作. */
        REDO("撤销决定并责令重新作出"),
        /** 确认违法. */
        UNLAWFUL("确认决定违法"),
        /** 确认无效. */
        VOID("确认决定无效");

        private final String title;

        Ruling(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }

        /** Whether nothing of the decision is left. */
        public boolean annuls() {
            return this == REVOKED || this == REDO || this == VOID;
        }

        /** Whether the published decision has to go (行政处罚法 第四十八条第二款). */
        public boolean overturns() {
            return annuls() || this == CHANGED || this == UNLAWFUL;
        }
    }

    /**
     * 记录复议、诉讼的结果.
     *
     * @param document number of the reconsideration decision or the judgment
     * @param fineFen the fine as changed, {@code null} where it was not
     * @param confiscatedFen the confiscated money as changed, {@code null} where it was not
     */
    record RecordOutcome(
            @NotNull(message = "请选择结果") Ruling ruling,

            @NotBlank(message = "请填写决定书、裁判文书的文号") @Size(max = 100, message = "文号不超过100字")
            String document,

            @NotNull(message = "请填写生效日期") LocalDate effectiveOn,

            @Nullable @PositiveOrZero(message = "变更后的罚款不能小于零") @Max(value = MOST_FEN, message = "变更后的罚款不超过一万亿元")
            Long fineFen,

            @Nullable @PositiveOrZero(message = "变更后的没收金额不能小于零") @Max(value = MOST_FEN, message = "变更后的没收金额不超过一万亿元")
            Long confiscatedFen,

            @NotBlank(message = "请填写主要理由") @Size(max = LONG, message = "主要理由过长")
            String reason)
            implements RemedyAct {}

    /** 自行撤销: the agency corrects its own error (行政处罚法 第七十五条第二款). */
    record RevokeDecision(
            @NotBlank(message = "请说明撤销的理由") @Size(max = LONG, message = "撤销的理由过长")
            String reason,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements RemedyAct {}

    /** 补正: a slip of the pen in the decision, told to the party in writing. */
    record CorrectPaper(
            @NotBlank(message = "请填写原文") @Size(max = SHORT, message = "原文不超过200字")
            String wrong,

            @NotBlank(message = "请填写补正为") @Size(max = SHORT, message = "补正为不超过200字")
            String right,

            @NotBlank(message = "请说明补正的理由") @Size(max = LONG, message = "补正的理由过长")
            String reason)
            implements RemedyAct {}

    /** 退还已缴的款项. */
    record RefundPayment(
            @NotNull(message = "请填写退还日期") LocalDate on,

            @Positive(message = "退还金额须大于零") @Max(value = MOST_FEN, message = "退还金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写退款凭证号") @Size(max = 60, message = "退款凭证号不超过60字")
            String voucher)
            implements RemedyAct {}
}
