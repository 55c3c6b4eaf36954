package org.mingjian.casework.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InvestigationAct.TransferOut;
import org.mingjian.casework.act.LeadAct.Source;
import org.mingjian.casework.act.TransferAct.Answer;
import org.mingjian.casework.act.TransferAct.DecideTransfer;
import org.mingjian.casework.act.TransferAct.ProposeTransfer;
import org.mingjian.casework.act.TransferAct.RecordDesignation;
import org.mingjian.casework.act.TransferAct.RecordPoliceAnswer;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;

/** Rules about handing a case to the police or to another agency. */
public final class TransferRules {

    private TransferRules() {}

    /** The report on which the head has not decided yet. */
    public static Optional<Done<ProposeTransfer>> undecided(CaseHistory history) {
        return history.last(ProposeTransfer.class)
                .filter(report ->
                        history.lastAfter(DecideTransfer.class, report).isEmpty());
    }

    /** What the police answered to the latest transfer. */
    public static Optional<Answer> answer(CaseHistory history) {
        return history.last(TransferOut.class)
                .flatMap(out -> history.lastAfter(RecordPoliceAnswer.class, out))
                .map(answer -> answer.act().answer());
    }

    static @Nullable String proposedOnce(Attempt attempt) {
        return undecided(attempt.history()).isPresent() ? "移送的报告正在等待机关负责人决定" : null;
    }

    static @Nullable String proposed(Attempt attempt) {
        return undecided(attempt.history()).isPresent() ? null : "没有等待决定的移送报告";
    }

    static @Nullable String approved(Attempt attempt) {
        if (!attempt.as(TransferOut.class).suspectedCrime()) {
            return null;
        }
        boolean approved = attempt.history()
                .last(DecideTransfer.class)
                .map(decided -> decided.act().approved())
                .orElse(false);
        return approved ? null : "移送涉嫌犯罪案件，应当由两名以上执法人员核实并提出书面报告，由机关负责人批准";
    }

    /** I23: what another agency transferred is not transferred on, but designated by the common superior. */
    static @Nullable String notPassedOn(Attempt attempt) {
        TransferOut out = attempt.as(TransferOut.class);
        if (out.suspectedCrime() || attempt.history().lead().source() != Source.TRANSFERRED) {
            return null;
        }
        boolean designated = attempt.history()
                .last(RecordDesignation.class)
                .filter(told ->
                        told.act().agency().strip().equals(out.recipient().strip()))
                .isPresent();
        return designated ? null : "受移送的案件不得再自行移送，认为不属于本机关管辖的，应当报请共同的上一级行政机关指定管辖";
    }

    static @Nullable String crimeTransferred(Attempt attempt) {
        boolean crime = attempt.history()
                .last(TransferOut.class)
                .map(out -> out.act().suspectedCrime())
                .orElse(false);
        return crime ? null : "本案不是因涉嫌犯罪移送的";
    }

    static @Nullable String policeFiled(Attempt attempt) {
        return answer(attempt.history()).filter(Answer.FILED::equals).isPresent() ? null : "公安机关还没有决定立案";
    }

    static @Nullable String policeRefused(Attempt attempt) {
        return answer(attempt.history()).filter(Answer.NOT_FILED::equals).isPresent() ? null : "公安机关没有决定不予立案";
    }
}
