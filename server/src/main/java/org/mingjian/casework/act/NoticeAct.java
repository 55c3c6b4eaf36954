package org.mingjian.casework.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.mingjian.casework.act.ExecutionAct.ServingManner;

/** 告知、陈述申辩. */
public sealed interface NoticeAct extends Act {

    /** 事先告知: on which day and how it reached the party. */
    record GiveNotice(
            @NotNull(message = "请填写告知书送达日期") LocalDate servedOn,
            @NotNull(message = "请选择送达方式") ServingManner manner) implements NoticeAct {}

    /** 陈述申辩. */
    record RecordStatement(
            @NotNull(message = "请填写陈述申辩时间") Instant statedAt,

            @NotBlank(message = "请填写陈述申辩人") @Size(max = SHORT, message = "陈述申辩人不超过200字")
            String by,

            @NotBlank(message = "请记录陈述申辩内容") @Size(max = LONG, message = "陈述申辩内容过长")
            String statement)
            implements NoticeAct {}

    /** 放弃陈述申辩: counts only in writing. */
    record WaiveStatement(
            boolean writing, @NotNull(message = "请填写日期") LocalDate on) implements NoticeAct {}

    /** 复核: what the party said was looked at again (行政处罚法 第四十五条). */
    record RecheckStatement(
            @NotBlank(message = "请填写复核情况") @Size(max = LONG, message = "复核情况过长")
            String findings,

            boolean adopted,

            @NotBlank(message = "请填写复核意见") @Size(max = LONG, message = "复核意见过长")
            String opinion)
            implements NoticeAct {}
}
