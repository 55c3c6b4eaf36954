package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
import org.mingjian.casework.act.InvestigationAct.Factor;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.Significance;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.kernel.calendar.LegalDates;

/** 当场处罚 (行政处罚法 第五十一条至第五十三条、第六十八条至第七十一条). */
public sealed interface SummaryAct extends Act {

    /**
     * 当场查处: what two officers found, told and heard on the spot; begins the case.
     *
     * @param startedAt when
     * @param place where
     * @param violationOn the day of the act, or of its end when it continued
     * @param certificateShown 出示执法证件 (第五十二条第一款)
     * @param crimeSuspected a mandatory answer: whether the act may be a crime (第二十七条)
     * @param proposed the penalty that the party was told of, with its reason (第四十四条)
     * @param rightsTold whether content, facts, reason, basis and the party's rights were told (第四十四条)
     * @param statement what the party said; {@code null} when it said nothing (第四十五条)
     * @param answer what the officers found about it
     */
    record OpenOnTheSpot(
            @NotNull(message = "请选择案件来源") LeadAct.Source source,
            @NotNull(message = "请选择执法事项") UUID matterId,
            @NotNull(message = "请填写当事人") @Valid PartyFacts party,

            @NotBlank(message = "请填写违法行为") @Size(max = SHORT, message = "违法行为不超过200字")
            String violation,

            @NotNull(message = "请填写违法行为发生（终了）日期") LocalDate violationOn,
            @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
            @NotNull(message = "请填写查处时间") Instant startedAt,

            @NotBlank(message = "请填写查处地点") @Size(max = SHORT, message = "查处地点不超过200字")
            String place,

            boolean certificateShown,

            @NotBlank(message = "请填写违法事实") @Size(max = LONG, message = "违法事实过长")
            String facts,

            @NotBlank(message = "请填写证据") @Size(max = LONG, message = "证据说明过长")
            String evidence,

            @NotNull(message = "请回答是否涉嫌犯罪") Boolean crimeSuspected,
            @NotNull(message = "请填写拟作出的处罚") @Valid Draft proposed,
            boolean rightsTold,

            @Nullable @Size(max = LONG, message = "陈述申辩内容过长")
            String statement,

            @Nullable @Size(max = LONG, message = "复核意见过长") String answer)
            implements SummaryAct, Act.Suspicion, Act.ByOfficers {

        @Override
        public RegisterLead lead() {
            return new RegisterLead(
                    source, LegalDates.on(startedAt), facts, matterId, violation, violationOn, null, party);
        }
    }

    /**
     * 当场决定.
     *
     * @param tier 裁量阶次 (第三十四条)
     * @param draft what is imposed: never more than the party was told of
     */
    record DecideOnTheSpot(
            @NotBlank(message = "请选择裁量阶次") @Size(max = SHORT, message = "裁量阶次不超过200字")
            String tier,

            @NotNull(message = "请填写处罚决定") @Valid Draft draft)
            implements SummaryAct {

        /** The findings on which the decision rests. */
        public Findings findings(OpenOnTheSpot opened) {
            return new Findings(
                    "执法人员在" + opened.place() + "当场查处。",
                    opened.facts(),
                    opened.evidence(),
                    "当事人的行为构成" + opened.violation() + "。",
                    tier,
                    List.of(new Factor("适用程序", "违法事实确凿并有法定依据，适用简易程序当场作出行政处罚决定")),
                    opened.crimeSuspected(),
                    new Significance(false, false, false),
                    draft);
        }
    }

    /**
     * 当场交付决定书 (第五十二条第一款).
     *
     * @param signed whether the party signed for it
     * @param remark why not, noted when it refused
     */
    record HandOver(
            @NotNull(message = "请填写交付时间") Instant handedOverAt,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy,

            boolean signed,

            @Nullable @Size(max = LONG, message = "注明的情况过长") String remark)
            implements SummaryAct {}

    /** 当场收缴的情形. */
    enum CashGround {
        /** 第六十八条第一项. */
        SMALL("依法给予一百元以下罚款", "第六十八条第一项"),
        /** 第六十八条第二项. */
        HARD_LATER("不当场收缴事后难以执行", "第六十八条第二项"),
        /** 第六十九条. */
        REMOTE("边远、水上、交通不便地区，当事人到指定银行或者通过电子支付系统缴纳确有困难，经当事人提出", "第六十九条");

        private final String title;
        private final String article;

        CashGround(String title, String article) {
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

    /**
     * 当场收缴罚款.
     *
     * @param circumstances what makes collecting later hard, or paying at the bank; needed for all but small fines
     * @param partyAsked whether the party itself asked to pay on the spot
     * @param receiptNumber 财政部门统一制发的专用票据 (第七十条)
     */
    record CollectOnTheSpot(
            @NotNull(message = "请选择当场收缴的情形") CashGround ground,
            @Nullable @Size(max = LONG, message = "具体情况过长") String circumstances,
            boolean partyAsked,
            @NotNull(message = "请填写收缴日期") LocalDate paidOn,

            @Positive(message = "收缴金额须大于零") @Max(value = MOST_FEN, message = "收缴金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写票据号码，不出具专用票据的，当事人有权拒绝缴纳") @Size(max = 60, message = "票据号码不超过60字")
            String receiptNumber)
            implements SummaryAct, Act.Payment {}

    /** 执法人员将当场收缴的罚款交至所属机关 (第七十一条). */
    record HandInCash(
            @NotNull(message = "请填写上交日期") LocalDate on,
            @Positive(message = "上交金额须大于零") long amountFen) implements SummaryAct {}

    /** 机关将罚款缴付指定的银行 (第七十一条). */
    record PayIntoBank(
            @NotNull(message = "请填写缴付日期") LocalDate on,
            @Positive(message = "缴付金额须大于零") long amountFen,

            @NotBlank(message = "请填写银行回单号") @Size(max = 60, message = "银行回单号不超过60字")
            String bankSlip)
            implements SummaryAct {}

    /** 报所属机关备案 (第五十二条第三款). */
    record FileBack(
            @Nullable @Size(max = LONG, message = "说明过长") String note) implements SummaryAct {}

    /** 转为普通程序: the case turned out not to be simple. */
    record TurnToOrdinary(
            @NotBlank(message = "请说明转为普通程序的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements SummaryAct {}
}
