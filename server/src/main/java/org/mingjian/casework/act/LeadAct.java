package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 线索、核查、立案, and who handles the case. */
public sealed interface LeadAct extends Act {

    /** 案源. */
    enum Source {
        /** 巡查. */
        PATROL("日常巡查"),
        /** 投诉举报. */
        COMPLAINT("投诉举报"),
        /** 上级交办. */
        ASSIGNED("上级交办"),
        /** 部门移送. */
        TRANSFERRED("部门移送"),
        /** 其他. */
        OTHER("其他"),
        /** 行政检查. */
        INSPECTION("行政检查");

        private final String title;

        Source(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 登记线索.
     *
     * @param receivedOn the day on which the agency received it
     * @param violationOn the day of the suspected act, or of its end when it continued
     * @param informant who reported, kept confidential
     */
    record RegisterLead(
            @NotNull(message = "请选择案件来源") Source source,
            @NotNull(message = "请填写收到线索的日期") LocalDate receivedOn,

            @NotBlank(message = "请填写线索内容") @Size(max = LONG, message = "线索内容过长")
            String summary,

            @NotNull(message = "请选择执法事项") UUID matterId,

            @NotBlank(message = "请填写涉嫌违法行为") @Size(max = SHORT, message = "涉嫌违法行为不超过200字")
            String suspectedViolation,

            @NotNull(message = "请填写违法行为发生（终了）日期") LocalDate violationOn,

            @Nullable @Size(max = SHORT, message = "举报人信息不超过200字")
            String informant,

            @NotNull(message = "请填写当事人") @Valid PartyFacts party)
            implements LeadAct, Act.Suspicion {

        @Override
        public RegisterLead lead() {
            return this;
        }
    }

    /** 核查线索: every lead is checked, with a finding and a proposal. */
    record VerifyLead(
            @NotBlank(message = "请填写核查情况") @Size(max = LONG, message = "核查情况过长")
            String findings,

            boolean fileProposed,

            @NotBlank(message = "请填写承办意见") @Size(max = LONG, message = "承办意见过长")
            String opinion)
            implements LeadAct {}

    /** 立案: the head approves and names the two officers. */
    record FileCase(
            @NotNull(message = "请指定主办人员") UUID leadOfficerId,
            @NotNull(message = "请指定协办人员") UUID assistingOfficerId,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements LeadAct {}

    /** 变更承办人员的事由. */
    enum ReplacementGround {
        /** 回避 (行政处罚法 第四十三条). */
        RECUSAL("回避"),
        /** 调离或者离职. */
        MOVED("调离或者离职"),
        /** 因故不能履行职务. */
        UNABLE("因故不能履行职务"),
        /** 其他. */
        OTHER("其他");

        private final String title;

        ReplacementGround(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 变更承办人员: the head names another officer in the place of one (行政处罚法 第四十二条、第四十三条).
     *
     * @param leavingOfficerId who handles the case no longer
     * @param succeedingOfficerId who handles it from now on
     */
    record ReplaceHandler(
            @NotNull(message = "请选择不再承办的人员") UUID leavingOfficerId,
            @NotNull(message = "请选择接替的人员") UUID succeedingOfficerId,
            @NotNull(message = "请选择变更的事由") ReplacementGround ground,

            @NotBlank(message = "请填写具体情况") @Size(max = LONG, message = "具体情况过长")
            String reason)
            implements LeadAct {}

    /** 不予立案. */
    record DeclineFiling(
            @NotBlank(message = "请说明不予立案的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements LeadAct {}
}
