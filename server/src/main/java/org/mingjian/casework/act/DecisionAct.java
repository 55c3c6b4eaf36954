package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 集体讨论和决定. */
public sealed interface DecisionAct extends Act {

    /** 集体讨论. */
    record RecordDiscussion(
            @NotNull(message = "请填写讨论时间") Instant discussedAt,

            @NotBlank(message = "请填写讨论地点") @Size(max = SHORT, message = "讨论地点不超过200字")
            String place,

            @NotNull(message = "请选择主持人") UUID presiderId,
            @NotNull(message = "请选择记录人") UUID recorderId,

            @NotNull(message = "请填写参加人员及意见") @Size(max = 30, message = "参加人员过多")
            List<@Valid Member> members,

            @NotBlank(message = "请填写讨论结论") @Size(max = LONG, message = "讨论结论过长")
            String conclusion)
            implements DecisionAct {}

    /** One member's own view. */
    record Member(
            @NotNull(message = "请选择参加人员") UUID officerId,

            @NotBlank(message = "请填写个人意见") @Size(max = LONG, message = "个人意见过长")
            String view) {}

    /** 作出行政处罚决定: of the draft that was cleared, unchanged. */
    record Decide(
            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion) implements DecisionAct {}

    /** 作出不予行政处罚决定. */
    record DecideNoPenalty(
            @NotNull(message = "请选择不予处罚的情形") Ground ground,

            @NotBlank(message = "请说明理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @Nullable @Size(max = LONG, message = "教育情况过长") String education)
            implements DecisionAct {}

    /**
     * 重大行政处罚备案.
     *
     * @param on the day on which it was sent
     * @param recipient the office that supervises, 司法行政部门
     * @param receipt number of the receipt or of the letter
     */
    record ReportMajor(
            @NotNull(message = "请填写报送日期") LocalDate on,

            @NotBlank(message = "请填写备案机关") @Size(max = SHORT, message = "备案机关不超过200字")
            String recipient,

            @NotBlank(message = "请填写备案文号或者回执") @Size(max = 100, message = "备案文号或者回执不超过100字")
            String receipt)
            implements DecisionAct {}

    /** 不予处罚的情形. */
    enum Ground {
        /** 违法行为轻微并及时改正,没有造成危害后果. */
        MINOR("违法行为轻微并及时改正，没有造成危害后果", "第三十三条第一款"),
        /** 初次违法且危害后果轻微并及时改正. */
        FIRST("初次违法且危害后果轻微并及时改正", "第三十三条第一款"),
        /** 当事人有证据足以证明没有主观过错. */
        NO_FAULT("当事人有证据足以证明没有主观过错", "第三十三条第二款"),
        /** 违法事实不能成立. */
        UNPROVEN("违法事实不能成立", "第五十七条第一款第三项");

        private final String title;
        private final String article;

        Ground(String title, String article) {
            this.title = title;
            this.article = article;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }

        /** The article of 行政处罚法. */
        public String article() {
            return article;
        }
    }
}
