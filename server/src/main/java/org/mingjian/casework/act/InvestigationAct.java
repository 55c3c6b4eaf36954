package org.mingjian.casework.act;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.mingjian.agency.discretion.Circumstances;
import org.mingjian.kernel.deadline.SuspensionGround;

/** 调查取证. */
public sealed interface InvestigationAct extends Act {

    /** 证据种类 (行政处罚法 第四十六条). */
    enum EvidenceKind {
        /** 书证. */
        DOCUMENTARY("书证"),
        /** 物证. */
        PHYSICAL("物证"),
        /** 视听资料. */
        AUDIOVISUAL("视听资料"),
        /** 电子数据. */
        ELECTRONIC("电子数据"),
        /** 证人证言. */
        TESTIMONY("证人证言"),
        /** 当事人的陈述. */
        PARTY_STATEMENT("当事人的陈述"),
        /** 鉴定意见. */
        EXPERT("鉴定意见"),
        /** 勘验笔录、现场笔录. */
        RECORD("勘验笔录、现场笔录");

        private final String title;

        EvidenceKind(String title) {
            this.title = title;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }
    }

    /** 现场检查. */
    record RecordInspection(
            @NotEmpty(message = "请选择检查人员") List<UUID> officerIds,
            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,

            @NotBlank(message = "请填写检查地点") @Size(max = SHORT, message = "检查地点不超过200字")
            String place,

            boolean certificateShown,
            boolean rightsTold,

            @NotBlank(message = "请填写现场负责人或在场人") @Size(max = SHORT, message = "在场人不超过200字")
            String presentPerson,

            @NotBlank(message = "请填写检查情况") @Size(max = LONG, message = "检查情况过长")
            String findings,

            @Nullable @Size(max = LONG, message = "当事人意见过长") String partyRemark,

            @Nullable @Size(max = SHORT, message = "见证人不超过200字")
            String witness)
            implements InvestigationAct, ByOfficers {}

    /** 询问. */
    record RecordInterview(
            @NotEmpty(message = "请选择询问人员") List<UUID> officerIds,
            @NotNull(message = "请填写开始时间") Instant startedAt,
            @NotNull(message = "请填写结束时间") Instant endedAt,

            @NotBlank(message = "请填写询问地点") @Size(max = SHORT, message = "询问地点不超过200字")
            String place,

            @NotBlank(message = "请填写被询问人") @Size(max = 60, message = "被询问人不超过60字")
            String intervieweeName,

            @Nullable @Size(max = 32, message = "证件号码过长") String intervieweeCode,

            @NotBlank(message = "请填写与本案关系") @Size(max = SHORT, message = "与本案关系不超过200字")
            String relation,

            boolean minor,
            boolean certificateShown,
            boolean rightsTold,

            @NotEmpty(message = "请至少记录一问一答") @Size(max = 300, message = "问答过多")
            List<@Valid Question> questions)
            implements InvestigationAct, ByOfficers {}

    /** 一问一答. */
    record Question(
            @NotBlank(message = "请填写问题") @Size(max = 2000, message = "问题过长")
            String question,

            @NotBlank(message = "请填写回答") @Size(max = LONG, message = "回答过长")
            String answer) {}

    /** 收集证据: the file, when there is one, was uploaded and hashed before. */
    record AddEvidence(
            @NotEmpty(message = "请选择取证人员") List<UUID> officerIds,
            @Nullable UUID fileId,

            @NotBlank(message = "请填写证据名称") @Size(max = SHORT, message = "证据名称不超过200字")
            String name,

            @NotNull(message = "请选择证据种类") EvidenceKind kind,

            @NotBlank(message = "请填写证据来源") @Size(max = SHORT, message = "证据来源不超过200字")
            String source,

            @NotNull(message = "请填写取证时间") Instant collectedAt,

            @NotBlank(message = "请填写取证地点") @Size(max = SHORT, message = "取证地点不超过200字")
            String place,

            @NotBlank(message = "请填写证明对象") @Size(max = LONG, message = "证明对象过长")
            String proves)
            implements InvestigationAct, ByOfficers {}

    /** 中止: time that a provision does not count, with the document that says so. */
    record SuspendTerm(
            @NotNull(message = "请选择不计入期限的事由") SuspensionGround ground,

            @NotBlank(message = "请填写依据的文书") @Size(max = SHORT, message = "文书名称不超过200字")
            String documentName,

            @NotNull(message = "请填写起始日期") LocalDate from)
            implements InvestigationAct {}

