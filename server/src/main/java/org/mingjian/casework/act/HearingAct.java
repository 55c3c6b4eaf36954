package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ExecutionAct.ServingManner;

/** 听证 (行政处罚法 第六十三条至第六十五条): from the request to the presider's report. */
public sealed interface HearingAct extends Act {

    /** 申请方式. */
    enum RequestManner {
        /** 书面. */
        WRITTEN("书面申请"),
        /** 口头: written down by the officers. */
        ORAL("口头申请");

        private final String title;

        RequestManner(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /** 不予听证的理由: there are no others. */
    enum RefusalGround {
        /** 逾期. */
        LATE("超过期限提出申请"),
        /** 不属于听证范围. */
        NOT_ENTITLED("拟作出的行政处罚不属于可以要求听证的范围");

        private final String title;

        RefusalGround(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /** 不公开听证的理由 (第六十四条第三项). */
    enum Secrecy {
        /** 国家秘密. */
        STATE_SECRET("涉及国家秘密"),
        /** 商业秘密. */
        BUSINESS_SECRET("涉及商业秘密"),
        /** 个人隐私. */
        PRIVACY("涉及个人隐私");

        private final String title;

        Secrecy(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /** 延期或者中止. */
    enum Postponement {
        /** 延期: before it began. */
        POSTPONED("延期"),
        /** 中止: after it began. */
        SUSPENDED("中止");

        private final String title;

        Postponement(String title) {
            this.title = title;
        }

        /** The Chinese word. */
        public String title() {
            return title;
        }
    }

    /** 终止的情形 (第六十四条第六项, and when nobody asks any more). */
    enum EndGround {
        /** 撤回申请. */
        WITHDRAWN("当事人书面撤回听证申请"),
        /** 拒不出席. */
        ABSENT("当事人及其代理人无正当理由拒不出席听证"),
        /** 中途退出. */
        LEFT("当事人及其代理人未经许可中途退出听证"),
        /** 当事人终止. */
        CEASED("当事人死亡或者终止，没有权利承受人");

        private final String title;

        EndGround(String title) {
            this.title = title;
        }

        /** The Chinese words. */
        public String title() {
            return title;
        }
    }

    /**
     * 申请听证.
     *
     * @param content what the party said, in its own words; an oral request is written down with it
     */
    record RequestHearing(
            @NotNull(message = "请填写申请日期") LocalDate on,
            @NotNull(message = "请选择申请方式") RequestManner manner,

            @NotBlank(message = "请填写申请人") @Size(max = SHORT, message = "申请人不超过200字")
            String by,

            @Nullable @Size(max = LONG, message = "申请的内容过长") String content)
            implements HearingAct {}

    /** 不予听证: the refusal is told to the party with its reason. */
    record RefuseHearing(
            @NotNull(message = "请填写当事人申请的日期") LocalDate requestedOn,
            @NotNull(message = "请选择不予听证的理由") RefusalGround ground,

            @NotBlank(message = "请说明不予听证的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotNull(message = "请填写通知送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner)
            implements HearingAct {}

    /** 放弃听证: counts only in writing. */
    record WaiveHearing(
            boolean writing, @NotNull(message = "请填写日期") LocalDate on) implements HearingAct {}

    /** 指定听证主持人、记录人. */
    record AppointPresider(
            @NotNull(message = "请选择听证主持人") UUID presiderId,
            @NotNull(message = "请选择记录人") UUID recorderId) implements HearingAct {}

    /** 申请主持人回避 (第六十四条第四项). */
    record ApplyRecusal(
            @NotNull(message = "请填写申请日期") LocalDate on,

            @NotBlank(message = "请填写申请回避的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements HearingAct {}

    /** 决定是否回避, with reasons either way. */
    record DecideRecusal(
            boolean granted,

            @NotBlank(message = "请说明决定的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements HearingAct {}

    /**
     * 通知听证: told to the party, its agents and whoever else takes part; a public hearing is announced with it.
     *
     * @param heldAt when it will be held
     * @param secrecy why it is not public; {@code null} for a public one
     * @param others whom else it was told: agents, interested third parties, witnesses
     */
    record NotifyHearing(
            @NotNull(message = "请填写听证时间") Instant heldAt,

            @NotBlank(message = "请填写听证地点") @Size(max = SHORT, message = "听证地点不超过200字")
            String place,

            boolean open,
            @Nullable Secrecy secrecy,
            @NotNull(message = "请填写通知书送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner,

            @Nullable @Size(max = SHORT, message = "其他被通知人不超过200字")
            String others)
            implements HearingAct {}

    /** 延期、中止听证: a new notice follows. */
    record PostponeHearing(
            @NotNull(message = "请选择延期或者中止") Postponement kind,

            @NotBlank(message = "请说明理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements HearingAct {}

    /**
     * 终止听证: the hearing right counts as given up (第六十四条第六项).
     *
     * @param writing for a withdrawal: the party's own writing is there
     */
    record EndHearing(
            @NotNull(message = "请选择终止的情形") EndGround ground,
            @NotNull(message = "请填写日期") LocalDate on,
            boolean writing,

            @NotBlank(message = "请记录有关情况") @Size(max = LONG, message = "有关情况过长")
            String circumstances)
            implements HearingAct {}

    /** 代理人 (第六十四条第五项). */
    record Agent(
            @NotBlank(message = "请填写代理人姓名") @Size(max = 60, message = "代理人姓名不超过60字")
            String name,

            boolean mandate) {}

    /**
     * 出示的证据, by its number in the list of evidence.
     *
     * @param view what the party said about it
     */
    record Exhibit(
            @Positive(message = "请填写证据序号") int number,

            @NotBlank(message = "请填写证据名称") @Size(max = SHORT, message = "证据名称不超过200字")
            String name,

            @NotBlank(message = "请填写质证意见") @Size(max = LONG, message = "质证意见过长")
            String view) {}

    /**
     * 举行听证: facts, evidence and proposal, defence and cross-examination (第六十四条第七项), and the record's signature
     * (第八项).
     *
     * @param partyBy who came for the party; {@code null} when only agents did
     * @param refusal why the record was not signed; {@code null} when it was
     */
    record HoldHearing(
            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,

            @Nullable @Size(max = SHORT, message = "到场的当事人不超过200字")
            String partyBy,

            @NotNull(message = "请填写代理人") @Size(max = 10, message = "代理人过多")
            List<@Valid Agent> agents,

            @NotEmpty(message = "请选择到场的调查人员") List<UUID> investigatorIds,

            @NotBlank(message = "请记录调查人员提出的事实、证据和处罚建议") @Size(max = LONG, message = "调查人员的陈述过长")
            String allegation,

            @NotEmpty(message = "请逐项记录出示的证据") @Size(max = 300, message = "证据过多")
            List<@Valid Exhibit> exhibits,

            @NotBlank(message = "请记录当事人的申辩") @Size(max = LONG, message = "申辩过长")
            String defence,

            @NotBlank(message = "请记录最后陈述") @Size(max = LONG, message = "最后陈述过长")
            String lastWords,

            boolean signed,

            @Nullable @Size(max = LONG, message = "拒绝签名的情况过长")
            String refusal)
            implements HearingAct {}

    /** 听证报告: the presider's own. */
    record ReportHearing(
            @NotBlank(message = "请填写争议的主要问题") @Size(max = LONG, message = "争议的主要问题过长")
            String issues,

            @NotBlank(message = "请填写对事实、证据的认定") @Size(max = LONG, message = "认定过长")
            String assessment,

            @NotBlank(message = "请填写处理意见和建议") @Size(max = LONG, message = "处理意见过长")
            String opinion)
            implements HearingAct {}
}
