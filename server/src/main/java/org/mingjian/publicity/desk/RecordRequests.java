package org.mingjian.publicity.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.WithdrawalGround;

/** What the endpoints under {@code /api/publicity/records} take. Each carries the version that the screen showed. */
public final class RecordRequests {

    private RecordRequests() {}

    /**
     * {@code PUT /records/{id}/redactions}: what staff say to the proposals, and the whole list of manual spans.
     *
     * @param acceptRest accept every proposal that {@code decisions} does not name
     */
    public record RedactionsRequest(
            long version,
            @NotNull(message = "请填写对脱敏建议的意见") List<@Valid SpanDecision> decisions,
            @NotNull(message = "请填写手工标注") List<@Valid ManualSpan> manual,
            boolean acceptRest) {}

    /** A proposal's answer; {@code reason} is required to contest. */
    public record SpanDecision(
            @NotBlank(message = "请选择脱敏标注") String span,
            boolean contest,

            @Nullable @Size(max = 500, message = "理由不超过500字")
            String reason) {}

    /** A span marked by a person, offsets in UTF-16 units of the original. */
    public record ManualSpan(
            @NotBlank(message = "请选择字段") String field,
            int start,
            int end,

            @NotBlank(message = "请说明理由") @Size(max = 500, message = "理由不超过500字")
            String reason) {}

    /** {@code POST /records/{id}/submit}, {@code /clear} and {@code /release}. */
    public record StepRequest(long version) {}

    /** {@code POST /records/{id}/return}: back to the preparer, saying what to mend. */
    public record ReturnRequest(
            long version,

            @NotBlank(message = "请说明理由") @Size(max = 500, message = "理由不超过500字")
            String reason) {}

    /**
     * {@code POST /records/{id}/withdraw}.
     *
     * @param reason one sentence, published on the tombstone
     * @param document number of the paper that orders it, published as well; plain, for a verifier looks for it in the page
     * @param effectiveOn when that paper took effect; the withdrawal is due one working day later
     */
    public record WithdrawRequest(
            long version,
            @NotNull(message = "请选择撤下事由") WithdrawalGround ground,

            @NotBlank(message = "请说明理由") @Size(max = 500, message = "理由不超过500字")
            String reason,

            @NotBlank(message = "请填写依据文书")
            @Size(max = 100, message = "依据文书不超过100字")
            @Pattern(regexp = "[^<>&\"']*", message = "依据文书只写文号，不含 < > & 和英文引号")
            String document,

            @NotNull(message = "请填写文书生效日期") LocalDate effectiveOn) {}
}
