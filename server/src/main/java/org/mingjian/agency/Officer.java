package org.mingjian.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Shortcoming.Kind;

/**
 * 执法人员: one person, one officer, whatever the number of accounts.
 *
 * @param id identifier
 * @param agencyId the agency
 * @param divisionId the division, {@code null} for the agency's leaders
 * @param name name
 * @param post 职务
 * @param employment whether in post
 * @param legalQualification number of the 法律职业资格证书, {@code null} when not held
 * @param certificates the certificates, newest first
 */
public record Officer(
        UUID id,
        UUID agencyId,
        @Nullable UUID divisionId,
        String name,
        String post,
        Employment employment,
        @Nullable String legalQualification,
        List<Certificate> certificates) {

    /** Copies its list. */
    public Officer {
        certificates = List.copyOf(certificates);
    }

    /** Whether qualified to review decisions for the first time (行政处罚法 第五十八条). */
    public boolean holdsLegalQualification() {
        return legalQualification != null;
    }

    /**
     * Why the officer may not act; empty when one certificate covers the act and the officer is in post (行政处罚法
     * 第四十二条).
     *
     * @param category the field of enforcement
     * @param region the six-digit division where the act takes place
     * @param on the legal date of the act
     */
    public List<Shortcoming> shortcomings(String category, String region, LocalDate on) {
        var found = new ArrayList<Shortcoming>();
        if (employment != Employment.IN_POST) {
            found.add(new Shortcoming(Kind.NOT_IN_POST, name + "系" + employment.title() + "，非在编在岗人员"));
        }
        found.addAll(ofBestCertificate(category, region, on));
        return List.copyOf(found);
    }

    private List<Shortcoming> ofBestCertificate(String category, String region, LocalDate on) {
        return certificates.stream()
                .map(certificate -> certificate.covers(category, region, on))
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> List.of(new Shortcoming(Kind.NO_CERTIFICATE, name + "未取得行政执法证件")));
    }
}
