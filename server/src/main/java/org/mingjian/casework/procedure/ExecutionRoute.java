package org.mingjian.casework.procedure;

import static java.util.Map.entry;
import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 强制执行程序的主线: from the unperformed decision to the archive. */
final class ExecutionRoute {

    private static final String DEMANDING = "启动、催告";
    private static final String DECIDING = "决定、送达";
    private static final String CARRYING = "实施、结案";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("starting", "启动", DEMANDING, List.of(NONE), Set.of(), List.of(OPEN_EXECUTION)),
                    new Part("demanding", "催告", DEMANDING, List.of(EXECUTION_OPENED), Set.of(), List.of(DEMAND)),
                    new Part("deciding", "决定", DECIDING, List.of(DEMANDED), Set.of(),
                            List.of(DECIDE_EXECUTION, DECIDE_AT_ONCE)),
                    new Part("telling", "送达", DECIDING, List.of(EXECUTION_DECIDED), Set.of(), List.of(SERVE_EXECUTION)),
                    new Part("carrying", "实施", CARRYING, List.of(IN_EXECUTION),
                            Set.of(EXECUTION_AGREED, EXECUTION_SUSPENDED, EXECUTION_ENDED, COURT_APPLIED, COURT_ACCEPTED,
                                    COURT_REFUSED, COURT_GRANTED),
                            List.of(TRANSFER_DEPOSIT, AUCTION_PROPERTY, CARRY_OUT, CARRY_OUT_SUBSTITUTE, RECORD_PAYMENT,
                                    RECORD_COURT_EXECUTION, END_EXECUTION)),
                    new Part("closing", "结案归档", CARRYING, List.of(EXECUTED, CLOSED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.ofEntries(
                    entry(EXECUTION_OPENED, DEMAND), entry(DEMANDED, DECIDE_EXECUTION),
                    entry(EXECUTION_DECIDED, SERVE_EXECUTION), entry(IN_EXECUTION, TRANSFER_DEPOSIT),
                    entry(EXECUTION_AGREED, RECORD_PAYMENT), entry(EXECUTION_SUSPENDED, RESUME_EXECUTION),
                    entry(COURT_APPLIED, RECORD_ACCEPTANCE), entry(COURT_ACCEPTED, RECORD_RULING),
                    entry(COURT_REFUSED, OBJECT_TO_COURT), entry(COURT_GRANTED, RECORD_PAYMENT),
                    entry(EXECUTION_ENDED, CLOSE_CASE), entry(EXECUTED, CLOSE_CASE), entry(CLOSED, ARCHIVE)),
            EnumSet.of(DEMAND, DECIDE_EXECUTION, SERVE_EXECUTION, APPLY_TO_COURT, CLOSE_CASE));
    // spotless:on

    private ExecutionRoute() {}
}
