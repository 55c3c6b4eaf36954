package org.mingjian.installation.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.agency.Tier;
import org.mingjian.agency.discretion.StandardTable;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.SummaryAct.CashGround;

/** The invented county as data: {@code demonstration/county.json}. */
record CountyData(
        String region,
        String regionName,
        Bank bank,
        String reconsiderationAgency,
        String court,
        List<AgencyData> agencies,
        List<PersonData> people,
        List<MatterData> matters,
        Map<String, StandardTable> standards,
        List<CaseData> cases,
        List<SpotData> onTheSpot,
        List<MeasureData> measures,
        List<InspectionData> inspections,
        List<LicenceData> licences,
        Map<String, PowerData> powers,
        List<SpotData> executions,
        List<FeeData> fees,
        List<RequisitionData> requisitions) {

    /** The power to execute decisions in a matter. */
    record PowerData(Set<ExecutionManner> manners, Matter.LegalBasis basis) {}

    record Bank(String name, String address) {}

    record AgencyData(
            String key,
            @Nullable String parent,
            String name,
            int serial,
            String word,
            String address,
            String phone,
            AgencyKind kind) {}

    record PersonData(
            String username,
            String agency,
            String name,
            String post,
            Set<Role> roles,
            List<String> categories,
            @Nullable String legalQualification) {}

    /** What a matter of inspection adds to the published list. */
    record ItemData(
            String objects,
            String content,
            String way,
            @Nullable Integer yearlyCap,
            @Nullable Integer drawPercent,
            String basis) {}

    /**
     * @param enforcement a penalty when left out
     * @param inspection its row on the list of inspections, when it is one
     * @param licence what a matter of licensing asks for
     * @param fee what a matter of fees may charge for
     */
    record MatterData(
            String key,
            String agency,
            String name,
            String category,
            @Nullable EnforcementKind enforcement,
            Matter.LegalBasis broken,
            Matter.LegalBasis penalty,
            List<String> kinds,
            List<Tier> tiers,
            @Nullable ItemData inspection,
            @Nullable LicenceTerms licence,
            @Nullable FeeTerms fee) {}

    /** What a matter of licensing asks for: see {@link org.mingjian.agency.LicenceMatter}. */
    record LicenceTerms(
            List<String> materials,
            List<String> conditions,
            boolean substanceChecked,
            int validityMonths,
            int promisedDays,
            boolean safety) {}

    /**
     * A case to live through.
     *
     * @param facts the facts found; {d} stands for the day of the act
     * @param until the stage at which it is left
     * @param variant how the party uses its rights: waived, statement, silent, open, hearing, nopenalty or withdrawn
     * @param baseFen the amount that the discretion standard counts by, where it has one
     */
    record CaseData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            @Nullable String representative,
            String address,
            String phone,
            String violation,
            String summary,
            String facts,
            String evidence,
            String relation,
            long fineFen,
            long confiscatedFen,
            String tier,
            String until,
            String variant,
            @Nullable Long baseFen) {}

    /**
     * A case decided on the spot.
     *
     * @param statement what the party said, or {@code null}
     * @param until the stage at which it is left: ON_THE_SPOT, EXECUTED or ARCHIVED
     */
    record SpotData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            @Nullable String representative,
            String address,
            @Nullable String phone,
            String place,
            String violation,
            String facts,
            String evidence,
            @Nullable String statement,
            long fineFen,
            String tier,
            CashGround ground,
            String until) {}

    /**
     * A measure of coercion.
     *
     * @param item what is seized, so much of it in this unit
     * @param until the stage at which it is left
     */
    record MeasureData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            String representative,
            String address,
            @Nullable String phone,
            String suspicion,
            String facts,
            String item,
            long quantity,
            String unit,
            String until) {}

    /**
     * An inspection.
     *
     * @param item what is looked at
     * @param problem what is wrong with it, {@code null} when nothing is
     * @param violation the matter of penalty of the lead that it becomes, {@code null} when it is corrected
     * @param until the stage at which it is left
     */
    record InspectionData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            String representative,
            String address,
            @Nullable String phone,
            String content,
            String item,
            String findings,
            @Nullable String problem,
            @Nullable String violation,
            String until) {}

    /**
     * An application for a licence.
     *
     * @param subject what is applied for
     * @param until the stage at which it is left
     */
    record LicenceData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            String representative,
            String address,
            @Nullable String phone,
            String subject,
            String until) {}

    /** An item of the published list of fees: see {@link org.mingjian.agency.FeeItem}. */
    record FeeTerms(String item, long standardFen, String unit, String source, String article) {}

    /**
     * A charge of a fee.
     *
     * @param quantity how many units
     * @param until the stage at which it is left
     */
    record FeeData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            String representative,
            String address,
            @Nullable String phone,
            long quantity,
            String facts,
            String until) {}

    /**
     * A requisition.
     *
     * @param item the property, with its unit
     * @param oral whether it was ordered orally first
     * @param until the stage at which it is left
     */
    record RequisitionData(
            String matter,
            PartyFacts.Kind kind,
            String party,
            String representative,
            String address,
            @Nullable String phone,
            String item,
            String unit,
            int quantity,
            boolean oral,
            String until) {}
}
