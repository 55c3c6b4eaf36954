package org.mingjian.casework.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Provision;

/** 检查单: the gates before the acts of each stage as questions, with what already holds for one case. */
record ChecklistView(
        UUID id,
        @Nullable String number,
        String title,
        String stage,
        String stageTitle,
        String version,
        List<StageItem> stages) {

    /** A stage of the procedure; {@code now} when the case stands in it. */
    record StageItem(String stage, String title, boolean now, List<ActItem> acts) {}

    /** An act that may be done in the stage, and what stands before it. */
    record ActItem(
            String act,
            String title,
            String office,
            Provision provision,
            String leads,
            List<String> papers,
            List<String> terms,
            List<GateItem> gates) {}

    /** A gate as a question; the reason says why it is open. */
    record GateItem(
            String rule,
            String question,
            Provision provision,
            State state,
            @Nullable String reason) {}

    /** What can be said of a gate now. */
    enum State {
        /** 已具备. */
        HOLDS,
        /** 尚缺. */
        OPEN,
        /** 办理时核对: it looks at what is filled in. */
        AT_THE_ACT,
        /** 由办理人核对: it looks at who acts, and the asker would not. */
        OF_THE_PERSON,
        /** 未到本环节. */
        AHEAD
    }
}
