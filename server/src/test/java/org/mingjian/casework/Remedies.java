package org.mingjian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.RefundPayment;
import org.mingjian.casework.act.RemedyAct.Remedy;
import org.mingjian.casework.act.RemedyAct.Ruling;

/** Invented reconsiderations and lawsuits. */
final class Remedies {

    private Remedies() {}

    static RecordRemedy reconsideration(LocalDate on) {
        return new RecordRemedy(Remedy.RECONSIDERATION, "云岭县人民政府", "云政复〔2026〕3号", on, on, null);
    }

    static RecordRemedy stayed(LocalDate on) {
        return new RecordRemedy(Remedy.RECONSIDERATION, "云岭县人民政府", "云政复〔2026〕3号", on, on, "复议机关认为需要停止执行");
    }

    static RecordRemedy lawsuit(LocalDate on) {
        return new RecordRemedy(Remedy.LITIGATION, "云岭县人民法院", "（2026）云0999行初5号", on, on, null);
    }

    static RecordOutcome outcome(Ruling outcome, LocalDate on) {
        return new RecordOutcome(outcome, "云政复决〔2026〕3号", on, null, null, "事实清楚，证据确凿");
    }

    static RecordOutcome changed(LocalDate on, @Nullable Long fineFen) {
        return new RecordOutcome(Ruling.CHANGED, "云政复决〔2026〕3号", on, fineFen, null, "罚款明显过重");
    }

    static RefundPayment refund(LocalDate on, long fen) {
        return new RefundPayment(on, fen, "退2026-" + fen);
    }
}
