package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.Matter;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Inspections;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.legalreview.MetCriterion;

/** The world around one case at one moment, asked of the modules that know it. */
final class CaseSurroundings implements Surroundings {

    private final World world;
    private final UUID caseId;
    private final Agency agency;
    private final String category;
    private final Instant now;
    private @Nullable RuleProfile rules;

    CaseSurroundings(World world, UUID caseId, Agency agency, String category, Instant now) {
        this.world = world;
        this.caseId = caseId;
        this.agency = agency;
        this.category = category;
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public @Nullable String officerFault(UUID officerId, LocalDate on) {
        return world.people().fault(officerId, category, agency.region(), on);
    }

    @Override
    public @Nullable String reviewerFault(UUID officerId) {
        return world.people().reviewerFault(officerId);
    }

    @Override
    public Matter matter(UUID matterId) {
        return world.people().matter(agency.id(), matterId);
    }

    @Override
    public List<DiscretionStandard> standards(UUID matterId) {
        return world.people().standards(agency.id(), matterId);
    }

    @Override
    public boolean serves(UUID officerId) {
        return world.people().serves(agency.id(), officerId);
    }

    @Override
    public boolean heads(UUID officerId) {
        return world.people().heads(agency.id(), officerId);
    }

    @Override
    public RuleProfile rules() {
        RuleProfile known = rules;
        if (known == null) {
            known = world.people().rules(agency.id());
            rules = known;
        }
        return known;
    }

    @Override
    public Surroundings by(RuleProfile others) {
        var surroundings = new CaseSurroundings(world, caseId, agency, category, now);
        surroundings.rules = others;
        return surroundings;
    }

    @Override
    public boolean cleared(String draftHash) {
        return world.reviews().clearance(caseId, draftHash).isPresent();
    }

    @Override
    public List<String> whyMajor(CaseHistory history) {
        return history.findings().isEmpty()
                ? List.of()
                : world.reviews().whyMajor(world.proposals().of(caseId, agency.id(), history, this)).stream()
                        .map(MetCriterion::reason)
                        .toList();
    }

    @Override
    public int openPoints() {
        return world.reviews().openPoints(caseId);
    }

    @Override
    public int unansweredPoints() {
        return world.reviews().unansweredPoints(caseId);
    }

    @Override
    public @Nullable String finedBefore(CaseHistory history) {
        RegisterLead lead = history.lead();
        return world.decisions()
                .fining(Offence.of(lead, matter(lead.matterId())))
                .orElse(null);
    }

    @Override
    public @Nullable Instant newestLead() {
        return world.cases().newestLead(agency.id()).orElse(null);
    }

    @Override
    public boolean receiptUsed(String number) {
        return world.cases().receiptUsed(agency.id(), number);
    }

    @Override
    public boolean hasFile(UUID fileId) {
        return world.files().find(caseId, fileId).isPresent();
    }

    @Override
    public Inspections inspections() {
        return world.inspections().of(agency, world.people(), category, rules(), today());
    }

    @Override
    public String hashOfDraft(CaseHistory history) {
        return world.proposals().hash(caseId, history);
    }

    @Override
    public @Nullable String underMeasure(String mark) {
        return world.property()
                .holder(mark, caseId)
                .map(holder -> world.people().agency(holder).name())
                .orElse(null);
    }

    @Override
    public boolean knowsCase(String number) {
        return world.cases().numbered(agency.id(), number);
    }

    @Override
    public Optional<CaseHistory> decidedIn(UUID decidedCase) {
        return world.executions().decided(agency.id(), decidedCase);
    }

    @Override
    public @Nullable String executedIn(UUID decidedCase) {
        return world.executions().running(decidedCase, caseId).orElse(null);
    }

    @Override
    public @Nullable String executing() {
        return executedIn(caseId);
    }

    @Override
    public boolean executionOver() {
        return world.executions().over(caseId);
    }

    @Override
    public Optional<ExecutionPower> executionPower(UUID matterId) {
        return world.executions().power(agency.id(), matterId);
    }

    @Override
    public boolean tookMeasure(String number) {
        return world.cases().measured(agency.id(), number);
    }

    @Override
    public boolean penalised(String number, String partyCode) {
        return world.decisions().penalising(agency.id(), number, partyCode);
    }

    @Override
    public @Nullable LicenceMatter licence(UUID matterId) {
        return world.people().licence(matterId);
    }

    /** Both bars are only for what directly concerns public safety, health, life or property. */
    @Override
    public @Nullable LocalDate barredUntil(String partyCode, UUID matterId) {
        LicenceMatter licence = licence(matterId);
        return licence == null || !licence.safety()
                ? null
                : world.cases().deceptions(partyCode, matterId).stream()
                        .map(one -> lastDay(one.fraud() ? "licence.bar.fraud" : "licence.bar.false", one.on()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    @Override
    public @Nullable FeeItem feeItem(UUID matterId, String name, LocalDate day) {
        return world.fees().chargeable(matterId, name, day).orElse(null);
    }
}
