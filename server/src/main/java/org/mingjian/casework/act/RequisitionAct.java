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

/** 行政征用: taken for an emergency, used, returned, compensated (民法典 第二百四十五条、突发事件应对法 第十二条). */
public sealed interface RequisitionAct extends Act {

    /** Most days that a form takes; how many are lawful is a rule value. */
    int MOST_DAYS = 3650;

    /** Most pieces of one item. */
    int MOST_PIECES = 1_000_000;

    /** 紧急需要: nothing else is a ground. */
    enum Emergency {
        /** 抗洪抢险. */
        FLOOD("抗洪抢险"),
        /** 火灾扑救. */
        FIRE("火灾扑救"),
        /** 其他自然灾害. */
        DISASTER("自然灾害抢险救灾"),
        /** 事故灾难. */
        ACCIDENT("事故灾难应急救援"),
        /** 疫情防控. */
        EPIDEMIC("疫情防控"),
        /** Another emergency that a statute names. */
        OTHER("法律规定的其他紧急需要");

        private final String title;

        Emergency(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /**
     * 征用财产的一项; later acts name it by its place in the list, from 1.
     *
     * @param mark registration or serial number, {@code null} when it has none
     */
    record Requisitioned(
            @NotBlank(message = "请填写财产名称") @Size(max = SHORT, message = "财产名称不超过200字")
            String name,

            @Nullable @Size(max = 60, message = "编号不超过60字") String mark,

            @Positive(message = "数量须大于零") @Max(value = MOST_PIECES, message = "数量过大")
            int quantity,

            @NotBlank(message = "请填写单位") @Size(max = 10, message = "单位不超过10字")
            String unit) {}

    /**
     * 提出征用: begins the case.
     *
     * @param party the owner or holder
     * @param emergency the event or the response that was declared
     * @param emergencySince since when
     * @param otherBasis the statute that names the emergency where the ground is another
     * @param use what the property is needed for
     * @param days for how many days from the handing over
     * @param standard 补偿标准
     */
    record ProposeRequisition(
            @NotNull(message = "请选择征用事项") UUID matterId,
            @NotNull(message = "请填写被征用人") @Valid PartyFacts party,
            @NotNull(message = "请选择紧急需要") Emergency ground,

            @NotBlank(message = "请填写突发事件或者应急响应") @Size(max = SHORT, message = "突发事件或者应急响应不超过200字")
            String emergency,

            @NotNull(message = "请填写紧急情况开始日期") LocalDate emergencySince,

            @Nullable @Size(max = SHORT, message = "法律依据不超过200字")
            String otherBasis,

            @NotBlank(message = "请填写用途") @Size(max = LONG, message = "用途过长")
            String use,

            @NotEmpty(message = "请填写征用的财产") @Size(max = 200, message = "一次不超过200项")
            List<@Valid Requisitioned> items,

            @Positive(message = "征用期限须大于零") @Max(value = MOST_DAYS, message = "征用期限过长")
            int days,

            @NotBlank(message = "请填写补偿标准") @Size(max = LONG, message = "补偿标准过长")
            String standard,

            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds)
            implements RequisitionAct, Act.Opening, Act.ByOfficers {

        @Override
        public String subject() {
            return "财产征用（" + ground.title() + "）";
        }

        @Override
        public LocalDate eventOn() {
            return emergencySince;
        }
    }

    /** 作出征用决定. */
    record OrderRequisition(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements RequisitionAct {}

    /** 紧急情况下口头征用: the written decision follows within hours. */
    record OrderRequisitionOrally(
            @NotNull(message = "请填写口头决定的时间") Instant orderedAt,

            @NotBlank(message = "请说明来不及书面决定的情况") @Size(max = LONG, message = "情况过长")
            String urgency)
            implements RequisitionAct {}

    /** 补办书面征用决定; {@code lateReason} says why it comes after the hours. */
    record CompleteRequisitionOrder(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion,

            @Nullable @Size(max = LONG, message = "逾期的原因过长") String lateReason)
            implements RequisitionAct {}

    /** 不予征用. */
    record DeclineRequisition(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements RequisitionAct {}

    /** 不再征用: before anything was handed over. */
    record AbandonRequisition(
            @NotBlank(message = "请填写理由") @Size(max = LONG, message = "理由过长")
            String reason) implements RequisitionAct {}

    /** 交接的一项. */
    record HandedOver(
            @Positive(message = "请填写序号") int item,
            @Positive(message = "数量须大于零") int quantity,

            @NotBlank(message = "请填写交接时的状况") @Size(max = SHORT, message = "状况不超过200字")
            String condition) {}

    /**
     * 交接: the property goes over by a list that both sides sign.
     *
     * @param copies of the list
     * @param remark why the party did not sign, and who witnessed it
     */
    record TakeRequisition(
            @NotNull(message = "请填写交接时间") Instant takenAt,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,

            @NotBlank(message = "请填写交接地点") @Size(max = SHORT, message = "交接地点不超过200字")
            String place,

            @NotEmpty(message = "请填写交接的财产") List<@Valid HandedOver> items,
            @Positive(message = "请填写清单份数") int copies,
            boolean agencySigned,
            boolean partySigned,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements RequisitionAct, Act.ByOfficers {}

    /** 延长征用期限. */
    record ExtendRequisition(
            @Positive(message = "延长天数须大于零") @Max(value = MOST_DAYS, message = "延长天数过多")
            int days,

            @NotBlank(message = "请说明延长的理由") @Size(max = LONG, message = "延长的理由过长")
            String reason)
            implements RequisitionAct {}

    /** 返还的一项: how many pieces are intact, damaged and lost. */
    record Returned(
            @Positive(message = "请填写序号") int item,
            @PositiveOrZero(message = "数量不能为负") int intact,
            @PositiveOrZero(message = "数量不能为负") int damaged,
            @PositiveOrZero(message = "数量不能为负") int lost,

            @Nullable @Size(max = SHORT, message = "毁损、灭失的情况不超过200字")
            String condition) {

        /** All pieces of the row. */
        public long pieces() {
            return (long) intact + damaged + lost;
        }
    }

    /** 返还; {@code lateReason} says why it comes after the term. */
    record ReturnRequisition(
            @NotNull(message = "请填写返还日期") LocalDate returnedOn,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotEmpty(message = "请填写返还的财产") List<@Valid Returned> items,
            boolean partySigned,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark,

            @Nullable @Size(max = LONG, message = "逾期的原因过长") String lateReason)
            implements RequisitionAct, Act.ByOfficers {}

    /** 补偿的形式. */
    enum CompensationForm {
        /** 补偿协议. */
        AGREEMENT("补偿协议"),
        /** 补偿决定. */
        DECISION("补偿决定");

        private final String title;

        CompensationForm(String title) {
            this.title = title;
        }

        /** The Chinese word. */
        public String title() {
            return title;
        }
    }

    /**
     * 补偿.
     *
     * @param useFen for the use
     * @param damageFen for what was damaged
     * @param lossFen for what was lost
     */
    record DecideRequisitionCompensation(
            @NotNull(message = "请选择补偿的形式") CompensationForm form,

            @PositiveOrZero(message = "使用补偿不能为负") @Max(value = MOST_FEN, message = "补偿不超过一万亿元")
            long useFen,

            @PositiveOrZero(message = "毁损补偿不能为负") @Max(value = MOST_FEN, message = "补偿不超过一万亿元")
            long damageFen,

            @PositiveOrZero(message = "灭失补偿不能为负") @Max(value = MOST_FEN, message = "补偿不超过一万亿元")
            long lossFen,

            @NotBlank(message = "请说明补偿的计算") @Size(max = LONG, message = "补偿的计算过长")
            String reckoning)
            implements RequisitionAct {

        /** All of it. */
        public long totalFen() {
            return useFen + damageFen + lossFen;
        }
    }

    /** 支付补偿. */
    record PayRequisitionCompensation(
            @NotNull(message = "请填写支付日期") LocalDate on,

            @Positive(message = "支付金额须大于零") @Max(value = MOST_FEN, message = "支付金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写支付凭证号") @Size(max = 60, message = "支付凭证号不超过60字")
            String voucher)
            implements RequisitionAct {}
}
