package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.deadline.SuspensionGround;

/** 行政许可的申请、受理和审查 (行政许可法 第四章第一节至第四节). */
public sealed interface ApplicationAct extends Act {

    /**
     * 申请材料.
     *
     * @param name its name in the matter's list of materials
     * @param note form and number of copies, or {@code null}
     */
    record Material(
            @NotBlank(message = "请填写材料名称") @Size(max = SHORT, message = "材料名称不超过200字")
            String name,

            @Nullable @Size(max = SHORT, message = "材料说明不超过200字")
            String note) {}

    /**
     * 收到申请: begins the case; the receipt is handed out at once.
     *
     * @param subject what is applied for
     * @param receivedOn the day on which the materials came in: from it the agency's five days run
     * @param officerIds who handles it
     * @param materials what was handed in
     */
    record ReceiveApplication(
            @NotNull(message = "请选择许可事项") UUID matterId,
            @NotNull(message = "请填写申请人") @Valid PartyFacts party,

            @NotBlank(message = "请填写申请内容") @Size(max = SHORT, message = "申请内容不超过200字")
            String subject,

            @NotNull(message = "请填写收到日期") LocalDate receivedOn,
            @NotEmpty(message = "请选择承办人员") List<UUID> officerIds,
            @NotNull(message = "请填写收到的材料") List<@Valid Material> materials)
            implements ApplicationAct, Act.Opening, Act.ByOfficers {

        @Override
        public LocalDate eventOn() {
            return receivedOn;
        }
    }

    /**
     * 需要补正的材料.
     *
     * @param reason what is missing or not in the form that the law asks for
     */
    record Missing(
            @NotBlank(message = "请填写材料名称") @Size(max = SHORT, message = "材料名称不超过200字")
            String name,

            @NotBlank(message = "请填写补正的内容") @Size(max = SHORT, message = "补正的内容不超过200字")
            String reason) {}

    /** 一次告知补正 (第三十二条第一款第四项). */
    record TellMissing(@NotEmpty(message = "请逐项填写需要补正的材料") List<@Valid Missing> items) implements ApplicationAct {}

    /** 提交补正材料. */
    record SupplyMaterials(
            @NotNull(message = "请填写提交日期") LocalDate suppliedOn,
            @NotEmpty(message = "请填写提交的材料") List<@Valid Material> materials)
            implements ApplicationAct {}

    /** 受理 (第三十二条第一款第五项). */
    record AcceptApplication(
            @Nullable @Size(max = LONG, message = "说明过长") String note) implements ApplicationAct {}

    /** 不予受理的情形. */
    enum DeclineGround {
        /** 第三十二条第一款第一项. */
        NOT_NEEDED("申请事项依法不需要取得行政许可"),
        /** 第三十二条第一款第二项. */
        NOT_OURS("申请事项依法不属于本行政机关职权范围"),
        /** 第七十八条. */
        FALSE_APPLICATION("隐瞒有关情况或者提供虚假材料");

        private final String title;

        DeclineGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 不予受理.
     *
     * @param competentAgency whom to go to when the matter is another agency's
     */
    record DeclineApplication(
            @NotNull(message = "请选择不予受理的情形") DeclineGround ground,

            @NotBlank(message = "请填写不予受理的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @Nullable @Size(max = SHORT, message = "机关名称不超过200字")
            String competentAgency)
            implements ApplicationAct {}

    /**
     * 视为受理: the agency told nothing within its days (第三十二条第一款第四项).
     *
     * @param from the day from which the application counts as accepted
     */
    record DeemAccepted(@NotNull LocalDate from) implements ApplicationAct {}

    /** 撤回申请. */
    record WithdrawApplication(
            @NotNull(message = "请填写撤回日期") LocalDate on,

            @NotBlank(message = "请填写申请人撤回的书面材料") @Size(max = SHORT, message = "书面材料不超过200字")
            String document)
            implements ApplicationAct {}

    /** 核查 (第三十四条第三款). */
    record RecordCheck(
            @NotEmpty(message = "请选择核查人员") List<UUID> officerIds,
            @NotNull(message = "请填写核查日期") LocalDate checkedOn,

            @NotBlank(message = "请填写核查地点") @Size(max = SHORT, message = "核查地点不超过200字")
            String place,

            @NotBlank(message = "请填写核查情况") @Size(max = LONG, message = "核查情况过长")
            String findings)
            implements ApplicationAct, Act.ByOfficers {}

    /** 告知申请人、利害关系人 (第三十六条、第四十七条): their interests and the right to be heard. */
    record TellInterested(
            @NotBlank(message = "请填写利害关系人") @Size(max = LONG, message = "利害关系人过长")
            String persons,

            @NotBlank(message = "请填写告知的内容") @Size(max = LONG, message = "告知的内容过长")
            String content,

            @NotNull(message = "请填写告知日期") LocalDate toldOn)
            implements ApplicationAct {}

    /**
     * 听取申请人、利害关系人的意见 (第三十六条).
     *
     * @param by who was heard
     * @param answer what the agency found of it
     */
    record HearOpinion(
            @NotBlank(message = "请填写陈述申辩人") @Size(max = SHORT, message = "陈述申辩人不超过200字")
            String by,

            @NotNull(message = "请填写听取日期") LocalDate on,

            @NotBlank(message = "请填写陈述、申辩的内容") @Size(max = LONG, message = "内容过长")
            String statement,

            @NotBlank(message = "请填写复核意见") @Size(max = LONG, message = "复核意见过长")
            String answer)
            implements ApplicationAct {}

    /** 申请听证 (第四十七条). */
    record AskLicenceHearing(
            @NotBlank(message = "请填写申请听证的人") @Size(max = SHORT, message = "申请听证的人不超过200字")
            String by,

            @NotNull(message = "请填写申请日期") LocalDate on)
            implements ApplicationAct {}

    /**
     * 通知听证 (第四十八条第一款第一项); one that nobody asked for is announced to the public (第四十六条).
     *
     * @param announcement where and how it was announced to the public, {@code null} when it was not
     * @param lateReason why it is held late; only where no lawful day is left
     */
    record CallLicenceHearing(
            @NotNull(message = "请填写通知日期") LocalDate calledOn,
            @NotNull(message = "请填写听证日期") LocalDate hearingOn,

            @NotBlank(message = "请填写听证地点") @Size(max = SHORT, message = "听证地点不超过200字")
            String place,

            @NotNull(message = "请选择听证主持人") UUID presiderId,

            @Nullable @Size(max = SHORT, message = "公告的方式不超过200字")
            String announcement,

            @Nullable @Size(max = LONG, message = "说明过长") String lateReason)
            implements ApplicationAct {

        /** Whether the public was told of it. */
        public boolean announced() {
            return announcement != null && !announcement.isBlank();
        }
    }

    /** 举行听证 (第四十八条). */
    record HoldLicenceHearing(
            @NotNull(message = "请填写举行日期") LocalDate heldOn,

            @NotBlank(message = "请填写听证笔录") @Size(max = LONG, message = "听证笔录过长")
            String record)
            implements ApplicationAct {}

    /**
     * 不计入期限 (第四十五条): the time needed is told to the applicant in writing.
     *
     * @param days how long it will take, working days
     */
    record ExcludeTime(
            @NotNull(message = "请选择不计入期限的事由") SuspensionGround ground,

            @NotBlank(message = "请填写具体事项") @Size(max = SHORT, message = "具体事项不超过200字")
            String purpose,

            @NotNull(message = "请填写开始日期") LocalDate from,

            @Positive(message = "所需时间须大于零") int days)
            implements ApplicationAct {}

    /** 恢复计算期限. */
    record ResumeTime(@NotNull(message = "请填写恢复日期") LocalDate on) implements ApplicationAct {}

    /** 延长期限 (第四十二条第一款). @param days working days */
    record ExtendTime(
            @Positive(message = "延长的天数须大于零") int days,

            @NotBlank(message = "请填写延长的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements ApplicationAct {}

    /** 一项条件的审查. */
    record Condition(
            @NotBlank(message = "请填写条件") @Size(max = LONG, message = "条件过长")
            String condition,

            @NotNull(message = "请回答是否符合") Boolean met,

            @NotBlank(message = "请填写审查情况") @Size(max = LONG, message = "审查情况过长")
            String finding) {}

    /**
     * 审查 (第三十四条): each condition of the matter, and what is proposed.
     *
     * @param onRecord how the opinion follows from the record of the hearing; needed where one was held (第四十八条第二款)
     */
    record Examine(
            @NotEmpty(message = "请逐项审查条件") List<@Valid Condition> conditions,

            @NotBlank(message = "请填写审查意见") @Size(max = LONG, message = "审查意见过长")
            String opinion,

            @Nullable @Size(max = LONG, message = "依据听证笔录的说明过长")
            String onRecord)
            implements ApplicationAct {}

    /** 退回审查. */
    record ReturnToExamination(
            @NotBlank(message = "请填写退回的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements ApplicationAct {}
}