    /** 恢复: the clock runs again from this day. */
    record ResumeTerm(@NotNull(message = "请填写恢复日期") LocalDate on) implements InvestigationAct {}

    /** 延长办案期限. */
    record ExtendTerm(
            @Positive(message = "延长天数须大于零") int days,

            @NotBlank(message = "请说明延长的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements InvestigationAct {}

    /** 裁量因素: one factor and what was found; 不予、从轻、减轻 must be looked at (行政处罚法 第三十二条、第三十三条). */
    record Factor(
            @NotBlank(message = "请填写裁量因素") @Size(max = SHORT, message = "裁量因素不超过200字")
            String factor,

            @NotBlank(message = "请填写认定情况") @Size(max = LONG, message = "认定情况过长")
            String finding) {}

    /**
     * 裁量计算: what the calculator was asked and what it said.
     *
     * @param standardId the version of the standard that the case keeps
     * @param reasoning 裁量说明, word for word in report and decision
     */
    record Calculation(
            @NotNull(message = "请选择裁量基准的版本") UUID standardId,
            @NotNull(message = "请填写裁量情节") @Valid Circumstances circumstances,

            @NotBlank(message = "请由裁量计算器得出裁量说明") @Size(max = LONG, message = "裁量说明过长")
            String reasoning) {}

    /**
     * What the handlers concluded and propose.
     *
     * @param crimeSuspected a mandatory answer: whether the act may be a crime (行政处罚法 第二十七条)
     * @param significance what makes the decision major beyond its amount
     * @param calculation how the calculator came to the tier; left out of the content where there is none
     */
    record Findings(
            @NotBlank(message = "请填写调查经过") @Size(max = LONG, message = "调查经过过长")
            String process,

            @NotBlank(message = "请填写查明的事实") @Size(max = LONG, message = "事实过长")
            String facts,

            @NotBlank(message = "请填写证据及证明目的") @Size(max = LONG, message = "证据说明过长")
            String evidenceSummary,

            @NotBlank(message = "请填写案件定性") @Size(max = LONG, message = "定性过长")
            String qualification,

            @NotBlank(message = "请选择裁量阶次") @Size(max = SHORT, message = "裁量阶次不超过200字")
            String tier,

            @NotEmpty(message = "请说明裁量因素") @Size(max = 30, message = "裁量因素过多")
            List<@Valid Factor> factors,

            @NotNull(message = "请回答是否涉嫌犯罪") Boolean crimeSuspected,
            @NotNull(message = "请填写案件影响") @Valid Significance significance,
            @NotNull(message = "请填写拟作出的决定") @Valid Draft draft,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Valid
            Calculation calculation) {

        /** Findings without a calculation. */
        public Findings(
                String process,
                String facts,
                String evidenceSummary,
                String qualification,
                String tier,
                List<Factor> factors,
                Boolean crimeSuspected,
                Significance significance,
                Draft draft) {
            this(
                    process,
                    facts,
                    evidenceSummary,
                    qualification,
                    tier,
                    factors,
                    crimeSuspected,
                    significance,
                    draft,
                    null);
        }
    }

    /** 案件影响: criteria that only a person can judge (法制审核范围). */
    record Significance(boolean publicInterest, boolean socialRisk, boolean complex) {}

    /** 调查终结. */
    record ConcludeInvestigation(
            @NotNull(message = "请填写调查终结情况") @Valid Findings findings) implements InvestigationAct {}

    /** 修改处理意见: a clearance of the former draft becomes void. */
    record ReviseDraft(
            @NotBlank(message = "请说明修改的原因") @Size(max = LONG, message = "原因过长")
            String why,

            @NotNull(message = "请填写调查终结情况") @Valid Findings findings)
            implements InvestigationAct {}

    /** 补充调查: back to the investigation. */
    record ReopenInvestigation(
            @NotBlank(message = "请说明补充调查的原因") @Size(max = LONG, message = "原因过长")
            String reason) implements InvestigationAct {}

    /** 撤销立案. */
    record WithdrawCase(
            @NotBlank(message = "请说明撤销立案的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements InvestigationAct {}

    /** 移送. */
    record TransferOut(
            @NotBlank(message = "请填写接收机关") @Size(max = SHORT, message = "接收机关不超过200字")
            String recipient,

            @NotBlank(message = "请说明移送的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            boolean suspectedCrime)
            implements InvestigationAct {}
}
