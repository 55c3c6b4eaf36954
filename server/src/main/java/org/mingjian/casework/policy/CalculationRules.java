package org.mingjian.casework.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Matter;
import org.mingjian.agency.discretion.Discretion;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.FineSpan;
import org.mingjian.casework.act.InvestigationAct.Calculation;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.kernel.problem.Refused;

/** Rules about what the findings say to be calculated: it is calculated again, and has to be the same. */
final class CalculationRules {

    private CalculationRules() {}

    static @Nullable String calculatedByStandard(Attempt attempt) {
        Findings findings = InvestigationRules.findings(attempt);
        Calculation said = findings.calculation();
        if (said == null) {
            return null;
        }
        RegisterLead lead = attempt.history().lead();
        DiscretionStandard standard = standard(
                        said, attempt.around(), attempt.around().matter(lead.matterId()))
                .orElse(null);
        if (standard == null) {
            return "所选的裁量基准不是本事项的裁量基准";
        }
        return applies(standard, lead, attempt.around())
                ? difference(findings, said, standard)
                : "所选的裁量基准在违法行为发生时和现在都没有施行";
    }

    /** 从旧兼从轻: the version at the time of the act, or the one of today where that is lighter (第三十七条). */
    private static boolean applies(DiscretionStandard standard, RegisterLead lead, Surroundings around) {
        return standard.table().inForce(lead.violationOn()) || standard.table().inForce(around.today());
    }

    private static @Nullable String difference(Findings findings, Calculation said, DiscretionStandard standard) {
        try {
            Discretion result = Discretion.of(standard, said.circumstances());
            if (!result.tier().title().equals(findings.tier())) {
                return "裁量阶次应为“" + result.tier().title() + "”，与裁量计算器得出的不一致";
            }
            boolean same = result.reasoning(findings.draft().fineFen()).equals(said.reasoning());
            return same ? null : "裁量说明与裁量计算器得出的不一致，请重新计算";
        } catch (Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The statutory range of the calculation, when there is a sound one. */
    static Optional<FineRange> statutory(Findings findings, Surroundings around, Matter matter) {
        return result(findings, around, matter).map(Discretion::statutory).map(CalculationRules::range);
    }

    /** The tier's range of the calculation, when there is a sound one. */
    static Optional<FineRange> range(Findings findings, Surroundings around, Matter matter) {
        return result(findings, around, matter).map(Discretion::range).map(CalculationRules::range);
    }

    private static FineRange range(FineSpan span) {
        return new FineRange(span.leastFen(), span.mostFen());
    }

    private static Optional<Discretion> result(Findings findings, Surroundings around, Matter matter) {
        Calculation said = findings.calculation();
        if (said == null) {
            return Optional.empty();
        }
        try {
            return standard(said, around, matter).map(standard -> Discretion.of(standard, said.circumstances()));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static Optional<DiscretionStandard> standard(Calculation said, Surroundings around, Matter matter) {
        return around.standards(matter.id()).stream()
                .filter(standard -> standard.id().equals(said.standardId()))
                .findFirst();
    }
}
