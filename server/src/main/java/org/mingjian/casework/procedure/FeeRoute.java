package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 行政收费程序的主线: from the assessment to the archive. */
final class FeeRoute {

    private static final String ASSESSMENT = "核定、批准";
    private static final String COLLECTION = "通知、缴款";
    private static final String CLOSING = "结案归档";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("assessment", "核定收费", ASSESSMENT, List.of(NONE), Set.of(), List.of(ASSESS_FEE)),
                    new Part("feeApproval", "批准收费", ASSESSMENT, List.of(FEE_ASSESSED), Set.of(FEE_WITHDRAWN),
                            List.of(APPROVE_FEE, WITHDRAW_FEE)),
                    new Part("serving", "通知缴款", COLLECTION, List.of(FEE_APPROVED, FEE_NOTICED), Set.of(), List.of(SERVE)),
                    new Part("execution", "缴款", COLLECTION, List.of(FEE_SERVED), Set.of(FEE_REVOKED), List.of(PAY_FEE, CLOSE_CASE)),
                    new Part("closing", "结案归档", CLOSING, List.of(FEE_SETTLED, CLOSED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.of(
                    FEE_ASSESSED, APPROVE_FEE, FEE_APPROVED, ISSUE_FEE_NOTICE, FEE_NOTICED, SERVE, FEE_SERVED, PAY_FEE,
                    FEE_SETTLED, CLOSE_CASE, FEE_REVOKED, CLOSE_CASE, FEE_WITHDRAWN, ARCHIVE, CLOSED, ARCHIVE),
            EnumSet.of(APPROVE_FEE, ISSUE_FEE_NOTICE, PAY_FEE, CLOSE_CASE));
    // spotless:on

    private FeeRoute() {}
}
