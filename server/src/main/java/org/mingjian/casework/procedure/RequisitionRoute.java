package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 行政征用程序的主线: from the proposal to the archive. */
final class RequisitionRoute {

    private static final String DECISION = "提出、决定";
    private static final String USE = "交接、使用、返还";
    private static final String COMPENSATION = "补偿、结案";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("opening", "提出征用", DECISION, List.of(NONE), Set.of(), List.of(PROPOSE_REQUISITION)),
                    new Part("decision", "征用决定", DECISION, List.of(REQUISITION_PROPOSED),
                            Set.of(REQUISITION_ORAL, REQUISITION_NOT_TAKEN),
                            List.of(ORDER_REQUISITION, COMPLETE_REQUISITION_ORDER, DECLINE_REQUISITION, ABANDON_REQUISITION)),
                    new Part("serving", "送达、交接", USE, List.of(REQUISITION_ORDERED), Set.of(), List.of(TAKE_REQUISITION)),
                    new Part("use", "使用、返还", USE, List.of(REQUISITION_IN_USE), Set.of(), List.of(RETURN_REQUISITION)),
                    new Part("compensation", "补偿", COMPENSATION, List.of(REQUISITION_RETURNED, REQUISITION_TO_COMPENSATE),
                            Set.of(), List.of(PAY_REQUISITION_COMPENSATION)),
                    new Part("closing", "结案归档", COMPENSATION, List.of(REQUISITION_COMPENSATED, CLOSED, ARCHIVED), Set.of(),
                            List.of(ARCHIVE))),
            Map.of(
                    REQUISITION_PROPOSED, ORDER_REQUISITION, REQUISITION_ORAL, COMPLETE_REQUISITION_ORDER,
                    REQUISITION_ORDERED, TAKE_REQUISITION, REQUISITION_IN_USE, RETURN_REQUISITION,
                    REQUISITION_RETURNED, DECIDE_REQUISITION_COMPENSATION,
                    REQUISITION_TO_COMPENSATE, PAY_REQUISITION_COMPENSATION, REQUISITION_COMPENSATED, CLOSE_CASE,
                    REQUISITION_NOT_TAKEN, ARCHIVE, CLOSED, ARCHIVE),
            EnumSet.of(ORDER_REQUISITION, TAKE_REQUISITION, RETURN_REQUISITION, DECIDE_REQUISITION_COMPENSATION, CLOSE_CASE));
    // spotless:on

    private RequisitionRoute() {}
}
