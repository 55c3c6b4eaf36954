package org.mingjian.casework.history;

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
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** What a policy may ask about the world around the case: people, calendar, numbers, the review, other cases. */
public interface Surroundings {

    /** Server time, the only clock. */
    Instant now();

    /** Today's legal date. */
    default LocalDate today() {
        return LegalDates.on(now());
    }

    /**
     * Why the officer may not act in this matter on this day, in Chinese, naming the officer; {@code null} when the
     * certificate covers it.
     */
    @Nullable
    String officerFault(UUID officerId, LocalDate on);

    /** Why the person may not review, or {@code null}. */
    @Nullable
    String reviewerFault(UUID officerId);

    /** The matter of the case: its provisions, kinds of penalty and tiers. */
    Matter matter(UUID matterId);

    /** The versions of the matter's discretion standard, the newest first. */
    List<DiscretionStandard> standards(UUID matterId);

    /** Whether the person serves in the agency of the case. */
    boolean serves(UUID officerId);

    /** Whether the person is one of the heads (负责人) of the agency of the case. */
    boolean heads(UUID officerId);

    /** The numbers by which the agency of the case works. */
    RuleProfile rules();

    /** The same surroundings, were the agency to work by other numbers. */
    Surroundings by(RuleProfile others);

    /** The last day of a term that begins with the given day (not counted itself), by the version in force on that day. */
    default LocalDate lastDay(String ruleId, LocalDate from) {
        return Deadline.of(rules().get(ruleId, from), ruleId, from)
                .due(WorkingCalendar.inForce())
                .day();
    }

    /** The value of a rule in force on the day of the governing event. */
    default long number(String ruleId, LocalDate day) {
        return rules().get(ruleId, day).number();
    }

    /** The value of a rule where the governing event is what is being done today. */
    default long number(String ruleId) {
        return number(ruleId, today());
    }

    /** Whether a clearance in force names this draft. */
    boolean cleared(String draftHash);

    /** Why the decision is major, a sentence each; empty when it is not. */
    List<String> whyMajor(CaseHistory history);

    /** How many points of the review are not closed. */
    int openPoints();

    /** How many points of the review are not even answered. */
    int unansweredPoints();

    /** The number of an earlier decision that fined the party for the same act, or {@code null}. */
    @Nullable
    String finedBefore(CaseHistory history);

    /** Registration time of the newest lead of the agency, or {@code null}. */
    @Nullable
    Instant newestLead();

    /** Whether a payment to the agency has named this receipt before, in whichever case. */
    boolean receiptUsed(String number);

    /** Whether the uploaded file belongs to this case. */
    boolean hasFile(UUID fileId);

    /** The published list of inspections, and what was inspected. */
    Inspections inspections();

    /** Hash of a draft together with the findings that carry it. */
    String hashOfDraft(CaseHistory history);

    /** In which other open case, of whichever agency, a thing is under a measure, or {@code null}. */
    @Nullable
    String underMeasure(String mark);

    /** Whether the agency has a case with this number. */
    boolean knowsCase(String number);

    /** Whether the agency took a measure of coercion under this number. */
    boolean tookMeasure(String number);

    /** Whether the agency decided on a penalty against this party under this number. */
    boolean penalised(String number, String partyCode);

    /** What a matter of licensing asks for, or {@code null} when it is none or nothing is registered. */
    @Nullable
    LicenceMatter licence(UUID matterId);

    /** The last day on which the applicant may not apply again (行政许可法 第七十八条、第七十九条), or {@code null}. */
    @Nullable
    LocalDate barredUntil(String partyCode, UUID matterId);

    /** The history of a case of the agency in which a decision was made; empty when the agency has none such. */
    Optional<CaseHistory> decidedIn(UUID caseId);

    /** The number of the case in which a decision is being executed now, this case left out, or {@code null}. */
    @Nullable
    String executedIn(UUID decidedCase);

    /** The number of the case in which this case's own decision is being executed now, or {@code null}. */
    @Nullable
    String executing();

    /** Whether an execution of this case's own decision was closed: carried out, or ended by law. */
    boolean executionOver();

    /** The power of the agency to execute its decisions in a matter itself; empty when it must apply to the court. */
    Optional<ExecutionPower> executionPower(UUID matterId);

    /** The item of the published list of fees that may be charged for on a day, or {@code null}. */
    @Nullable
    FeeItem feeItem(UUID matterId, String name, LocalDate day);
}
