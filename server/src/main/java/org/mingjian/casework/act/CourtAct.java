package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 申请人民法院强制执行 (行政强制法 第五章). */
public sealed interface CourtAct extends Act {

    /** 申请的材料 (第五十五条第一款). */
    enum Material {
        /** 第一项. */
        APPLICATION("强制执行申请书"),
        /** 第二项. */
        DECISION("行政决定书及作出决定的事实、理由和依据"),
        /** 第三项. */
        OPINION("当事人的意见及行政机关催告情况"),
        /** 第四项. */
        OBJECT("申请强制执行标的情况"),
        /** 第五项: where law or regulation asks for any. */
        OTHER("法律、行政法规规定的其他材料");

        private final String title;

        Material(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /** 一份材料. */
    record Attached(
            @NotNull(message = "请选择材料的种类") Material material,

            @NotBlank(message = "请填写材料的名称") @Size(max = Act.SHORT, message = "材料的名称不超过200字")
            String name) {}

    /**
     * 申请强制执行 (第五十三条、第五十五条): done by the head, whose signature the application bears.
     *
     * @param immovable whether an immovable is executed on: then its place decides which court
     * @param object 执行标的情况
     * @param partyOpinion 当事人的意见
     */
    record ApplyToCourt(
            @NotBlank(message = "请填写有管辖权的人民法院") @Size(max = SHORT, message = "法院不超过200字")
            String court,

            boolean immovable,

            @NotBlank(message = "请填写执行标的情况") @Size(max = LONG, message = "执行标的情况过长")
            String object,

            @NotBlank(message = "请填写当事人的意见") @Size(max = LONG, message = "当事人的意见过长")
            String partyOpinion,

            @NotEmpty(message = "请填写申请的材料") @Size(max = 100, message = "不超过100份")
            List<@Valid Attached> materials)
            implements CourtAct {}

    /** 法院受理 (第五十六条第一款). */
    record RecordAcceptance(
            @NotNull(message = "请填写受理日期") LocalDate acceptedOn,

            @NotBlank(message = "请填写法院案号") @Size(max = 60, message = "法院案号不超过60字")
            String number)
            implements CourtAct {}

    /** Answers of the court against which the agency may turn to the court above. */
    sealed interface Answer extends CourtAct {

        /** When the ruling was received. */
        LocalDate receivedOn();
    }

    /** 法院不予受理 (第五十六条第二款). */
    record RecordRefusal(
            @NotNull(message = "请填写收到裁定的日期") LocalDate receivedOn,

            @NotBlank(message = "请填写裁定文号") @Size(max = 60, message = "裁定文号不超过60字")
            String number,

            @NotBlank(message = "请填写不予受理的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements Answer {}

    /** 执行裁定 (第五十七条、第五十八条). */
    record RecordRuling(
            @NotNull(message = "请填写收到裁定的日期") LocalDate receivedOn,

            @NotBlank(message = "请填写裁定文号") @Size(max = 60, message = "裁定文号不超过60字")
            String number,

            boolean granted,

            @Nullable @Size(max = LONG, message = "理由过长") String reason)
            implements Answer {}

    /** 向上一级人民法院申请复议 (第五十六条第二款、第五十八条第三款). */
    record ObjectToCourt(
            @NotBlank(message = "请填写上一级人民法院") @Size(max = SHORT, message = "法院不超过200字")
            String court,

            @NotBlank(message = "请填写异议的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements CourtAct {}

    /** 法院执行完毕. */
    record RecordCourtExecution(
            @NotNull(message = "请填写执行完毕的日期") LocalDate doneOn,

            @NotBlank(message = "请填写执行情况") @Size(max = LONG, message = "执行情况过长")
            String course)
            implements CourtAct {}

    /**
     * 申请期限届满 (第五十三条): done by the system, by nobody else.
     *
     * @param lastDay the last day on which the agency could have applied
     */
    record LapseApplication(@NotNull(message = "请填写最后一日") LocalDate lastDay) implements CourtAct {}
}
