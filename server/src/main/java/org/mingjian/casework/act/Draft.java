package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 拟作出的决定: what the handlers propose; legal review clears exactly this, by its hash.
 *
 * @param penalties each penalty with its content; empty when no penalty is proposed
 * @param fineFen the fine, 分
 * @param confiscatedFen confiscated money, 分
 * @param orderToCorrect 责令改正 (行政处罚法 第二十八条)
 * @param reason why this and not more or less
 */
public record Draft(
        @NotNull(message = "请填写拟处罚种类") @Size(max = 9, message = "处罚种类过多")
        List<@Valid Penalty> penalties,

        @PositiveOrZero(message = "罚款金额不能为负") @Max(value = Act.MOST_FEN, message = "罚款金额不超过一万亿元")
        long fineFen,

        @PositiveOrZero(message = "没收金额不能为负") @Max(value = Act.MOST_FEN, message = "没收金额不超过一万亿元")
        long confiscatedFen,

        @Nullable @Size(max = Act.LONG, message = "责令改正内容过长")
        String orderToCorrect,

        @NotBlank(message = "请说明理由") @Size(max = Act.LONG, message = "理由过长")
        String reason) {

    /**
     * One penalty: its statutory kind and what it says.
     *
     * @param content what is shut, taken or withdrawn, and for how long; left out where the kind or the amount says all
     */
    public record Penalty(
            @NotNull(message = "请选择处罚种类") PenaltyKind kind,

            @Nullable @Size(max = Act.LONG, message = "处罚内容过长")
            String content) {

        /** What it says beyond kind and amount; empty when nothing. */
        public String words() {
            return content == null ? "" : content.strip();
        }
    }

    /** Whether no penalty is proposed. */
    public boolean withoutPenalty() {
        return penalties.isEmpty();
    }

    /** The kinds in statutory order, each once. */
    public List<PenaltyKind> kinds() {
        return penalties.stream().map(Penalty::kind).distinct().sorted().toList();
    }
}
