package org.mingjian.casework.act;

import jakarta.validation.Valid;
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
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PropertyAct.Item;

/** 行政强制措施 (行政强制法 第三章): asked for, approved, carried out, bounded in time, ended. */
public sealed interface CoercionAct extends Act {

    /** 查封、扣押、冻结 (行政强制法 第九条). */
    enum Seizure {
        /** 查封场所、设施或者财物. */
        SEAL("查封"),
        /** 扣押财物. */
        SEIZE("扣押"),
        /** 冻结存款、汇款. */
        FREEZE("冻结");

        private final String title;

        Seizure(String title) {
            this.title = title;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }
    }

    /**
     * 申请实施强制措施: begins the case.
     *
     * @param foundOn the day on which the violation was found
     * @param reason why the measure is necessary and nothing milder would do (第五条、第十六条)
     * @param items what shall be sealed, seized or frozen
     * @param amountFen the amount that the violation is about; bounds a freeze (第二十九条第二款), 0 otherwise
     * @param connectedCase the number of the case of penalty, {@code null} when there is none yet
     */
    record ProposeMeasure(
            @NotNull(message = "请选择措施种类") Seizure measure,
            @NotNull(message = "请选择执法事项") UUID matterId,
            @NotNull(message = "请填写当事人") @Valid PartyFacts party,

            @NotBlank(message = "请填写涉嫌违法行为") @Size(max = SHORT, message = "涉嫌违法行为不超过200字")
            String suspicion,

            @NotNull(message = "请填写发现日期") LocalDate foundOn,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,

            @NotBlank(message = "请填写事实") @Size(max = LONG, message = "事实过长")
            String facts,

            @NotBlank(message = "请填写采取措施的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotEmpty(message = "请填写拟采取措施的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Item> items,

            @PositiveOrZero(message = "涉案金额不能为负") long amountFen,

            @Nullable @Size(max = 60, message = "案号不超过60字") String connectedCase)
            implements CoercionAct, Act.Opening, Act.ByOfficers {

        @Override
        public String subject() {
            return suspicion + "（" + measure.title() + "）";
        }

        @Override
        public LocalDate eventOn() {
            return foundOn;
        }
    }

    /** 批准实施 (第十八条第一项). */
    record ApproveMeasure(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements CoercionAct {}

    /** 不予批准. */
    record DeclineMeasure(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements CoercionAct {}

    /** 不再实施: what was asked for became needless before it was done. */
    record AbandonMeasure(
            @NotBlank(message = "请填写理由") @Size(max = LONG, message = "理由过长")
            String reason) implements CoercionAct {}

    /** Acts by which a measure is carried out. */
    sealed interface Taking extends CoercionAct, Act.ByOfficers {

        /** When. */
        Instant takenAt();

        /** The list, item by item. */
        List<Item> items();

        /** 出示执法身份证件. */
        boolean certificateShown();

        /** Why at night or on a rest day; {@code null} otherwise. */
        @Nullable
        String untimely();
    }

    /** 现场实施, at once after approval. */
    record ImplementMeasure(
            @NotNull(message = "请填写现场情况") @Valid Scene scene) implements OnTheScene {}

    /**
     * 紧急情况当场实施 (第十九条): before approval.
     *
     * @param urgency why it could not wait
     */
    record ImplementAtOnce(
            @NotNull(message = "请填写现场情况") @Valid Scene scene,

            @NotBlank(message = "请填写需要当场实施的紧急情况") @Size(max = LONG, message = "紧急情况过长")
            String urgency)
            implements OnTheScene {}

    /** Takings of which a scene is told. */
    sealed interface OnTheScene extends Taking {

        /** What happened there. */
        Scene scene();

        @Override
        default Instant takenAt() {
            return scene().takenAt();
        }

        @Override
        default List<Item> items() {
            return scene().items();
        }

        @Override
        default List<UUID> officerIds() {
            return scene().officerIds();
        }

        @Override
        default boolean certificateShown() {
            return scene().certificateShown();
        }

        @Override
        default @Nullable String untimely() {
            return scene().untimely();
        }
    }

    /**
     * 冻结: the notice is delivered to the institution, which freezes at once (第三十条).
     *
     * @param institution 金融机构
     * @param receipt the institution's receipt
     */
    record FreezeDeposit(
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写实施时间") Instant takenAt,

            @NotBlank(message = "请填写金融机构") @Size(max = SHORT, message = "金融机构不超过200字")
            String institution,

            boolean certificateShown,

            @NotEmpty(message = "请填写冻结的账户") @Size(max = 500, message = "一次不超过500项")
            List<@Valid Item> items,

            @NotBlank(message = "请填写实施情况") @Size(max = LONG, message = "实施情况过长")
            String course,

            @NotBlank(message = "请填写回执编号") @Size(max = 60, message = "回执编号不超过60字")
            String receipt,

            @Nullable @Size(max = LONG, message = "说明过长") String untimely)
            implements Taking {}

    /** 向当事人交付冻结决定书 (第三十一条). */
    record DeliverFreeze(
            @NotNull(message = "请填写交付日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements CoercionAct {}

    /** 向机关负责人报告 (第十九条). */
    record ReportMeasure(
            @NotNull(message = "请填写报告时间") Instant reportedAt,

            @NotBlank(message = "请填写报告内容") @Size(max = LONG, message = "报告内容过长")
            String content)
            implements CoercionAct {}

    /** 补办批准 (第十九条). */
    record ApproveAfterwards(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements CoercionAct {}

    /** 不应当采取措施，立即解除 (第十九条). */
    record DisagreeMeasure(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements CoercionAct {}

    /**
     * 检测期间告知 (第二十五条第三款): these days are not counted, for they are told in writing beforehand.
     *
     * @param untilOn the last day that is not counted
     */
    record TellTesting(
            @NotBlank(message = "请填写检测的物品和项目") @Size(max = LONG, message = "检测的物品和项目过长")
            String subject,

            @NotBlank(message = "请填写检测机构") @Size(max = SHORT, message = "检测机构不超过200字")
            String institution,

            @NotNull(message = "请填写检测开始日期") LocalDate fromOn,
            @NotNull(message = "请填写检测结束日期") LocalDate untilOn,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements CoercionAct {}

    /** 检测提前结束: the clock runs again from this day. */
    record EndTesting(
            @NotNull(message = "请填写结束日期") LocalDate on,

            @NotBlank(message = "请填写检测结果") @Size(max = LONG, message = "检测结果过长")
            String result)
            implements CoercionAct {}

    /** 延长期限 (第二十五条、第三十二条), natural days. */
    record ExtendMeasure(
            @Positive(message = "延长天数须大于零") int days,

            @NotBlank(message = "请填写延长的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements CoercionAct {}

    /** 书面告知延长: an extension counts when the party was told. */
    record TellExtension(
            @NotNull(message = "请填写送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy)
            implements CoercionAct {}

    /** 解除的情形 (第二十八条第一款). */
    enum LiftGround {
        /** 第一项. */
        NO_VIOLATION("当事人没有违法行为"),
        /** 第二项. */
        UNRELATED("查封、扣押、冻结的场所、设施、财物与违法行为无关"),
        /** 第三项. */
        DECIDED("行政机关对违法行为已经作出处理决定，不再需要查封、扣押、冻结"),
        /** 第四项. */
        EXPIRED("查封、扣押、冻结期限已经届满"),
        /** 第五项. */
        OTHER("其他不再需要采取查封、扣押、冻结措施的情形");

        private final String title;

        LiftGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 解除 (第二十八条、第三十三条).
     *
     * @param items the numbers of the items that are released; empty for all
     */
    record LiftMeasure(
            @NotNull(message = "请选择解除的情形") LiftGround ground,

            @NotNull(message = "请填写解除的财物") @Size(max = 500, message = "一次不超过500项")
            List<@Positive(message = "请填写清单上的项号") Integer> items,

            @NotBlank(message = "请填写解除的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements CoercionAct {}

    /** 自动解除的原因. */
    enum LapseGround {
        /** 第十九条: nobody reported in time. */
        UNREPORTED("紧急情况下实施后二十四小时内没有报告"),
        /** 第二十八条第一款第四项. */
        EXPIRED("期限届满，没有作出处理决定，也没有延长");

        private final String title;

        LapseGround(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /**
     * 期满自动解除: done by the system, by nobody else.
     *
     * @param lastDay the last day on which the measure was lawful
     */
    record LapseMeasure(
            @NotNull(message = "请填写原因") LapseGround ground,
            @NotNull(message = "请填写最后一日") LocalDate lastDay) implements CoercionAct {}
}
