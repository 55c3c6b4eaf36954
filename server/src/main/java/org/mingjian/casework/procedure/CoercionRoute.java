package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 强制措施程序的主线: from the request to the archive. */
final class CoercionRoute {

    private static final String TAKING = "申请、批准、实施";
    private static final String KEEPING = "期限、保管";
    private static final String ENDING = "解除、处理、结案";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("request", "申请", TAKING, List.of(NONE), Set.of(), List.of(PROPOSE_MEASURE)),
                    new Part("approval", "批准", TAKING, List.of(MEASURE_PROPOSED), Set.of(MEASURE_NOT_TAKEN),
                            List.of(APPROVE_MEASURE, IMPLEMENT_AT_ONCE)),
                    new Part("taking", "实施", TAKING, List.of(MEASURE_APPROVED), Set.of(MEASURE_UNAPPROVED),
                            List.of(IMPLEMENT_MEASURE, FREEZE_DEPOSIT, APPROVE_AFTERWARDS, IMPLEMENT_AT_ONCE)),
                    new Part("keeping", "期限、保管", KEEPING, List.of(MEASURE_IN_FORCE), Set.of(TRANSFERRED),
                            List.of(LIFT_MEASURE, TREAT_PROPERTY, LAPSE_MEASURE, DISAGREE_MEASURE)),
                    new Part("returning", "返还、处理", ENDING, List.of(MEASURE_ENDED), Set.of(),
                            List.of(RETURN_PROPERTY, DISPOSE_PROPERTY, CLOSE_CASE)),
                    new Part("closing", "结案归档", ENDING, List.of(CLOSED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.of(
                    MEASURE_PROPOSED, APPROVE_MEASURE, MEASURE_APPROVED, IMPLEMENT_MEASURE,
                    MEASURE_UNAPPROVED, REPORT_MEASURE, MEASURE_IN_FORCE, LIFT_MEASURE,
                    MEASURE_ENDED, RETURN_PROPERTY, CLOSED, ARCHIVE),
            EnumSet.of(IMPLEMENT_MEASURE, EXTEND_MEASURE, RETURN_PROPERTY, CLOSE_CASE));
    // spotless:on

    private CoercionRoute() {}
}
