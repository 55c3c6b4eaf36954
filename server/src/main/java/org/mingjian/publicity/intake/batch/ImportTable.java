package org.mingjian.publicity.intake.batch;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.Fen;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.intake.Problem;

/** One decision as lines for people. */
final class ImportTable {

    private static final String NOTHING = "—";

    private ImportTable() {}

    static String row(ExtractedDecision decision) {
        if (decision.isRefused()) {
            return decision.source().file() + "\n  拒收 " + decision.problems().getFirst();
        }
        PartyKind kind = decision.party().kind();
        StringBuilder row = new StringBuilder(decision.source().file());
        row.append("\n  ").append(shown(decision.issue().documentNumberNormalised()));
        row.append(" | ").append(shown(decision.issue().agency()));
        row.append(" | ").append(shown(decision.party().name())).append(" (");
        row.append(kind == null ? NOTHING : kind.chinese()).append(')');
        row.append(" | ")
                .append(
                        decision.penalty().kinds().isEmpty()
                                ? NOTHING
                                : String.join("、", decision.penalty().kinds()));
        row.append(" | 罚 ").append(money(decision.penalty().fineFen()));
        row.append(" 没 ").append(money(decision.penalty().confiscatedFen()));
        row.append(" | ").append(shown(decision.issue().decidedOn()));
        for (Problem problem : decision.problems()) {
            row.append("\n  ! ").append(problem);
        }
        return row.toString();
    }

    private static String money(@Nullable Long fen) {
        return fen == null ? NOTHING : new Fen(fen).format();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }
}
