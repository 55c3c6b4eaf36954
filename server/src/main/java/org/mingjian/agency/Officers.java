package org.mingjian.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.event.OfficerListed;
import org.mingjian.kernel.identity.Region;
import org.mingjian.kernel.problem.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 执法人员名录: officers and their certificates; each change is recorded and told to the public list. */
@Component
public class Officers {

    private final OfficerStore store;
    private final AccountStore accounts;
    private final Agencies agencies;
    private final IdentityHashes hashes;
    private final RegisterEntries entries;
    private final ApplicationEventPublisher events;

    Officers(
            OfficerStore store,
            AccountStore accounts,
            Agencies agencies,
            IdentityHashes hashes,
            RegisterEntries entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.agencies = agencies;
        this.hashes = hashes;
        this.entries = entries;
        this.events = events;
    }

    /** The officer with certificates; refused as not found when there is none. */
    public Officer get(UUID id) {
        return store.find(id).orElseThrow(Refused::notFound);
    }

    /** The officer with certificates, if there is one. */
    public Optional<Officer> find(UUID id) {
        return store.find(id);
    }

    /** The officers of an agency by name. */
    public List<Officer> of(UUID agencyId) {
        return store.of(Set.of(agencyId));
    }

    /** The officers of several agencies by name. */
    public List<Officer> of(Set<UUID> agencyIds) {
        return store.of(agencyIds);
    }

    /**
     * Appoints a person. The identity number is compared, never kept: a person who has an officer already is refused.
     *
     * @param by who does it, {@code null} when the installation itself does
     */
    @Transactional
    public Officer appoint(String identityNumber, Appointment appointment, @Nullable Actor by) {
        byte[] hash = hashes.of(identityNumber);
        check(appointment);
        UUID id = UUID.randomUUID();
        try {
            store.insert(id, hash, appointment);
        } catch (DuplicateKeyException e) {
            throw Refused.input("identityNumber", "此人已登记为执法人员，一人只能登记一次");
        }
        return recorded(id, "appoint", by);
    }

    /** Changes post, division, agency or employment. Whoever leaves the agency or the post can no longer log in there. */
    @Transactional
    public Officer change(UUID id, Appointment appointment, Actor by) {
        var before = get(id);
        check(appointment);
        store.update(id, appointment);
        boolean moved = !before.agencyId().equals(appointment.agencyId());
        if (moved || appointment.employment() == Employment.LEFT) {
            accounts.disableOf(id).forEach(account -> events.publishEvent(new AccountChanged(account)));
        }
        return recorded(id, "change", by);
    }

    /** Enters a certificate of the officer. */
    @Transactional
    public Officer certify(UUID officerId, Certificate certificate, @Nullable Actor by) {
        get(officerId);
        check(certificate);
        try {
            store.insert(officerId, certificate);
        } catch (DuplicateKeyException e) {
            throw Refused.input("number", "执法证号已登记");
        }
        return recorded(officerId, "certify", by);
    }

    /** Enters the three-yearly check of a certificate. */
    @Transactional
    public Officer check(UUID officerId, UUID certificateId, LocalDate on, Actor by) {
        var certificate = certificate(officerId, certificateId);
        if (on.isBefore(certificate.issuedOn())) {
            throw Refused.input("checkedOn", "检验日期不能早于颁发日期");
        }
        store.check(certificateId, on);
        return recorded(officerId, "check", by);
    }

    /** Suspends, revokes or restores a certificate. A revoked one stays revoked. */
    @Transactional
    public Officer changeStatus(UUID officerId, UUID certificateId, CertificateStatus status, Actor by) {
        if (certificate(officerId, certificateId).status() == CertificateStatus.REVOKED) {
            throw Refused.conflict("执法证已收缴，不能恢复");
        }
        store.changeStatus(certificateId, status);
        return recorded(officerId, "changeStatus", by);
    }

    private Certificate certificate(UUID officerId, UUID certificateId) {
        return get(officerId).certificates().stream()
                .filter(certificate -> certificate.id().equals(certificateId))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private void check(Appointment appointment) {
        UUID division = appointment.divisionId();
        boolean known = division == null
                || agencies.divisions(appointment.agencyId()).stream().anyMatch(d -> d.id().equals(division));
        if (!known) {
            throw Refused.input("divisionId", "本机关没有这个内设机构");
        }
    }

    private static void check(Certificate certificate) {
        if (certificate.validUntil().isBefore(certificate.issuedOn())) {
            throw Refused.input("validUntil", "有效期截止日不能早于颁发日期");
        }
        if (certificate.categories().isEmpty() || certificate.regions().isEmpty()) {
            throw Refused.input("categories", "执法类别和执法区域不能为空");
        }
        if (certificate.regions().stream().anyMatch(code -> Region.read(code).isEmpty())) {
            throw Refused.input("regions", "执法区域应为六位行政区划代码");
        }
    }

    private Officer recorded(UUID id, String act, @Nullable Actor by) {
        var officer = get(id);
        entries.record("officer:" + id, act + "Officer", officer.agencyId(), by, officer);
        String agency = agencies.get(officer.agencyId()).name();
        officer.certificates().forEach(certificate -> events.publishEvent(listed(officer, agency, certificate)));
        return officer;
    }

    private OfficerListed listed(Officer officer, String agency, Certificate certificate) {
        return new OfficerListed(
                officer.id(),
                agency,
                officer.name(),
                officer.post(),
                certificate.number(),
                certificate.categories(),
                certificate.regions(),
                agencies.regionNames(certificate.regions()),
                certificate.validUntil(),
                certificate.checkedUntil(),
                officer.employment() == Employment.IN_POST
                        ? certificate.status().name()
                        : CertificateStatus.REVOKED.name());
    }
}
