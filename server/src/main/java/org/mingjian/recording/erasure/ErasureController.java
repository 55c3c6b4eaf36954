package org.mingjian.recording.erasure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.erasure.ErasureChoices.Choice;
import org.mingjian.recording.erasure.ErasureRequest.Order;
import org.mingjian.tlog.Hash;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for erasure of the actor's scope; the one who asks never decides. */
@RestController
@RequestMapping("/api/recording/erasures")
class ErasureController {

    private final Erasures erasures;
    private final Clock clock;

    ErasureController(Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * What the order is.
     *
     * @param orderAuthority who gave it
     * @param orderedOn its date
     * @param orderText its text; only its hash is kept, for the text may name the person
     * @param orderSha256 the hash of the order's file instead
     */
    record Asked(
            @NotNull(message = "请填写记录编号") UUID entryId,

            @NotBlank(message = "请填写删除的事由") @Size(max = 200, message = "事由不超过200字")
            String ground,

            @NotBlank(message = "请填写决定删除的文书文号") @Size(max = 100, message = "文号不超过100字")
            String orderNumber,

            @NotBlank(message = "请填写作出决定的机关") @Size(max = 100, message = "机关名称不超过100字")
            String orderAuthority,

            @NotNull(message = "请填写文书日期") LocalDate orderedOn,

            @Nullable @Size(max = 100_000, message = "文书全文过长，请改填其摘要值")
            String orderText,

            @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "摘要值应为64位十六进制数")
            String orderSha256) {

        Order order(LocalDate today) {
            if (orderedOn.isAfter(today)) {
                throw Refused.input("orderedOn", "文书日期不能晚于今天");
            }
            String text = orderText == null ? "" : orderText.strip();
            if (text.isEmpty() == (orderSha256 == null)) {
                throw Refused.input("orderText", "请填写文书全文或者其文件的摘要值，二者填一项");
            }
            String hash = orderSha256 == null
                    ? Hash.plain(text.getBytes(StandardCharsets.UTF_8)).hex()
                    : orderSha256;
            return new Order(ground.strip(), orderNumber.strip(), orderAuthority.strip(), orderedOn, hash);
        }
    }

    /** The second person's decision. */
    record Decided(
            boolean approved,

            @NotBlank(message = "请写明审批意见") @Size(max = 500, message = "审批意见不超过500字")
            String note) {}

    @GetMapping
    @PreAuthorize("hasAuthority('recording:request') or hasAuthority('recording:erase')")
    List<ErasureRequest> list(@AuthenticationPrincipal RecordActor actor) {
        return erasures.of(actor);
    }

    /** The entries from which the one is chosen whose content is to go, by the number of their case or page. */
    @GetMapping("/choices")
    @PreAuthorize("hasAuthority('recording:request')")
    List<Choice> choices(@RequestParam String number, @AuthenticationPrincipal RecordActor actor) {
        return erasures.choices(number, actor);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('recording:request')")
    @ResponseStatus(HttpStatus.CREATED)
    List<ErasureRequest> request(@Valid @RequestBody Asked asked, @AuthenticationPrincipal RecordActor actor) {
        erasures.request(asked.entryId(), asked.order(LegalDates.today(clock)), actor);
        return erasures.of(actor);
    }

    @PostMapping("/{id}/decision")
    @PreAuthorize("hasAuthority('recording:erase')")
    List<ErasureRequest> decide(
            @PathVariable UUID id, @Valid @RequestBody Decided decided, @AuthenticationPrincipal RecordActor actor) {
        erasures.decide(id, decided.approved(), decided.note().strip(), actor);
        return erasures.of(actor);
    }
}
