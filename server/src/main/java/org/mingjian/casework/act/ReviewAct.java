package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** 法制审核的环节. */
public sealed interface ReviewAct extends Act {

    /** 送法制审核. */
    record SubmitForReview(
            @Nullable @Size(max = LONG, message = "说明过长") String note) implements ReviewAct {}

    /** 确认不属于重大执法决定: the system answers why, nobody declares it. */
    record ConfirmNotMajor() implements ReviewAct {}

    /** 出具审核意见. */
    record GiveOpinion(
            @NotNull(message = "请逐项审核") List<@Valid Verdict> verdicts,
            @NotNull(message = "请选择审核结论") Opinion result,

            @NotBlank(message = "请填写审核意见") @Size(max = LONG, message = "审核意见过长")
            String opinion,

            @NotNull(message = "请填写具体问题") @Size(max = 50, message = "问题过多")
            List<@NotBlank(message = "请填写问题内容") @Size(max = 2000, message = "问题过长") String> points)
            implements ReviewAct {}

    /** 逐条回应审核意见. */
    record AnswerPoint(
            @Positive(message = "请选择要回应的意见") int point,

            @NotBlank(message = "请填写回应") @Size(max = LONG, message = "回应过长")
            String answer)
            implements ReviewAct {}

    /** 销号: the reviewer accepts the answer to a point. */
    record ClosePoint(@Positive(message = "请选择要销号的意见") int point) implements ReviewAct {}
}
