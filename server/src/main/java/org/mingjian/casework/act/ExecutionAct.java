package org.mingjian.casework.act;

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

/** 送达、执行、结案、归档. */
public sealed interface ExecutionAct extends Act {

    /** 送达方式 (民事诉讼法). */
    enum ServingManner {
        /** 直接送达. */
        DIRECT("直接送达"),
        /** 留置送达. */
        LEFT("留置送达"),
        /** 邮寄送达. */
        POST("邮寄送达"),
        /** 电子送达. */
        ELECTRONIC("电子送达"),
        /** 公告送达. */
        PUBLIC("公告送达");

        private final String title;

        ServingManner(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }

    /**
     * 送达决定书.
     *
     * @param witness who witnessed a serving by leaving, or {@code null} when it was photographed
     * @param confirmation whether the party signed the confirmation that electronic serving needs
     */
    record Serve(
            @NotEmpty(message = "请选择送达人员") List<UUID> officerIds,
            @NotNull(message = "请选择送达方式") ServingManner manner,
            @NotNull(message = "请填写送达时间") Instant servedAt,

            @NotBlank(message = "请填写送达地点") @Size(max = SHORT, message = "送达地点不超过200字")
            String place,

            @NotBlank(message = "请填写收件人") @Size(max = SHORT, message = "收件人不超过200字")
            String receivedBy,

            @Nullable @Size(max = SHORT, message = "见证人不超过200字")
            String witness,

            boolean confirmation)
            implements ExecutionAct, ByOfficers {}

    /** 缴款: as the bank reports it. */
    record RecordPayment(
            @NotNull(message = "请填写缴款日期") LocalDate paidOn,

            @Positive(message = "缴款金额须大于零") @Max(value = MOST_FEN, message = "缴款金额不超过一万亿元")
            long amountFen,

            @NotBlank(message = "请填写票据号码") @Size(max = 60, message = "票据号码不超过60字")
            String receiptNumber)
            implements ExecutionAct, Act.Payment {}

    /** 逾期: the time for paying is over. */
    record RecordOverdue() implements ExecutionAct {}

    /** 结案. */
    record CloseCase(
            @NotBlank(message = "请填写结案理由") @Size(max = LONG, message = "结案理由过长")
            String reason,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements ExecutionAct {}

    /** 归档. */
    record Archive(
            @Positive(message = "卷数须大于零") int volumes,
            @NotNull(message = "请选择保管期限") Retention retention) implements ExecutionAct {}

    /** 保管期限 (国家档案局令第8号). */
    enum Retention {
        /** 永久. */
        PERMANENT("永久"),
        /** 30年. */
        THIRTY_YEARS("30年"),
        /** 10年. */
        TEN_YEARS("10年");

        private final String title;

        Retention(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }
}
