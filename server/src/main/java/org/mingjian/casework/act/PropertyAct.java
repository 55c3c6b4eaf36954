package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 涉案财物的保管和处理: where things under a measure are, and what becomes of them (行政强制法 第二十六条至第二十八条). */
public sealed interface PropertyAct extends Act {

    /** 财物的性质: what a thing is to the violation (行政强制法 第二十三条第一款、第二十九条). */
    enum Nature {
        /** 涉案的场所. */
        VENUE("涉案的场所"),
        /** 涉案的设施. */
        FACILITY("涉案的设施"),
        /** 涉案的财物. */
        GOODS("涉案的财物"),
        /** 涉案的存款、汇款. */
        FUNDS("涉案的存款、汇款"),
        /** 与违法行为无关: no measure reaches it. */
        UNRELATED("与违法行为无关的场所、设施或者财物"),
        /** 生活必需品: no measure reaches it. */
        NECESSITY("公民个人及其所扶养家属的生活必需品");

        private final String title;

        Nature(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 清单上的一项: a place, a facility, a thing or an account, listed for itself.
     *
     * @param mark what tells it from every other: registration, serial or account number; {@code null} when it has none
     * @param quantity how much, in the unit; yuan for money
     * @param condition 特征、新旧、完好程度
     */
    record Item(
            @NotBlank(message = "请填写财物名称") @Size(max = SHORT, message = "财物名称不超过200字")
            String name,

            @Nullable @Size(max = 60, message = "编号不超过60字") String mark,
            @NotNull(message = "请选择财物的性质") Nature nature,

            @NotNull(message = "请填写数量")
            @Positive(message = "数量须大于零")
            @Digits(integer = 12, fraction = 3, message = "数量最多三位小数")
            BigDecimal quantity,

            @NotBlank(message = "请填写单位") @Size(max = 10, message = "单位不超过10字")
            String unit,

            @NotBlank(message = "请填写特征、状况") @Size(max = SHORT, message = "特征、状况不超过200字")
            String condition) {}

    /** Some of one item: its number on the list, from one, and how much of it. */
    record Portion(
            @Positive(message = "请填写清单上的项号") int item,

            @NotNull(message = "请填写数量")
            @Positive(message = "数量须大于零")
            @Digits(integer = 12, fraction = 3, message = "数量最多三位小数")
            BigDecimal quantity) {}

    /** Acts that move portions of the property. */
    sealed interface Movement extends PropertyAct {

        /** What is moved. */
        List<Portion> portions();

        /** When it was moved. */
        Instant movedAt();
    }

    /**
     * 入库: the custodian takes things into keeping, first or again.
     *
     * @param place where they are kept
     * @param deliveredBy who handed them over
     */
    record StoreProperty(
            @NotNull(message = "请填写入库时间") Instant movedAt,

            @NotBlank(message = "请填写存放位置") @Size(max = SHORT, message = "存放位置不超过200字")
            String place,

            @NotNull(message = "请选择交库人员") UUID deliveredBy,

            @NotEmpty(message = "请填写入库的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Portion> portions)
            implements Movement {}

    /** 出库的用途. */
    enum Purpose {
        /** 检测、检验、检疫、技术鉴定. */
        TESTING("检测、检验、检疫或者技术鉴定"),
        /** 返还当事人. */
        RETURN("返还当事人"),
        /** 依法处理. */
        DISPOSAL("依法处理"),
        /** 移送. */
        TRANSFER("随案移送"),
        /** 出示、辨认等办案需要. */
        CASEWORK("办案需要");

        private final String title;

        Purpose(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /**
     * 出库: the custodian gives things out of keeping.
     *
     * @param takenBy the officer who takes them
     */
    record IssueProperty(
            @NotNull(message = "请填写出库时间") Instant movedAt,
            @NotNull(message = "请选择出库的用途") Purpose purpose,
            @NotNull(message = "请选择领取人员") UUID takenBy,

            @NotEmpty(message = "请填写出库的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Portion> portions)
            implements Movement {}

    /** 处理的方式 (行政强制法 第二十七条). */
    enum Treatment {
        /** 没收. */
        CONFISCATE("没收"),
        /** 销毁. */
        DESTROY("销毁");

        private final String title;

        Treatment(String title) {
            this.title = title;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }
    }

    /** Some of one item with what shall become of it. */
    record Treated(
            @Positive(message = "请填写清单上的项号") int item,

            @NotNull(message = "请填写数量")
            @Positive(message = "数量须大于零")
            @Digits(integer = 12, fraction = 3, message = "数量最多三位小数")
            BigDecimal quantity,

            @NotNull(message = "请选择处理方式") Treatment treatment) {}

    /**
     * 处理决定: what the penalty decision says about the property (行政强制法 第二十七条).
     *
     * @param decisionNumber the number of the decision of penalty that confiscates it
     */
    record TreatProperty(
            @NotBlank(message = "请填写行政处罚决定书文号") @Size(max = 60, message = "文号不超过60字")
            String decisionNumber,

            @NotEmpty(message = "请填写处理的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Treated> treated,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements PropertyAct {}

    /** 处理: what was decided is carried out; proceeds go to the treasury (行政处罚法 第七十四条). */
    record DisposeProperty(
            @NotNull(message = "请填写处理时间") Instant movedAt,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,

            @NotBlank(message = "请填写处理的经过和去向") @Size(max = LONG, message = "处理的经过和去向过长")
            String course,

            @NotBlank(message = "请填写凭证（上缴、拍卖、销毁）编号") @Size(max = 60, message = "凭证编号不超过60字")
            String voucher,

            @NotEmpty(message = "请填写处理的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Portion> portions)
            implements Movement, Act.ByOfficers {}

    /** 返还: things go back to the party, or the bank is told to free an account (行政强制法 第二十八条第二款、第三十三条). */
    record ReturnProperty(
            @NotNull(message = "请填写返还时间") Instant movedAt,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,

            @NotBlank(message = "请填写领取人") @Size(max = SHORT, message = "领取人不超过200字")
            String receivedBy,

            @Nullable @Size(max = LONG, message = "备注过长") String remark,

            @NotEmpty(message = "请填写返还的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Portion> portions)
            implements Movement, Act.ByOfficers {}

    /**
     * 移送财物: with a suspected crime all that is under a measure goes to the judicial organ (行政强制法 第二十一条).
     *
     * @param toldOn the day on which the party was told in writing
     * @param receipt the receipt of whoever took it over
     */
    record TransferProperty(
            @NotBlank(message = "请填写接收机关") @Size(max = SHORT, message = "接收机关不超过200字")
            String recipient,

            @NotBlank(message = "请填写移送的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @Nullable LocalDate toldOn,

            @NotBlank(message = "请填写接收凭证") @Size(max = 60, message = "接收凭证不超过60字")
            String receipt)
            implements PropertyAct {}
}
