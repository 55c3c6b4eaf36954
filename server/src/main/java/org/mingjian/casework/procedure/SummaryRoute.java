package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 简易程序的主线: from the spot to the archive. */
final class SummaryRoute {

    private static final String SPOT = "当场查处、决定";
    private static final String EXECUTION = "交付、执行、备案、结案";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("opening", "当场查处", SPOT, List.of(NONE), Set.of(), List.of(OPEN_ON_THE_SPOT)),
                    new Part("decision", "当场决定", SPOT, List.of(ON_THE_SPOT), Set.of(LEAD), List.of(DECIDE_ON_THE_SPOT)),
                    new Part("serving", "当场交付", EXECUTION, List.of(DECIDED), Set.of(), List.of(HAND_OVER)),
                    new Part("execution", "执行、备案", EXECUTION, List.of(SERVED), Set.of(OVERDUE, REVOKED),
                            List.of(RECORD_PAYMENT, COLLECT_ON_THE_SPOT, CLOSE_CASE)),
                    new Part("closing", "结案归档", EXECUTION, List.of(EXECUTED, CLOSED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.of(
                    ON_THE_SPOT, DECIDE_ON_THE_SPOT, DECIDED, HAND_OVER, SERVED, RECORD_PAYMENT, OVERDUE, RECORD_PAYMENT,
                    EXECUTED, CLOSE_CASE, REVOKED, CLOSE_CASE, CLOSED, ARCHIVE),
            EnumSet.of(DECIDE_ON_THE_SPOT, HAND_OVER, FILE_BACK, CLOSE_CASE));
    // spotless:on

    private SummaryRoute() {}
}
