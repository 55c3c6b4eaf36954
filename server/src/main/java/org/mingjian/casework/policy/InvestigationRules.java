package org.mingjian.casework.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.ConcludeInvestigation;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.act.InvestigationAct.ReviseDraft;
import org.mingjian.casework.act.InvestigationAct.TransferOut;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;

/** Rules about investigating and concluding. */
final class InvestigationRules {

    /** The three directions of discretion that must be looked at. */
    private static final List<String> DIRECTIONS = List.of("不予处罚", "从轻", "减轻");

    private InvestigationRules() {}

    static @Nullable String certificateShown(Attempt attempt) {
        boolean shown = switch (attempt.act()) {
            case RecordInspection inspection -> inspection.certificateShown() && inspection.rightsTold();
            case RecordInterview interview -> interview.certificateShown() && interview.rightsTold();
            default -> true;
        };
        return shown ? null : "应当主动出示执法证件，并告知当事人权利义务";
    }

    static @Nullable String fileOfThisCase(Attempt attempt) {
        var fileId = attempt.as(AddEvidence.class).fileId();
        return fileId == null || attempt.around().hasFile(fileId) ? null : "没有找到所选的证据文件，请重新上传";
    }

    static @Nullable String recordedAndProven(Attempt attempt) {
        CaseHistory history = attempt.history();
        boolean recorded = !history.all(RecordInspection.class).isEmpty()
                || !history.all(RecordInterview.class).isEmpty();
        if (!recorded) {
            return "还没有现场检查笔录或询问笔录";
        }
        return history.all(AddEvidence.class).isEmpty() ? "还没有证据，违法事实不清、证据不足的，不得给予行政处罚" : null;
    }

    static @Nullable String factorsExplained(Attempt attempt) {
        Findings findings = findings(attempt);
        List<String> missing = DIRECTIONS.stream()
                .filter(direction -> findings.factors().stream()
                        .noneMatch(factor -> factor.factor().contains(direction)))
                .toList();
        return missing.isEmpty() ? null : "裁量因素没有说明：" + String.join("、", missing);
    }

    static @Nullable String draftCoherent(Attempt attempt) {
        Draft draft = findings(attempt).draft();
        boolean fine = draft.kinds().contains(PenaltyKind.FINE);
        if (fine != draft.fineFen() > 0) {
            return fine ? "拟处罚款但没有填写金额" : "填写了罚款金额，但处罚种类中没有罚款";
        }
        boolean gains = draft.kinds().contains(PenaltyKind.ILLEGAL_GAINS);
        if (gains != draft.confiscatedFen() > 0) {
            return gains ? "拟没收违法所得但没有填写金额" : "填写了没收金额，但处罚种类中没有没收违法所得";
        }
        return draft.penalties().stream()
                .filter(penalty -> !penalty.kind().saysAll() && penalty.words().isEmpty())
                .findFirst()
                .map(penalty -> "拟" + penalty.kind().word() + "但没有填写内容")
                .orElse(null);
    }

    static @Nullable String noCrimeLeftBehind(Attempt attempt) {
        CaseHistory history = attempt.history();
        boolean suspected = history.findings()
                .map(Findings::crimeSuspected)
                .or(() -> history.opening().map(OpenOnTheSpot::crimeSuspected))
                .orElse(false);
        boolean transferred = attempt.history().last(TransferOut.class).isPresent();
        return suspected && !transferred ? "违法行为涉嫌犯罪，应当移送司法机关，不得以行政处罚代替或者自行了结" : null;
    }

    /** The findings that an attempt brings. */
    static Findings findings(Attempt attempt) {
        return switch (attempt.act()) {
            case ConcludeInvestigation concluded -> concluded.findings();
            case ReviseDraft revised -> revised.findings();
            case DecideOnTheSpot decided ->
                decided.findings(attempt.history().opening().orElseThrow());
            default ->
                throw new IllegalStateException(
                        "no findings in " + attempt.act().getClass().getSimpleName());
        };
    }
}
