package org.mingjian.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Shortcoming.Kind;
import org.mingjian.kernel.identity.Region;

/**
 * 行政执法证件.
 *
 * @param id identifier
 * @param number the number on the card
 * @param categories fields of enforcement, for example 文化市场
 * @param regions six-digit divisions (GB/T 2260); a county, city or province covers all within it
 * @param issuedOn day of issue
 * @param validUntil last day of validity
 * @param checkedOn day of the last three-yearly check, {@code null} before the first
 * @param status whether it was suspended or revoked
 */
public record Certificate(
        UUID id,
        String number,
        List<String> categories,
        List<String> regions,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable LocalDate checkedOn,
        CertificateStatus status) {

    private static final int YEARS_BETWEEN_CHECKS = 3;

    /** Copies its lists. */
    public Certificate {
        categories = List.copyOf(categories);
        regions = List.copyOf(regions);
    }

    /** The last day covered by the last check, or by the issue when none was due yet. */
    public LocalDate checkedUntil() {
        return (checkedOn == null ? issuedOn : checkedOn).plusYears(YEARS_BETWEEN_CHECKS);
    }

    /**
     * What the certificate lacks for an act; empty when it covers it. The holder's post is not looked at here, see
     * {@link Officer#shortcomings}.
     *
     * @param category the field of enforcement
     * @param region the six-digit division where the act takes place
     * @param on the legal date of the act
     */
    public List<Shortcoming> covers(String category, String region, LocalDate on) {
        var found = new ArrayList<Shortcoming>();
        addStatus(found);
        addDates(found, on);
        if (!categories.contains(category)) {
            found.add(of(Kind.WRONG_CATEGORY, "执法类别为" + String.join("、", categories) + "，不含" + category));
        }
        if (regions.stream().noneMatch(own -> contains(own, region))) {
            found.add(of(Kind.WRONG_REGION, "执法区域为" + String.join("、", regions) + "，不含" + region));
        }
        return List.copyOf(found);
    }

    private void addStatus(List<Shortcoming> found) {
        switch (status) {
            case VALID -> {}
            case SUSPENDED -> found.add(of(Kind.SUSPENDED, "已被暂扣"));
            case REVOKED -> found.add(of(Kind.REVOKED, "已被收缴"));
        }
    }

    private void addDates(List<Shortcoming> found, LocalDate on) {
        if (on.isBefore(issuedOn)) {
            found.add(of(Kind.NOT_YET_ISSUED, "于" + issuedOn + "颁发，此前无效"));
        }
        if (on.isAfter(validUntil)) {
            found.add(of(Kind.EXPIRED, "有效期至" + validUntil + "，已过期"));
        }
        if (on.isAfter(checkedUntil())) {
            found.add(of(Kind.NOT_CHECKED, "未按每三年一次的要求检验，检验有效至" + checkedUntil()));
        }
    }

    private Shortcoming of(Kind kind, String what) {
        return new Shortcoming(kind, "执法证" + number + what);
    }

    private static boolean contains(String own, String region) {
        var outer = Region.read(own);
        var inner = Region.read(region);
        return outer.isPresent() && inner.isPresent() && outer.get().contains(inner.get());
    }
}
