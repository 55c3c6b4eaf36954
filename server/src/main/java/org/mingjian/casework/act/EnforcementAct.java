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
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.kernel.calendar.LegalDates;

/** 行政强制执行 (行政强制法 第四章): a served decision that was not performed, from the demand to the carrying out. */
public sealed interface EnforcementAct extends Act {

    /** 义务的种类. */
    enum Duty {
        /** 金钱给付 (第四章第二节). */
        MONEY("缴纳罚款、没收违法所得等金钱给付义务"),
        /** 排除妨碍、恢复原状 (第五十条). */
        ACT("排除妨碍、恢复原状等义务"),
        /** 拆除 (第四十四条). */
        DEMOLITION("拆除违法的建筑物、构筑物、设施");

        private final String title;

        Duty(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /**
     * 启动强制执行: begins the case.
     *
     * @param decidedCase the case in which the decision was made; party, matter and number are that case's
     * @param unperformedOn the day on which it was found that the duty was not performed in its term
     * @param duty what the party owes
     */
    record OpenExecution(
            @NotNull(message = "请选择作出决定的案件") UUID decidedCase,
            @NotNull(message = "请选择执法事项") UUID matterId,
            @NotNull(message = "请填写当事人") @Valid PartyFacts party,

            @NotBlank(message = "请填写决定书文号") @Size(max = 60, message = "决定书文号不超过60字")
            String decisionNumber,

            @NotNull(message = "请选择义务的种类") Duty duty,
            @NotNull(message = "请填写发现逾期未履行的日期") LocalDate unperformedOn,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,

            @NotBlank(message = "请填写未履行的情况") @Size(max = LONG, message = "未履行的情况过长")
            String facts)
            implements EnforcementAct, Act.Opening, Act.ByOfficers {

        @Override
        public String subject() {
            return "不履行" + decisionNumber + "决定";
        }

        @Override
        public LocalDate eventOn() {
            return unperformedOn;
        }
    }

    /** 加处罚款 (第四十五条): the standard and the amount so far are told; the system counts the amount. */
    record ImposeSurcharge(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements EnforcementAct {}

    /** A paper that reaches the party directly, or, with the reason, otherwise (第三十八条). */
    sealed interface Delivered extends Act, Act.ByOfficers
            permits Demand, ServeExecution, SubstituteAct.RemindSubstitute {

        /** On which day. */
        LocalDate servedOn();

        /** 送达方式. */
        ServingManner manner();

        /** Why it was not served directly; {@code null} when it was. */
        @Nullable
        String indirect();
    }

    /**
     * 催告 (第三十五条、第五十四条).
     *
     * @param performBy the last day for performing
     * @param performance in which manner the duty is to be performed
     * @param amountFen what is to be paid, surcharge included; 0 when the duty is another
     */
    record Demand(
            @NotEmpty(message = "请选择送达人员") List<UUID> officerIds,
            @NotNull(message = "请填写履行义务的期限") LocalDate performBy,

            @NotBlank(message = "请填写履行义务的方式") @Size(max = LONG, message = "履行义务的方式过长")
            String performance,

            @PositiveOrZero(message = "金额不能为负") @Max(value = MOST_FEN, message = "金额不超过一万亿元")
            long amountFen,

            @NotNull(message = "请填写送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,
            @Nullable @Size(max = LONG, message = "理由过长") String indirect,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements EnforcementAct, Delivered {}

    /** 当事人的陈述、申辩 (第三十六条). */
    record RecordObjection(
            @NotNull(message = "请填写陈述申辩时间") Instant statedAt,

            @NotBlank(message = "请填写陈述申辩人") @Size(max = SHORT, message = "陈述申辩人不超过200字")
            String by,

            @NotBlank(message = "请填写陈述申辩内容") @Size(max = LONG, message = "陈述申辩内容过长")
            String statement)
            implements EnforcementAct {}

    /** 复核 (第三十六条). */
    record RecheckObjection(
            @NotBlank(message = "请填写复核意见") @Size(max = LONG, message = "复核意见过长")
            String opinion,

            boolean adopted) implements EnforcementAct {}

    /** Decisions to execute. */
    sealed interface Deciding extends Act permits DecideExecution, DecideAtOnce, SubstituteAct.DecideSubstitute {

        /** 强制执行的方式. */
        ExecutionManner by();

        /** How exactly it will be done. */
        String how();

        /** 强制执行的时间. */
        LocalDate executeOn();

        /** 理由. */
        String reason();
    }

    /** 作出强制执行决定 (第三十七条第一款). */
    record DecideExecution(
            @NotNull(message = "请选择强制执行的方式") ExecutionManner by,

            @NotBlank(message = "请填写执行的具体方式") @Size(max = LONG, message = "具体方式过长")
            String how,

            @NotNull(message = "请填写强制执行的时间") LocalDate executeOn,

            @NotBlank(message = "请填写强制执行的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements EnforcementAct, Deciding {}

    /**
     * 作出立即强制执行决定 (第三十七条第三款), while the term of the demand still runs.
     *
     * @param evidence what proves that property is being moved or hidden
     */
    record DecideAtOnce(
            @NotNull(message = "请选择强制执行的方式") ExecutionManner by,

            @NotBlank(message = "请填写执行的具体方式") @Size(max = LONG, message = "具体方式过长")
            String how,

            @NotNull(message = "请填写强制执行的时间") LocalDate executeOn,

            @NotBlank(message = "请填写强制执行的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotBlank(message = "请填写证明转移或者隐匿财物迹象的证据") @Size(max = LONG, message = "证据过长")
            String evidence)
            implements EnforcementAct, Deciding {}

    /** 送达强制执行决定书 (第三十八条). */
    record ServeExecution(
            @NotEmpty(message = "请选择送达人员") List<UUID> officerIds,
            @NotNull(message = "请填写送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,
            @Nullable @Size(max = LONG, message = "理由过长") String indirect,

            @NotBlank(message = "请填写送达地点") @Size(max = SHORT, message = "送达地点不超过200字")
            String place,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements EnforcementAct, Delivered {}

    /** Acts that carry a decision out. */
    sealed interface Carrying extends Act, Act.ByOfficers
            permits TransferDeposit, AuctionProperty, CarryOut, SubstituteAct.CarryOutSubstitute {

        /** When. */
        Instant takenAt();

        /** In which manner. */
        ExecutionManner by();

        /** Why at night or on a rest day; {@code null} otherwise (第四十三条第一款). */
        @Nullable
        String untimely();
    }

    /**
     * 划拨 (第四十七条): the institution is told in writing and pays at once into the treasury.
     *
     * @param receiptNumber the receipt of the treasury
     */
    record TransferDeposit(
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写划拨时间") Instant takenAt,

            @NotBlank(message = "请填写金融机构") @Size(max = SHORT, message = "金融机构不超过200字")
            String institution,

            @NotBlank(message = "请填写账号") @Size(max = 60, message = "账号不超过60字")
            String account,

            @Positive(message = "划拨金额须大于零") @Max(value = MOST_FEN, message = "划拨金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写缴库票据号码") @Size(max = 60, message = "票据号码不超过60字")
            String receiptNumber,

            @Nullable @Size(max = LONG, message = "说明过长") String untimely)
            implements EnforcementAct, Carrying, Act.Payment {

        @Override
        public ExecutionManner by() {
            return ExecutionManner.TRANSFER;
        }

        @Override
        public LocalDate paidOn() {
            return LegalDates.on(takenAt);
        }
    }

    /**
     * 拍卖抵缴 (第四十六条第三款、第四十八条): only of what was sealed or seized by a measure.
     *
     * @param measureCase the number of the case of the measure
     * @param auctioneer 拍卖机构
     * @param amountFen what of the proceeds is paid on the debt; the rest goes back to the party
     */
    record AuctionProperty(
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写拍卖时间") Instant takenAt,

            @NotBlank(message = "请填写强制措施案号") @Size(max = 60, message = "案号不超过60字")
            String measureCase,

            @NotBlank(message = "请填写拍卖机构") @Size(max = SHORT, message = "拍卖机构不超过200字")
            String auctioneer,

            @NotBlank(message = "请填写拍卖的财物和成交情况") @Size(max = LONG, message = "成交情况过长")
            String course,

            @Positive(message = "抵缴金额须大于零") @Max(value = MOST_FEN, message = "抵缴金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写缴库票据号码") @Size(max = 60, message = "票据号码不超过60字")
            String receiptNumber,

            @Nullable @Size(max = LONG, message = "说明过长") String untimely)
            implements EnforcementAct, Carrying, Act.Payment {

        @Override
        public ExecutionManner by() {
            return ExecutionManner.AUCTION;
        }

        @Override
        public LocalDate paidOn() {
            return LegalDates.on(takenAt);
        }
    }

    /** 强制拆除、排除妨碍、恢复原状. */
    record CarryOut(
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写实施时间") Instant takenAt,
            @NotNull(message = "请选择强制执行的方式") ExecutionManner by,

            @NotBlank(message = "请填写实施地点") @Size(max = SHORT, message = "实施地点不超过200字")
            String place,

            @NotBlank(message = "请填写实施情况") @Size(max = LONG, message = "实施情况过长")
            String course,

            @Nullable @Size(max = LONG, message = "说明过长") String untimely)
            implements EnforcementAct, Carrying {}
}
