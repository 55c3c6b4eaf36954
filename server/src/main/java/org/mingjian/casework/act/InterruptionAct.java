package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stops an execution for a while, for good, or turns it back (行政强制法 第三十九条至第四十二条). */
public sealed interface InterruptionAct extends Act {

    /**
     * 准予暂缓或者分期缴纳 (行政处罚法 第六十六条第二款).
     *
     * @param untilOn the last day of the delay
     */
    record GrantDelay(
            @NotNull(message = "请填写开始日期") LocalDate fromOn,
            @NotNull(message = "请填写届满日期") LocalDate untilOn,

            @NotBlank(message = "请填写当事人申请的理由") @Size(max = LONG, message = "理由过长")
            String application,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements InterruptionAct {}

    /** One part of what was agreed on. */
    record Instalment(
            @NotNull(message = "请填写履行日期") LocalDate dueOn,

            @Positive(message = "金额须大于零") @Max(value = Act.MOST_FEN, message = "金额不超过一万亿元")
            long amountFen) {}

    /**
     * 达成执行协议 (第四十二条).
     *
     * @param correction 补救措施 that the party took, {@code null} when none
     * @param reliefFen how much of the surcharge is let off
     * @param harmless whether neither the public nor third persons are harmed
     */
    record Agree(
            @NotEmpty(message = "请填写分阶段履行的安排") @Size(max = 60, message = "不超过60期")
            List<@Valid Instalment> instalments,

            @Nullable @Size(max = LONG, message = "补救措施过长") String correction,

            @PositiveOrZero(message = "减免金额不能为负") @Max(value = MOST_FEN, message = "减免金额不超过一万亿元")
            long reliefFen,

            boolean harmless,

            @NotBlank(message = "请填写协议的内容") @Size(max = LONG, message = "协议内容过长")
            String content)
            implements InterruptionAct {}

    /** 不履行协议，恢复强制执行 (第四十二条第二款). */
    record ResumeBroken(
            @NotBlank(message = "请填写不履行协议的情况") @Size(max = LONG, message = "情况过长")
            String facts) implements InterruptionAct {}

    /** 中止执行的情形 (第三十九条第一款). */
    enum SuspensionGround {
        /** 第一项. */
        INABILITY("当事人履行行政决定确有困难或者暂无履行能力"),
        /** 第二项. */
        THIRD_PERSON("第三人对执行标的主张权利，确有理由"),
        /** 第三项. */
        IRREPARABLE("执行可能造成难以弥补的损失，且中止执行不损害公共利益"),
        /** 第四项. */
        OTHER("行政机关认为需要中止执行的其他情形");

        private final String title;

        SuspensionGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 中止执行 (第三十九条).
     *
     * @param harmless whether there is no evident social harm: with inability it ends for good after three years
     */
    record SuspendExecution(
            @NotNull(message = "请选择中止执行的情形") SuspensionGround ground,

            @NotBlank(message = "请填写中止执行的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            boolean harmless)
            implements InterruptionAct {}

    /** 恢复执行 (第三十九条第二款). */
    record ResumeExecution(
            @NotBlank(message = "请填写恢复执行的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements InterruptionAct {}

    /**
     * 中止满三年不再执行 (第三十九条第二款): done by the system, by nobody else.
     *
     * @param lastDay the last day of the three years
     */
    record LapseExecution(@NotNull(message = "请填写最后一日") LocalDate lastDay) implements InterruptionAct {}

    /** 终结执行的情形 (第四十条). */
    enum EndGround {
        /** 第一项. */
        DEATH("公民死亡，无遗产可供执行，又无义务承受人"),
        /** 第二项. */
        DISSOLUTION("法人或者其他组织终止，无财产可供执行，又无义务承受人"),
        /** 第三项. */
        OBJECT_LOST("执行标的灭失"),
        /** 第四项. */
        REVOKED("据以执行的行政决定被撤销"),
        /** 第五项. */
        OTHER("行政机关认为需要终结执行的其他情形");

        private final String title;

        EndGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /** 终结执行 (第四十条). */
    record EndExecution(
            @NotNull(message = "请选择终结执行的情形") EndGround ground,

            @NotBlank(message = "请填写终结执行的理由") @Size(max = LONG, message = "理由过长")
            String reason)
            implements InterruptionAct {}

    /** 执行回转的情形 (第四十一条). */
    enum ReversalGround {
        /** 撤销、变更. */
        REVOKED("据以执行的行政决定被撤销、变更"),
        /** 执行错误. */
        WRONG("执行错误");

        private final String title;

        ReversalGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 执行回转 (第四十一条).
     *
     * @param refundFen money that goes back to the party
     * @param restoration what is restored, or how it is made good
     */
    record ReverseExecution(
            @NotNull(message = "请选择执行回转的情形") ReversalGround ground,

            @PositiveOrZero(message = "退还金额不能为负") @Max(value = MOST_FEN, message = "退还金额不超过一万亿元")
            long refundFen,

            @NotBlank(message = "请填写恢复原状、退还财物或者赔偿的情况") @Size(max = LONG, message = "情况过长")
            String restoration)
            implements InterruptionAct {}
}
