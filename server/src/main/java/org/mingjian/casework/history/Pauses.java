package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.GrantDelay;
import org.mingjian.casework.act.InterruptionAct.ResumeBroken;
import org.mingjian.casework.history.Surcharge.Pause;

/**
 * 不计算加处罚款的期间: reconsideration and litigation (行政处罚法 第七十三条第三款), a delay that was granted (第六十六条第二款),
 * and an agreement while it is kept (行政强制法 第四十二条).
 */
final class Pauses {

    private static final String AGREEMENT = "执行协议";

    private Pauses() {}

    static List<Pause> of(CaseHistory history, CaseHistory decided) {
        List<Pause> pauses = new ArrayList<>(Standing.disputes(decided));
        for (DoneAct done : history.acts()) {
            switch (done.act()) {
                case GrantDelay delay ->
                    pauses.add(new Pause(delay.fromOn(), delay.untilOn().plusDays(1), "准予暂缓或者分期缴纳"));
                case Agree _ -> pauses.add(new Pause(done.on(), LocalDate.MAX, AGREEMENT));
                case ResumeBroken _ -> close(pauses, done.on());
                default -> {}
            }
        }
        return pauses;
    }

    /** Ends the agreement that is still open. */
    private static void close(List<Pause> pauses, LocalDate to) {
        pauses.replaceAll(
                pause -> pause.reason().equals(AGREEMENT) && pause.to().equals(LocalDate.MAX)
                        ? new Pause(pause.from(), to, pause.reason())
                        : pause);
    }
}
