package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 行政收费: assessed by the published standard, approved, told, paid into the treasury (行政许可法 第五十九条). */
public sealed interface FeeAct extends Act {

    /**
     * 核定收费: begins the case.
     *
     * @param item the item as it stands in the published list
     * @param quantity how many units
     * @param amountFen the amount: standard times quantity, to the fen
     * @param chargedOn the day of what is charged for; the standard in force on it counts
     * @param facts what is charged for
     * @param officerIds who handles it
     */
    record AssessFee(
            @NotNull(message = "请选择收费事项") UUID matterId,
            @NotNull(message = "请填写缴费人") @Valid PartyFacts party,

            @NotBlank(message = "请填写收费项目") @Size(max = SHORT, message = "收费项目不超过200字")
            String item,

            @Positive(message = "数量须大于零") @Max(value = MOST_UNITS, message = "数量过大")
            long quantity,

            @Positive(message = "收费金额须大于零") @Max(value = MOST_FEN, message = "收费金额不超过一万亿元")
            long amountFen,

            @NotNull(message = "请填写计费日期") LocalDate chargedOn,

            @NotBlank(message = "请填写收费事由") @Size(max = LONG, message = "收费事由过长")
            String facts,

            @NotEmpty(message = "请选择承办人员") List<UUID> officerIds)
            implements FeeAct, Act.Opening, Act.ByOfficers {

        private static final long MOST_UNITS = 1_000_000_000L;

        @Override
        public String subject() {
            return "缴纳" + item;
        }

        @Override
        public LocalDate eventOn() {
            return chargedOn;
        }
    }

    /** 批准收费. */
    record ApproveFee(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements FeeAct {}

    /** 撤回收费: before the party was told. */
    record WithdrawFee(
            @NotBlank(message = "请说明撤回的理由") @Size(max = LONG, message = "撤回的理由过长")
            String reason) implements FeeAct {}

    /** 制发缴款通知书. */
    record IssueFeeNotice(
            @Nullable @Size(max = LONG, message = "说明过长") String note) implements FeeAct {}

    /**
     * 减免.
     *
     * @param reducedFen by how much
     * @param basis the provision that allows it
     */
    record ReduceFee(
            @Positive(message = "减免金额须大于零") @Max(value = MOST_FEN, message = "减免金额不超过一万亿元")
            long reducedFen,

            @NotBlank(message = "请填写减免的依据") @Size(max = SHORT, message = "减免的依据不超过200字")
            String basis,

            @NotBlank(message = "请说明减免的理由") @Size(max = LONG, message = "减免的理由过长")
            String reason)
            implements FeeAct {}

    /**
     * 缓缴.
     *
     * @param days how many days longer the party may take
     * @param basis the provision that allows it
     */
    record DeferFee(
            @Positive(message = "缓缴天数须大于零") @Max(value = MOST_DAYS, message = "缓缴不超过三百六十五日")
            int days,

            @NotBlank(message = "请填写缓缴的依据") @Size(max = SHORT, message = "缓缴的依据不超过200字")
            String basis,

            @NotBlank(message = "请说明缓缴的理由") @Size(max = LONG, message = "缓缴的理由过长")
            String reason)
            implements FeeAct {

        private static final int MOST_DAYS = 365;
    }

    /** 缴款方式. */
    enum PaymentChannel {
        /** 银行柜台. */
        BANK("到代收银行缴入国库"),
        /** 电子支付. */
        ELECTRONIC("电子支付缴入国库"),
        /** 交给执法人员: never allowed. */
        CASH_TO_OFFICER("现金交给工作人员");

        private final String title;

        PaymentChannel(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /** 缴款: by the party, into the treasury, against a fiscal receipt. */
    record PayFee(
            @NotNull(message = "请填写缴款日期") LocalDate paidOn,

            @Positive(message = "缴款金额须大于零") @Max(value = MOST_FEN, message = "缴款金额不超过一万亿元")
            long amountFen,

            @NotNull(message = "请选择缴款方式") PaymentChannel channel,

            @NotBlank(message = "请填写财政票据号码") @Size(max = 60, message = "财政票据号码不超过60字")
            String receiptNumber)
            implements FeeAct, Act.Payment {}

    /** 撤销收费: what was paid goes back. */
    record RevokeFee(
            @NotBlank(message = "请填写撤销的依据") @Size(max = SHORT, message = "撤销的依据不超过200字")
            String basis,

            @NotBlank(message = "请说明撤销的理由") @Size(max = LONG, message = "撤销的理由过长")
            String reason)
            implements FeeAct {}
}
