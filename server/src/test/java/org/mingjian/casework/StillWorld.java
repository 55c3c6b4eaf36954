package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.Matter;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.ReviewAct.ConfirmNotMajor;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Inspections;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.legalreview.Opinion;

/**
 * A world for walking the procedure without a database. Whether a draft is cleared is told from the history by the
 * definition of clearance itself, independently of how the modules keep it.
 */
record StillWorld(Instant now, CaseHistory history, RuleProfile rules, Optional<CaseHistory> decided)
        implements Surroundings {

    /** By the national numbers. */
    StillWorld(Instant now, CaseHistory history) {
        this(now, history, RuleProfile.NATIONAL);
    }

    StillWorld(Instant now, CaseHistory history, RuleProfile rules) {
        this(now, history, rules, Optional.empty());
    }

    /** With a decision to be executed. */
    StillWorld(Instant now, CaseHistory history, CaseHistory decided) {
        this(now, history, RuleProfile.NATIONAL, Optional.of(decided));
    }

    /** The matter that empowers to coerce; every other is one of penalty. */
    static final UUID POWER = new UUID(5, 6);

    private static final Matter LICENCE = Licensing.matter(new UUID(4, 4), "云文旅", Licensing.MATTER);

    /** A matter of penalty whose decisions the court executes. */
    static final UUID POWERLESS = new UUID(5, 7);

    private static final Matter MATTER = Bureau.matter(new UUID(4, 4), "云文旅");
    private static final Matter COERCION = Bureau.power(new UUID(4, 4), "云文旅");

    @Override
    public Matter matter(UUID matterId) {
        return matterId.equals(Licensing.MATTER) ? LICENCE : matterId.equals(POWER) ? COERCION : MATTER;
    }

    @Override
    public List<DiscretionStandard> standards(UUID matterId) {
        return List.of();
    }

    @Override
    public @Nullable String officerFault(UUID officerId, LocalDate on) {
        return null;
    }

    @Override
    public @Nullable String reviewerFault(UUID officerId) {
        return null;
    }

    @Override
    public boolean receiptUsed(String number) {
        return history.all(Act.Payment.class).stream()
                .anyMatch(payment -> payment.receiptNumber().equals(number));
    }

    @Override
    public boolean serves(UUID officerId) {
        return true;
    }

    @Override
    public boolean heads(UUID officerId) {
        return officerId.equals(Walk.HEAD) || officerId.equals(Walk.DEPUTY);
    }

    @Override
    public Surroundings by(RuleProfile others) {
        return new StillWorld(now, history, others, decided);
    }

    @Override
    public boolean cleared(String draftHash) {
        return clearedDraft(history).map(draftHash::equals).orElse(false);
    }

    /** The draft that the latest approving opinion or assessment was about, unless the findings changed since. */
    static java.util.Optional<String> clearedDraft(CaseHistory history) {
        int concluded = history.conclusion().map(CaseHistory.Done::position).orElse(-1);
        for (int i = history.acts().size() - 1; i > concluded && concluded >= 0; i--) {
            DoneAct done = history.acts().get(i);
            boolean clears = done.act() instanceof ConfirmNotMajor
                    || (done.act() instanceof GiveOpinion opinion && opinion.result() == Opinion.APPROVED);
            if (clears) {
                return history.findings().map(StillWorld::hash);
            }
        }
        return java.util.Optional.empty();
    }

    @Override
    public List<String> whyMajor(CaseHistory of) {
        boolean heavy = of.draft()
                .map(draft -> draft.fineFen() >= number("major.fine.person"))
                .orElse(false);
        return heavy ? List.of("罚款数额达到标准") : List.of();
    }

    @Override
    public int openPoints() {
        return 0;
    }

    @Override
    public int unansweredPoints() {
        return 0;
    }

    @Override
    public @Nullable String finedBefore(CaseHistory of) {
        return null;
    }

    @Override
    public @Nullable Instant newestLead() {
        return null;
    }

    @Override
    public boolean hasFile(UUID fileId) {
        return true;
    }

    @Override
    public @Nullable String underMeasure(String mark) {
        return mark.startsWith("他案") ? "云溪县文化和旅游局" : null;
    }

    @Override
    public boolean knowsCase(String number) {
        return true;
    }

    @Override
    public boolean tookMeasure(String number) {
        return !number.startsWith("他案");
    }

    @Override
    public boolean penalised(String number, String partyCode) {
        return number.startsWith("云文旅罚");
    }

    @Override
    public Inspections inspections() {
        return new StillInspections();
    }

    @Override
    public Optional<CaseHistory> decidedIn(UUID caseId) {
        return decided;
    }

    @Override
    public @Nullable String executedIn(UUID decidedCase) {
        return null;
    }

    @Override
    public @Nullable String executing() {
        return null;
    }

    @Override
    public boolean executionOver() {
        return false;
    }

    /** A power in the matter of a penalty, and none in another. */
    @Override
    public Optional<ExecutionPower> executionPower(UUID matterId) {
        return matterId.equals(POWERLESS) ? Optional.empty() : Optional.of(Bureau.executing(matterId));
    }

    @Override
    public String hashOfDraft(CaseHistory of) {
        return hash(of.findings().orElseThrow());
    }

    private static String hash(Findings findings) {
        return Integer.toHexString(findings.hashCode());
    }

    @Override
    public @Nullable LicenceMatter licence(UUID matterId) {
        return matterId.equals(Licensing.MATTER) ? Licensing.terms(matterId) : null;
    }

    @Override
    public @Nullable FeeItem feeItem(UUID matterId, String name, LocalDate day) {
        FeeItem item = Charging.item(matterId);
        return item.name().equals(name) && item.chargeableOn(day) ? item : null;
    }

    @Override
    public @Nullable LocalDate barredUntil(String partyCode, UUID matterId) {
        return null;
    }
}
