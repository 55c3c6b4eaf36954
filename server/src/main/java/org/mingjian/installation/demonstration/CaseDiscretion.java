package org.mingjian.installation.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.Circumstances;
import org.mingjian.agency.discretion.Circumstances.Chosen;
import org.mingjian.agency.discretion.Circumstances.Claimed;
import org.mingjian.agency.discretion.Discretion;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardTable.Factor;
import org.mingjian.agency.discretion.StatutoryGround;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.InvestigationAct.Calculation;
import org.mingjian.casework.act.InvestigationAct.Findings;

/** Finds the slightest circumstances that lead to the tier which the county's data names, and calculates from them. */
final class CaseDiscretion {

    private CaseDiscretion() {}

    /** The findings with calculation and directions. */
    static Findings weighed(Findings plain, @Nullable Long baseFen, DiscretionStandard standard) {
        Circumstances found = choices(standard.table().factors())
                .map(chosen -> new Circumstances(chosen, grounds(plain.tier()), baseFen))
                .filter(one -> Discretion.of(standard, one).tier().title().equals(plain.tier()))
                .findFirst()
                .orElseThrow();
        Discretion result = Discretion.of(standard, found);
        return new Findings(
                plain.process(),
                plain.facts(),
                plain.evidenceSummary(),
                plain.qualification(),
                plain.tier(),
                result.directions().stream()
                        .map(one -> new InvestigationAct.Factor(one.factor(), one.finding()))
                        .toList(),
                plain.crimeSuspected(),
                plain.significance(),
                plain.draft(),
                new Calculation(
                        standard.id(), found, result.reasoning(plain.draft().fineFen())));
    }

    private static List<Claimed> grounds(String tier) {
        if (tier.equals(Grade.NONE.title())) {
            return List.of(new Claimed(StatutoryGround.FIRST, Grade.NONE, "当事人初次违法，当场改正，没有造成危害后果"));
        }
        return tier.equals(Grade.MITIGATED.title())
                ? List.of(new Claimed(StatutoryGround.HARM_REMEDIED, Grade.MITIGATED, "当事人主动采取措施消除违法行为危害后果"))
                : List.of();
    }

    /** Every choice of degrees, the slightest first; what the facts say least about varies first. */
    private static Stream<List<Chosen>> choices(List<Factor> factors) {
        if (factors.isEmpty()) {
            return Stream.of(List.of());
        }
        Factor first = factors.getFirst();
        return first.degrees().stream()
                .flatMap(degree -> choices(factors.subList(1, factors.size())).map(rest -> {
                    List<Chosen> chosen = new ArrayList<>(rest);
                    chosen.addFirst(new Chosen(first.name(), degree.name()));
                    return List.copyOf(chosen);
                }));
    }
}
