package org.mingjian.installation.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.agency.Agency;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.agency.ExecutionPowers;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.FeeItems;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.InspectionItems;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.agency.LicenceMatters;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardTable;
import org.mingjian.installation.demonstration.CountyData.FeeTerms;
import org.mingjian.installation.demonstration.CountyData.ItemData;
import org.mingjian.installation.demonstration.CountyData.LicenceTerms;
import org.mingjian.installation.demonstration.CountyData.MatterData;
import org.mingjian.installation.demonstration.CountyData.PowerData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.problem.Provision;
import org.springframework.stereotype.Component;

/** Lists the matters of the county's agencies, with all that is published or enacted for each. */
@Component
class CountyMatters {

    private final Matters matters;
    private final DiscretionStandards standards;
    private final InspectionItems inspections;
    private final LicenceMatters licences;
    private final ExecutionPowers powers;
    private final FeeItems fees;

    CountyMatters(
            Matters matters,
            DiscretionStandards standards,
            InspectionItems inspections,
            LicenceMatters licences,
            ExecutionPowers powers,
            FeeItems fees) {
        this.matters = matters;
        this.standards = standards;
        this.inspections = inspections;
        this.licences = licences;
        this.powers = powers;
        this.fees = fees;
    }

    /** @param established the agencies by key */
    void list(CountyData data, Map<String, Agency> established, LocalDate on, Register register) {
        for (MatterData one : data.matters()) {
            Matter matter = matters.list(matter(one, Objects.requireNonNull(established.get(one.agency()))), null);
            register.matters().put(one.key(), matter);
            if (one.licence() != null) {
                register(matter, one.licence());
            }
            if (one.inspection() != null) {
                publish(matter, one.inspection(), on);
            }
            if (one.fee() != null) {
                charge(matter, one.fee(), on);
            }
        }
        data.powers().forEach((key, power) -> grant(register.matter(key), power));
        data.standards().forEach((key, table) -> register.standards().put(key, enact(register.matter(key), table)));
    }

    private void publish(Matter matter, ItemData listed, LocalDate on) {
        inspections.list(
                matter.agencyId(),
                new InspectionItem(
                        matter.id(),
                        listed.objects(),
                        listed.content(),
                        listed.way(),
                        listed.yearlyCap(),
                        listed.drawPercent(),
                        listed.basis(),
                        on,
                        null),
                null);
    }

    private void grant(Matter matter, PowerData power) {
        powers.grant(matter.agencyId(), new ExecutionPower(matter.id(), power.manners(), power.basis()), null);
    }

    private void register(Matter matter, LicenceTerms terms) {
        licences.register(
                matter.agencyId(),
                new LicenceMatter(
                        matter.id(),
                        terms.materials(),
                        terms.conditions(),
                        terms.substanceChecked(),
                        false,
                        terms.validityMonths(),
                        terms.promisedDays(),
                        terms.safety()),
                null);
    }

    private void charge(Matter matter, FeeTerms terms, LocalDate on) {
        Provision basis = new Provision(terms.source(), terms.article());
        fees.list(
                matter.agencyId(),
                new FeeItem(matter.id(), terms.item(), terms.standardFen(), terms.unit(), basis, on, null, on),
                null);
    }

    private DiscretionStandard enact(Matter matter, StandardTable table) {
        return standards.enact(matter.agencyId(), matter.id(), table, null);
    }

    private static Matter matter(MatterData one, Agency agency) {
        return new Matter(
                UUID.randomUUID(),
                agency.id(),
                one.name(),
                one.category(),
                Objects.requireNonNullElse(one.enforcement(), EnforcementKind.PENALTY),
                one.broken(),
                one.penalty(),
                one.kinds(),
                one.tiers(),
                agency.documentWord());
    }
}
