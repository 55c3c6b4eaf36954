package org.mingjian.publicity.intake.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision.Penalty;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** What was imposed: from the operative part, else from a table of the credit platform. */
final class PenaltyRule {

    private PenaltyRule() {}

    static Penalty of(DecisionText text, @Nullable OperativePart part, Findings findings) {
        String folded = text.folded();
        Long fine = null;
        Long confiscated = null;
        if (part != null) {
            Money money = new Money(part, findings);
            fine = money.fine();
            confiscated = money.confiscated();
        }
        boolean contradicts = findings.all().stream().anyMatch(one -> one.code() == ProblemCode.WORDS_AGAINST_FIGURES);
        fine = fine == null && !contradicts ? CreditTable.fine(folded) : fine;
        confiscated = confiscated == null && !contradicts ? CreditTable.confiscated(folded) : confiscated;
        return new Penalty(kinds(folded, part), fine, confiscated, new BasisRule(text).find());
    }

    /**
     * What the operative part imposes, and what a table lists. "没收违法所得、没收非法财物" is one entry of the code table for
     * either: where the operative part confiscates, it says which.
     */
    private static List<String> kinds(String folded, @Nullable OperativePart part) {
        String imposed = part == null ? "" : part.text();
        StringBuilder all = new StringBuilder(imposed);
        for (Labels.Value label : OperativePart.kindLabels(folded)) {
            String listed = label.text();
            all.append('。').append(imposed.contains("没收") ? listed.replace("没收违法所得、没收非法财物", "") : listed);
        }
        return PenaltyKinds.in(all.toString());
    }
}
