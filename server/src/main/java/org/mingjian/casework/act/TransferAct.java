package org.mingjian.casework.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 移送、指定管辖: handing a case to the police (行政执法机关移送涉嫌犯罪案件的规定) or to another agency, and what comes back. */
public sealed interface TransferAct extends Act {

    /**
     * 提出移送涉嫌犯罪案件的书面报告 (第五条第一款).
     *
     * @param officerIds the team of two or more that checked the case
     * @param packet what goes with the case: letter, report, list of goods, tests (第六条)
     */
    record ProposeTransfer(
            @NotEmpty(message = "请选择核实情况的人员") List<UUID> officerIds,

            @NotBlank(message = "请填写涉嫌犯罪的事实和依据") @Size(max = LONG, message = "涉嫌犯罪的事实和依据过长")
            String facts,

            @NotBlank(message = "请填写随案移送的材料") @Size(max = LONG, message = "随案移送的材料过长")
            String packet)
            implements TransferAct, Act.ByOfficers {}

    /** 负责人决定是否移送 (第五条第二款): within three days, a refusal with its reason. */
    record DecideTransfer(
            boolean approved,

            @NotBlank(message = "请填写理由") @Size(max = LONG, message = "理由过长")
            String reason) implements TransferAct {}

    /** 公安机关的决定. */
    enum Answer {
        /** 立案. */
        FILED("立案"),
        /** 不予立案. */
        NOT_FILED("不予立案");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 记录公安机关的决定 (第八条).
     *
     * @param receivedOn the day on which the agency received it; its own terms run from it
     */
    record RecordPoliceAnswer(
            @NotNull(message = "请选择公安机关的决定") Answer answer,
            @NotNull(message = "请填写收到决定的日期") LocalDate receivedOn,

            @NotBlank(message = "请填写文书文号") @Size(max = 100, message = "文书文号不超过100字")
            String document)
            implements TransferAct {}

    /** 移交涉案物品和材料 (第十二条). */
    record HandOverGoods(
            @NotNull(message = "请填写移交日期") LocalDate on,

            @NotBlank(message = "请填写移交的物品、材料和交接手续") @Size(max = LONG, message = "移交的物品、材料和交接手续过长")
            String receipt)
            implements TransferAct {}

    /** 提请复议或者建议立案监督 (第九条). */
    record AskPoliceReview(
            @NotNull(message = "请填写提请日期") LocalDate on,

            @NotBlank(message = "请填写受理机关") @Size(max = SHORT, message = "受理机关不超过200字")
            String organ,

            @NotBlank(message = "请填写提请的理由") @Size(max = LONG, message = "提请的理由过长")
            String reason)
            implements TransferAct {}

    /** 公安机关不予立案的，继续办理 (第十条). */
    record ResumeCase(
            @NotBlank(message = "请填写继续办理的理由") @Size(max = LONG, message = "继续办理的理由过长")
            String reason) implements TransferAct {}

    /**
     * 记录指定管辖 (行政处罚法 第二十五条第二款): the common superior says which agency handles the case.
     *
     * @param agency the agency that was designated
     */
    record RecordDesignation(
            @NotBlank(message = "请填写指定机关") @Size(max = SHORT, message = "指定机关不超过200字")
            String superior,

            @NotBlank(message = "请填写被指定管辖的机关") @Size(max = SHORT, message = "被指定管辖的机关不超过200字")
            String agency,

            @NotNull(message = "请填写指定日期") LocalDate on,

            @NotBlank(message = "请填写文书文号") @Size(max = 100, message = "文书文号不超过100字")
            String document)
            implements TransferAct {}
}
