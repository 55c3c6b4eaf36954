package org.mingjian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.LicenceMatters;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Permission;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.agency.Shortcoming;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.kernel.calendar.RuleProfile;
import org.springframework.stereotype.Component;

/** The agency side of a case: who serves, with which certificate, under which matter. */
@Component
class People {

    private final Agencies agencies;
    private final Officers officers;
    private final Matters matters;
    private final Accounts accounts;
    private final RuleProfiles rules;
    private final DiscretionStandards standards;
    private final LicenceMatters licences;

    People(
            Agencies agencies,
            Officers officers,
            Matters matters,
            Accounts accounts,
            RuleProfiles rules,
            DiscretionStandards standards,
            LicenceMatters licences) {
        this.agencies = agencies;
        this.officers = officers;
        this.matters = matters;
        this.accounts = accounts;
        this.rules = rules;
        this.standards = standards;
        this.licences = licences;
    }

    Agency agency(UUID id) {
        return agencies.get(id);
    }

    RuleProfile rules(UUID agencyId) {
        return rules.of(agencyId);
    }

    Matter matter(UUID agencyId, UUID id) {
        return matters.get(agencyId, id);
    }

    List<DiscretionStandard> standards(UUID agencyId, UUID matterId) {
        return standards.of(agencyId, matterId);
    }

    @Nullable
    LicenceMatter licence(UUID matterId) {
        return licences.find(matterId).orElse(null);
    }

    Officer officer(UUID id) {
        return officers.get(id);
    }

    boolean serves(UUID agencyId, UUID officerId) {
        return officers.find(officerId)
                .map(officer -> officer.agencyId().equals(agencyId))
                .orElse(false);
    }

    /** Whether the person is one of the agency's heads: holds the office that approves and decides. */
    boolean heads(UUID agencyId, UUID officerId) {
        return accounts.holds(officerId, agencyId, Permission.CASEWORK_APPROVE);
    }

    /** Why the officer may not act in the field and region on a day, or {@code null}. */
    @Nullable
    String fault(UUID officerId, String category, String region, LocalDate on) {
        Officer officer = officers.find(officerId).orElse(null);
        if (officer == null) {
            return "所选人员不存在";
        }
        String faults = officer.shortcomings(category, region, on).stream()
                .map(Shortcoming::reason)
                .collect(Collectors.joining("，"));
        return faults.isEmpty() ? null : officer.name() + "：" + faults;
    }

    /** Why the person may not review, or {@code null} (行政处罚法 第五十八条第二款). */
    @Nullable
    String reviewerFault(UUID officerId) {
        boolean qualified =
                officers.find(officerId).map(Officer::holdsLegalQualification).orElse(false);
        return qualified ? null : "审核人员没有法律职业资格，初次从事法制审核的人员应当通过国家统一法律职业资格考试";
    }
}
