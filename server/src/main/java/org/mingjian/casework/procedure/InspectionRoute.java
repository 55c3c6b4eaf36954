package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 行政检查程序的主线: from the proposal to the archive. */
final class InspectionRoute {

    private static final String BEFORE = "提出、审批、通知";
    private static final String CONDUCT = "检查、告知、归档";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("proposal", "提出检查", BEFORE, List.of(NONE), Set.of(), List.of(PROPOSE_INSPECTION)),
                    new Part("approval", "检查审批", BEFORE, List.of(INSPECTION_PROPOSED),
                            Set.of(INSPECTION_REFUSED, INSPECTION_URGENT), List.of(APPROVE_INSPECTION)),
                    new Part("announcement", "通知", BEFORE, List.of(INSPECTION_APPROVED), Set.of(INSPECTION_NOT_DONE),
                            List.of(GIVE_INSPECTION_NOTICE)),
                    new Part("site", "实施检查", CONDUCT, List.of(INSPECTION_NOTIFIED), Set.of(), List.of(INSPECT_ON_SITE)),
                    new Part("result", "告知结果", CONDUCT, List.of(INSPECTED), Set.of(INSPECTION_CORRECTING),
                            List.of(TELL_INSPECTION_RESULT, RECHECK)),
                    new Part("closing", "结束归档", CONDUCT, List.of(INSPECTION_TOLD, INSPECTION_ENDED, ARCHIVED), Set.of(),
                            List.of(ARCHIVE))),
            Map.of(
                    INSPECTION_PROPOSED, APPROVE_INSPECTION, INSPECTION_URGENT, APPROVE_INSPECTION,
                    INSPECTION_APPROVED, GIVE_INSPECTION_NOTICE, INSPECTION_NOTIFIED, INSPECT_ON_SITE,
                    INSPECTED, TELL_INSPECTION_RESULT, INSPECTION_CORRECTING, RECHECK,
                    INSPECTION_TOLD, END_INSPECTION, INSPECTION_ENDED, ARCHIVE),
            EnumSet.of(APPROVE_INSPECTION, INSPECT_ON_SITE, TELL_INSPECTION_RESULT, END_INSPECTION));
    // spotless:on

    private InspectionRoute() {}
}
