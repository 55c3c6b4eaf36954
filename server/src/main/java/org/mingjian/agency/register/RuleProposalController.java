package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.RuleProposal;
import org.mingjian.agency.RuleProposals;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.problem.Provision;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 本机关规则参数: proposed by the administrator, adopted or refused by the agency's head. */
@RestController
@RequestMapping("/api/agency/rule-proposals")
class RuleProposalController {

    private final RuleProposals proposals;

    RuleProposalController(RuleProposals proposals) {
        this.proposals = proposals;
    }

    /** A value as typed. */
    record ProposalForm(
            @NotBlank(message = "请选择规则参数") String rule,

            @Min(value = 0, message = "数值不能为负") @Max(value = 1_000_000_000_000L, message = "数值过大")
            long number,

            @NotBlank(message = "请填写依据文件名称") @Size(max = 200, message = "名称过长")
            String source,

            @NotBlank(message = "请填写条款") @Size(max = 100, message = "条款过长")
            String article,

            @NotNull(message = "请填写施行日期") LocalDate effectiveFrom) {}

    /** Why it is refused, as typed. */
    record RefusalForm(
            @NotBlank(message = "请填写不采纳的理由") @Size(max = 2000, message = "理由过长")
            String note) {}

    /** A proposal as shown; {@code mine} says that somebody else has to decide. */
    record Row(
            UUID id,
            String rule,
            String title,
            RuleRow.Version value,
            String proposer,
            Instant proposedAt,
            RuleProposal.State state,
            @Nullable String decider,
            @Nullable String note,
            boolean mine) {

        static Row of(RuleProposal proposal, Actor actor) {
            return new Row(
                    proposal.id(),
                    proposal.value().id(),
                    RuleValues.shipped().title(proposal.value().id()),
                    RuleRow.Version.of(proposal.value()),
                    proposal.proposer(),
                    proposal.proposedAt(),
                    proposal.state(),
                    proposal.decider(),
                    proposal.note(),
                    proposal.proposedBy().equals(actor.officerId()));
        }
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<Row> all(@AuthenticationPrincipal Actor actor) {
        return proposals.of(actor.agencyId()).stream()
                .map(proposal -> Row.of(proposal, actor))
                .toList();
    }

    @PostMapping
    @PreAuthorize("hasAuthority('agency:maintain')")
    @ResponseStatus(HttpStatus.CREATED)
    Row propose(@AuthenticationPrincipal Actor actor, @Valid @RequestBody ProposalForm form) {
        var source = new Provision(form.source().strip(), form.article().strip());
        var value = proposals.value(form.rule(), form.number(), source, form.effectiveFrom());
        return Row.of(proposals.propose(value, actor), actor);
    }

    @PostMapping("/{id}/adoption")
    @PreAuthorize("hasAuthority('casework:approve')")
    Row adopt(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return Row.of(proposals.adopt(id, actor), actor);
    }

    @PostMapping("/{id}/refusal")
    @PreAuthorize("hasAuthority('casework:approve')")
    Row refuse(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody RefusalForm form) {
        return Row.of(proposals.refuse(id, form.note().strip(), actor), actor);
    }
}
