package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.LicenceMatters;
import org.mingjian.agency.Matters;
import org.mingjian.kernel.problem.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 许可事项要素. */
@RestController
@RequestMapping("/api/agency/matters/{id}/licence")
class LicenceMatterController {

    private final Agencies agencies;
    private final Matters matters;
    private final LicenceMatters licences;

    LicenceMatterController(Agencies agencies, Matters matters, LicenceMatters licences) {
        this.agencies = agencies;
        this.matters = matters;
        this.licences = licences;
    }

    /** What is known of a matter of licensing, as typed. */
    record LicenceMatterForm(
            @NotNull(message = "请选择所属机关") UUID agencyId,

            @NotEmpty(message = "请填写材料目录") @Size(max = MOST, message = "材料过多")
            List<@NotBlank(message = "材料名称不能为空") @Size(max = LONGEST, message = "材料名称过长") String> materials,

            @NotEmpty(message = "请填写许可条件") @Size(max = MOST, message = "条件过多")
            List<@NotBlank(message = "条件不能为空") @Size(max = LONGEST, message = "条件过长") String> conditions,

            boolean substanceChecked,

            boolean hearing,

            @Nullable @Positive(message = "有效期须大于零") @Max(value = LONGEST_MONTHS, message = "有效期过长")
            Integer validityMonths,

            @Nullable @Positive(message = "承诺时限须大于零") @Max(value = LAWFUL_DAYS, message = "承诺时限不能长于法定的二十个工作日")
            Integer promisedDays,

            boolean safety) {

        private static final int MOST = 60;
        private static final int LONGEST = 200;
        private static final int LONGEST_MONTHS = 1200;
        private static final int LAWFUL_DAYS = 20;

        LicenceMatter of(UUID matterId) {
            return new LicenceMatter(
                    matterId,
                    materials.stream().map(String::strip).toList(),
                    conditions.stream().map(String::strip).toList(),
                    substanceChecked,
                    hearing,
                    validityMonths,
                    promisedDays,
                    safety);
        }
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    LicenceMatter get(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency) {
        return licences.find(matters.get(agencies.readable(agency, actor), id).id())
                .orElseThrow(Refused::notFound);
    }

    @PutMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    LicenceMatter register(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody LicenceMatterForm form) {
        agencies.requireMaintained(form.agencyId(), actor);
        return licences.register(form.agencyId(), form.of(id), actor);
    }
}
