package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.CertificateStatus;
import org.mingjian.agency.Role;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.Factor;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates of the investigation. */
class InvestigationGateTests extends GateTest {

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"I1", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void oneOfficerAloneInspectsNothing() {
        refused(conduct().filed(), inspection(List.of(staff.lead().officerId())), staff.lead());
    }

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"I1", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void theSameOfficerTwiceIsOne() {
        UUID one = staff.lead().officerId();
        refused(conduct().filed(), Samples.interview(List.of(one, one), clock.instant()), staff.lead());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void aCertificateThatExpiredYesterdayCoversNothingToday() {
        refusedWith(certificate(today().minusDays(1), Bureau.CATEGORY, Bureau.REGION, today()));
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void aCertificateOfAnotherCategoryCoversNothingHere() {
        refusedWith(certificate(today().plusYears(1), "林业", Bureau.REGION, today()));
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void aCertificateOfAnotherRegionCoversNothingHere() {
        refusedWith(certificate(today().plusYears(1), Bureau.CATEGORY, "149021", today()));
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void aCertificateNotCheckedForThreeYearsCoversNothing() {
        refusedWith(certificate(
                today().plusYears(1),
                Bureau.CATEGORY,
                Bureau.REGION,
                today().minusYears(3).minusDays(1)));
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void contractStaffDoNotEnforce() {
        Actor contracted = bureau.contracted(staff.agency(), "临时人员");
        refused(conduct().filed(), inspection(List.of(staff.lead().officerId(), contracted.officerId())), staff.lead());
    }

    @Test
    @Breaks(Policy.HANDLER_OF_THIS_CASE)
    @Requirement("B1")
    void anOfficerOutsideTheCaseDoesNotHandleIt() {
        Actor colleague = bureau.person(staff.agency(), "旁人", Role.HANDLER, Bureau.certificate(), null);
        refused(conduct().filed(), inspection(staff.two()), colleague);
    }

    @Test
    @Breaks(Policy.CERTIFICATE_SHOWN)
    @Requirement(value = "B2", law = "行政处罚法 第五十五条第一款")
    void anInspectionBeginsWithTheCertificate() {
        RecordInspection proper = inspection(staff.two());
        refused(
                conduct().filed(),
                new RecordInspection(
                        proper.officerIds(),
                        proper.startedAt(),
                        proper.endedAt(),
                        proper.place(),
                        false,
                        true,
                        proper.presentPerson(),
                        proper.findings(),
                        null,
                        null),
                staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_IN_THE_FUTURE)
    @Requirement("I22")
    void whatHasNotHappenedYetIsNotRecorded() {
        refused(
                conduct().filed(),
                Samples.inspection(staff.two(), clock.instant().plus(Duration.ofHours(2))),
                staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_BEFORE_FILING)
    @Requirement(value = "I22", law = "行政处罚法 第五十四条第二款")
    void nothingIsInvestigatedBeforeTheFiling() {
        refused(
                conduct().filed(),
                Samples.inspection(staff.two(), clock.instant().minus(Duration.ofDays(1))),
                staff.lead());
    }

    @Test
    @Breaks(Policy.FILE_OF_THIS_CASE)
    @Requirement(value = "D5", law = "行政处罚法 第四十六条")
    void aFileThatIsNotThisCasesProvesNothingHere() {
        AddEvidence proper = Samples.evidence(staff.two(), clock.instant());
        refused(
                conduct().filed(),
                new AddEvidence(
                        proper.officerIds(),
                        UUID.randomUUID(),
                        proper.name(),
                        proper.kind(),
                        proper.source(),
                        proper.collectedAt(),
                        proper.place(),
                        proper.proves()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.RECORDED_AND_PROVEN)
    @Requirement(value = "D5", law = "行政处罚法 第四十条")
    void anInvestigationWithoutEvidenceConcludesNothing() {
        Conduct conduct = conduct().filed().does(inspection(staff.two()), staff.lead());
        refused(conduct, Samples.concluded(Samples.LIGHT_FINE), staff.lead());
    }

    @Test
    @Breaks(Policy.FACTORS_EXPLAINED)
    @Requirement(value = "E16", law = "行政处罚法 第三十二条")
    void aConclusionLooksAtEveryDirectionOfDiscretion() {
        Findings proper = Samples.findings(Samples.LIGHT_FINE);
        refused(
                conduct().investigated(),
                concluded(proper, List.of(new Factor("从轻处罚", "主动改正")), proper.draft(), false),
                staff.lead());
    }

    @Test
    @Breaks(Policy.DRAFT_COHERENT)
    @Requirement(value = "E16", law = "行政处罚法 第九条")
    void aFineHasAnAmount() {
        Findings proper = Samples.findings(Samples.LIGHT_FINE);
        Draft without = new Draft(List.of(new Draft.Penalty(PenaltyKind.FINE, "罚款")), 0, 0, null, "理由");
        refused(conduct().investigated(), concluded(proper, proper.factors(), without, false), staff.lead());
    }

    @Test
    @Breaks(Policy.DRAFT_COHERENT)
    @Requirement(value = "E16", law = "行政处罚法 第九条")
    void aPenaltyThatItsKindDoesNotSayWhollyHasItsContent() {
        Findings proper = Samples.findings(Samples.LIGHT_FINE);
        Draft without =
                new Draft(List.of(new Draft.Penalty(PenaltyKind.BUSINESS_SUSPENDED, " ")), 0, 0, "立即改正", "与情节相当");
        refused(conduct().investigated(), concluded(proper, proper.factors(), without, false), staff.lead());
    }

    @Test
    @Breaks(Policy.NO_CRIME_LEFT_BEHIND)
    @Requirement(
            value = {"I24", "E18"},
            law = "行政处罚法 第二十七条")
    void aSuspectedCrimeIsNeitherReviewedNorDroppedUntilItIsTransferred() {
        Findings proper = Samples.findings(Samples.LIGHT_FINE);
        Conduct conduct =
                conduct().investigated().does(concluded(proper, proper.factors(), proper.draft(), true), staff.lead());
        refused(conduct, new ReviewAct.SubmitForReview(null), staff.lead());
        refused(conduct, new ReviewAct.ConfirmNotMajor(), staff.lead());
        refused(conduct, new InvestigationAct.WithdrawCase("不再办理"), staff.head());
        notHere(conduct, Samples.decided(), staff.head());
        notHere(conduct, new CloseCase("不再办理", "同意"), staff.head());
        conduct.does(Transfers.proposed(staff.two()), staff.lead())
                .does(Transfers.approved(), staff.head())
                .does(Transfers.toThePolice(), staff.head());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(value = "I4", law = "行政处罚法 第四十二条第一款")
    void whoseCertificateHasExpiredMeanwhileSignsNoReport() {
        Certificate brief = Bureau.certificate(
                LegalDates.today(clock).plusDays(1), List.of(Bureau.CATEGORY), List.of(Bureau.REGION));
        Actor lead = bureau.person(staff.agency(), "周既白", Role.HANDLER, brief, null);
        staff = new Staff(
                staff.agency(),
                staff.matter(),
                lead,
                staff.assisting(),
                staff.head(),
                staff.deputy(),
                staff.reviewer());
        Conduct conduct = conduct().investigated();
        clock.advance(Duration.ofDays(2));
        refused(conduct, Samples.concluded(Samples.LIGHT_FINE), lead);
        refused(conduct, Samples.concluded(Samples.LIGHT_FINE), staff.assisting());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I1", "I4"},
            law = "行政处罚法 第四十二条第一款")
    void theSecondOfficersCertificateCountsAsMuchAsTheFirstsInEveryRecord() {
        Actor second = bureau.person(
                staff.agency(),
                "贺新",
                Role.HANDLER,
                certificate(today().plusYears(1), "林业", Bureau.REGION, today()),
                null);
        List<UUID> two = List.of(staff.lead().officerId(), second.officerId());
        Conduct conduct = conduct().filed();
        refused(conduct, Samples.interview(two, clock.instant()), staff.lead());
        refused(conduct, Samples.evidence(two, clock.instant()), staff.lead());
        refused(conduct, inspection(two), staff.lead());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(value = "I4", law = "行政处罚法 第四十二条第一款")
    void aCertificateIssuedTodayDoesNotCoverYesterday() {
        Conduct conduct = conduct().filed();
        clock.advance(Duration.ofDays(1));
        Certificate proper = Bureau.certificate();
        Certificate fresh = new Certificate(
                proper.id(),
                proper.number(),
                proper.categories(),
                proper.regions(),
                today(),
                proper.validUntil(),
                null,
                CertificateStatus.VALID);
        Actor second = bureau.person(staff.agency(), "贺新", Role.HANDLER, fresh, null);
        List<UUID> two = List.of(staff.lead().officerId(), second.officerId());
        refused(conduct, Samples.evidence(two, clock.instant().minus(Duration.ofDays(1))), staff.lead());
        conduct.does(Samples.evidence(two, clock.instant()), staff.lead());
    }

    private void refusedWith(Certificate certificate) {
        Actor officer = bureau.person(staff.agency(), "贺新", Role.HANDLER, certificate, null);
        refused(conduct().filed(), inspection(List.of(staff.lead().officerId(), officer.officerId())), staff.lead());
    }

    private static Certificate certificate(LocalDate until, String category, String region, LocalDate checkedOn) {
        Certificate proper = Bureau.certificate();
        return new Certificate(
                proper.id(),
                proper.number(),
                List.of(category),
                List.of(region),
                LocalDate.of(2020, 1, 5),
                until,
                checkedOn,
                CertificateStatus.VALID);
    }

    private RecordInspection inspection(List<UUID> officers) {
        Instant now = clock.instant();
        return Samples.inspection(officers, now);
    }

    private static InvestigationAct.ConcludeInvestigation concluded(
            Findings proper, List<Factor> factors, Draft draft, boolean crime) {
        return new InvestigationAct.ConcludeInvestigation(new Findings(
                proper.process(),
                proper.facts(),
                proper.evidenceSummary(),
                proper.qualification(),
                proper.tier(),
                factors,
                crime,
                proper.significance(),
                draft));
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
