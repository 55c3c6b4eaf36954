package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Shortcoming.Kind;

@Requirement(
        value = {"B1", "I4", "F3"},
        law = {"行政处罚法 第四十二条"})
class CertificateTests {

    private static final String CULTURE = "文化市场";
    private static final String COUNTY = "149021";
    private static final LocalDate ISSUED = LocalDate.of(2023, 5, 10);
    private static final LocalDate UNTIL = LocalDate.of(2028, 5, 9);
    private static final LocalDate CHECKED = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aValidCertificateCoversItsCategoryAndRegion() {
        assertThat(certificate(CHECKED, CertificateStatus.VALID).covers(CULTURE, COUNTY, TODAY))
                .isEmpty();
    }

    @Test
    void aCertificateForTheCityCoversItsCounties() {
        var city = new Certificate(
                UUID.randomUUID(),
                "1",
                List.of(CULTURE),
                List.of("149000"),
                ISSUED,
                UNTIL,
                CHECKED,
                CertificateStatus.VALID);
        assertThat(city.covers(CULTURE, COUNTY, TODAY)).isEmpty();
        assertThat(kinds(city.covers(CULTURE, "148021", TODAY))).containsExactly(Kind.WRONG_REGION);
    }

    @Test
    void theLastDayOfValidityCountsAndTheNextDoesNot() {
        var certificate = certificate(CHECKED, CertificateStatus.VALID);
        assertThat(certificate.covers(CULTURE, COUNTY, UNTIL)).isEmpty();
        assertThat(kinds(certificate.covers(CULTURE, COUNTY, UNTIL.plusDays(1))))
                .containsExactly(Kind.EXPIRED);
    }

    @Test
    void withoutACheckThreeYearsAfterIssueItNoLongerServes() {
        var never = certificate(null, CertificateStatus.VALID);
        assertThat(never.covers(CULTURE, COUNTY, ISSUED.plusYears(3))).isEmpty();
        assertThat(kinds(never.covers(CULTURE, COUNTY, ISSUED.plusYears(3).plusDays(1))))
                .containsExactly(Kind.NOT_CHECKED);
    }

    @Test
    void anotherCategoryOrRegionIsNotCovered() {
        var certificate = certificate(CHECKED, CertificateStatus.VALID);
        assertThat(kinds(certificate.covers("林业", COUNTY, TODAY))).containsExactly(Kind.WRONG_CATEGORY);
        assertThat(kinds(certificate.covers(CULTURE, "149022", TODAY))).containsExactly(Kind.WRONG_REGION);
    }

    @Test
    void aSuspendedOrRevokedCertificateServesNobody() {
        assertThat(kinds(certificate(CHECKED, CertificateStatus.SUSPENDED).covers(CULTURE, COUNTY, TODAY)))
                .containsExactly(Kind.SUSPENDED);
        assertThat(kinds(certificate(CHECKED, CertificateStatus.REVOKED).covers(CULTURE, COUNTY, TODAY)))
                .containsExactly(Kind.REVOKED);
    }

    @Test
    void beforeItsIssueACertificateDoesNotServe() {
        assertThat(kinds(certificate(CHECKED, CertificateStatus.VALID).covers(CULTURE, COUNTY, ISSUED.minusDays(1))))
                .containsExactly(Kind.NOT_YET_ISSUED);
    }

    @Test
    void onlyAPersonInPostActs() {
        var certificate = certificate(CHECKED, CertificateStatus.VALID);
        assertThat(officer(Employment.IN_POST, certificate).shortcomings(CULTURE, COUNTY, TODAY))
                .isEmpty();
        assertThat(kinds(officer(Employment.CONTRACT, certificate).shortcomings(CULTURE, COUNTY, TODAY)))
                .containsExactly(Kind.NOT_IN_POST);
        assertThat(kinds(officer(Employment.LEFT, certificate).shortcomings(CULTURE, COUNTY, TODAY)))
                .containsExactly(Kind.NOT_IN_POST);
    }

    @Test
    void withoutACertificateNobodyActsAndWithTwoTheFittingOneCounts() {
        var forestry = new Certificate(
                UUID.randomUUID(),
                "2",
                List.of("林业"),
                List.of(COUNTY),
                ISSUED,
                UNTIL,
                CHECKED,
                CertificateStatus.VALID);
        assertThat(kinds(officer(Employment.IN_POST).shortcomings(CULTURE, COUNTY, TODAY)))
                .containsExactly(Kind.NO_CERTIFICATE);
        var both = officer(Employment.IN_POST, forestry, certificate(CHECKED, CertificateStatus.VALID));
        assertThat(both.shortcomings(CULTURE, COUNTY, TODAY)).isEmpty();
    }

    private static Certificate certificate(@Nullable LocalDate checkedOn, CertificateStatus status) {
        return new Certificate(
                UUID.randomUUID(), "1", List.of(CULTURE), List.of(COUNTY), ISSUED, UNTIL, checkedOn, status);
    }

    private static Officer officer(Employment employment, Certificate... certificates) {
        return new Officer(
                UUID.randomUUID(), UUID.randomUUID(), null, "某甲", "科员", employment, null, List.of(certificates));
    }

    private static List<Kind> kinds(List<Shortcoming> shortcomings) {
        return shortcomings.stream().map(Shortcoming::kind).toList();
    }
}
