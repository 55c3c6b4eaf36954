package org.mingjian.casework.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ExpeditedAct.EndExpedited;
import org.mingjian.casework.act.ExpeditedAct.Expedite;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;

/** Rules about expedited handling, a local option. */
public final class ExpeditedRules {

    private ExpeditedRules() {}

    /** Whether the case is handled expeditedly now. */
    public static boolean running(CaseHistory history) {
        return history.last(Expedite.class)
                .map(begun -> history.lastAfter(EndExpedited.class, begun).isEmpty())
                .orElse(false);
    }

    static @Nullable String inUse(Attempt attempt) {
        LocalDate filedOn = attempt.history().filedOn().orElse(attempt.around().today());
        return attempt.around().rules().get("expedited", filedOn).on() ? null : "本机关适用的规则没有规定快速办理，案件按普通程序的期限办理";
    }

    static @Nullable String agreed(Attempt attempt) {
        return attempt.as(Expedite.class).admitted() ? null : "当事人对违法事实没有异议，并书面同意的，才可以快速办理";
    }

    static @Nullable String notRunning(Attempt attempt) {
        return running(attempt.history()) ? "本案已经纳入快速办理" : null;
    }

    static @Nullable String isRunning(Attempt attempt) {
        return running(attempt.history()) ? null : "本案没有纳入快速办理";
    }

    /** What is major, or heavy enough for a hearing, is not simple. */
    static @Nullable String simple(Attempt attempt) {
        if (!running(attempt.history())) {
            return null;
        }
        if (!attempt.around().whyMajor(attempt.history()).isEmpty()) {
            return "拟作出的决定属于重大执法决定，不是案情简单的案件，应当先转为一般办理";
        }
        return HearingRight.applies(attempt.history(), attempt.around()) ? "当事人有要求听证的权利，不是案情简单的案件，应当先转为一般办理" : null;
    }
}
