package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.FeeItems;
import org.mingjian.kernel.problem.Provision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 收费目录清单: the items of a matter of fees, read and listed. */
@RestController
@RequestMapping("/api/agency/matters/{id}/fee-items")
class FeeItemController {

    private final Agencies agencies;
    private final FeeItems items;

    FeeItemController(Agencies agencies, FeeItems items) {
        this.agencies = agencies;
        this.items = items;
    }

    /** An item as typed. */
    record FeeItemForm(
            @NotNull(message = "请选择所属机关") UUID agencyId,

            @NotBlank(message = "请填写收费项目") @Size(max = LONGEST, message = "收费项目不超过200字")
            String name,

            @Positive(message = "收费标准须大于零") @Max(value = MOST_FEN, message = "收费标准过高")
            long standardFen,

            @NotBlank(message = "请填写计费单位") @Size(max = SHORTEST, message = "计费单位不超过50字")
            String unit,

            @NotBlank(message = "请填写收费依据") @Size(max = LONGEST, message = "收费依据不超过200字")
            String basisSource,

            @NotBlank(message = "请填写收费依据的条款") @Size(max = LONGEST, message = "收费依据的条款不超过200字")
            String basisArticle,

            @NotNull(message = "请填写起始日期") LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotNull(message = "请填写公布日期") LocalDate publishedOn) {

        private static final int LONGEST = 200;
        private static final int SHORTEST = 50;
        private static final long MOST_FEN = 1_000_000_000L;

        FeeItem of(UUID matterId) {
            Provision basis = new Provision(basisSource.strip(), basisArticle.strip());
            return new FeeItem(
                    matterId, name.strip(), standardFen, unit.strip(), basis, validFrom, validTo, publishedOn);
        }
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<FeeItem> of(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return items.of(actor.agencyId(), id);
    }

    @PutMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    FeeItem list(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody FeeItemForm form) {
        agencies.requireMaintained(form.agencyId(), actor);
        return items.list(form.agencyId(), form.of(id), actor);
    }
}
