package org.mingjian.casework.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Tier;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.kernel.money.Fen;

/** Rules about what a penalty may be: kinds, the statutory range, and the tiers of the discretion standard. */
final class DiscretionRules {

    /** The factor under which the findings say why the fine leaves the tier. */
    private static final String DEPARTURE = "偏离裁量基准";

    private DiscretionRules() {}

    /** Illegal gains are confiscated in every matter (行政处罚法 第二十八条第二款); other kinds need the matter's own basis. */
    static @Nullable String penaltyProvided(Attempt attempt) {
        List<String> provided = matter(attempt).penaltyKinds();
        String others = draft(attempt).kinds().stream()
                .filter(kind -> kind != PenaltyKind.ILLEGAL_GAINS)
                .map(PenaltyKind::word)
                .filter(word -> !provided.contains(word))
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? null : "本事项的处罚依据没有规定" + others + "，可以给予的处罚为" + String.join("、", provided);
    }

    /** Nothing above the heaviest tier ever; below the lightest one only as 减轻处罚 (行政处罚法 第三十二条). */
    static @Nullable String fineWithinLaw(Attempt attempt) {
        FineRange law = CalculationRules.statutory(findings(attempt), attempt.around(), matter(attempt))
                .orElseGet(() -> FineRange.statutory(matter(attempt).tiers()));
        if (!fined(attempt)) {
            return null;
        }
        long fine = draft(attempt).fineFen();
        if (fine > law.most()) {
            return "罚款" + yuan(fine) + "超出法定幅度的上限" + yuan(law.most());
        }
        boolean below = fine < law.least() && !findings(attempt).tier().equals(Tier.Grade.MITIGATED.title());
        return below ? "罚款" + yuan(fine) + "低于法定幅度的下限" + yuan(law.least()) + "，只有减轻处罚才可以低于下限" : null;
    }

    static @Nullable String tierOfStandard(Attempt attempt) {
        boolean measured = !matter(attempt).tiers().isEmpty();
        String tier = findings(attempt).tier();
        boolean known = !fined(attempt)
                || !measured
                || !ranges(findings(attempt), attempt.around(), matter(attempt)).isEmpty();
        return known ? null : "“" + tier + "”不是本事项裁量基准中的阶次";
    }

    static @Nullable String departureExplained(Attempt attempt) {
        Findings findings = findings(attempt);
        boolean explained =
                findings.factors().stream().anyMatch(factor -> factor.factor().contains(DEPARTURE));
        return explained || !departs(findings, attempt.around(), matter(attempt))
                ? null
                : "罚款" + yuan(findings.draft().fineFen()) + "不在裁量阶次“" + findings.tier() + "”的幅度内；确需偏离的，在裁量因素中增加“"
                        + DEPARTURE + "”一项说明理由，并经集体讨论";
    }

    /** Whether the draft in force leaves its tier: then the heads discuss it. */
    static boolean departs(CaseHistory history, Surroundings around) {
        return history.findings()
                .map(findings -> departs(findings, around, around.matter(history.matterId())))
                .orElse(false);
    }

    /** The calculator's range, otherwise those of the matter's tiers of this name. */
    private static List<FineRange> ranges(Findings findings, Surroundings around, Matter matter) {
        return CalculationRules.range(findings, around, matter)
                .map(List::of)
                .orElseGet(() -> FineRange.of(findings.tier(), matter.tiers()));
    }

    private static boolean departs(Findings findings, Surroundings around, Matter matter) {
        List<FineRange> ranges = ranges(findings, around, matter);
        return findings.draft().kinds().contains(PenaltyKind.FINE)
                && !ranges.isEmpty()
                && ranges.stream()
                        .noneMatch(range -> range.holds(findings.draft().fineFen()));
    }

    private static boolean fined(Attempt attempt) {
        return draft(attempt).kinds().contains(PenaltyKind.FINE);
    }

    private static Draft draft(Attempt attempt) {
        return findings(attempt).draft();
    }

    private static Findings findings(Attempt attempt) {
        return InvestigationRules.findings(attempt);
    }

    private static Matter matter(Attempt attempt) {
        return attempt.around().matter(attempt.history().matterId());
    }

    private static String yuan(long fen) {
        return new Fen(fen).format();
    }
}
