package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 行政许可程序的主线: from the application to the archive. */
final class LicenceRoute {

    private static final String ACCEPTANCE = "申请、受理";
    private static final String DECISION = "审查、决定";
    private static final String LICENCE = "许可的存续";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("application", "收到申请", ACCEPTANCE, List.of(NONE), Set.of(), List.of(RECEIVE_APPLICATION)),
                    new Part("acceptance", "受理", ACCEPTANCE, List.of(APPLIED),
                            Set.of(SUPPLEMENTING, NOT_ACCEPTED, APPLICATION_WITHDRAWN),
                            List.of(ACCEPT_APPLICATION, DEEM_ACCEPTED, DECLINE_APPLICATION, WITHDRAW_APPLICATION)),
                    new Part("examination", "审查", DECISION, List.of(ACCEPTED), Set.of(), List.of(EXAMINE)),
                    new Part("decision", "决定", DECISION, List.of(EXAMINED), Set.of(LICENCE_REFUSED),
                            List.of(GRANT_LICENCE, REFUSE_LICENCE)),
                    new Part("certificate", "颁证", LICENCE, List.of(LICENSED), Set.of(), List.of(ISSUE_CERTIFICATE)),
                    new Part("licence", "许可有效", LICENCE, List.of(EFFECTIVE), Set.of(RENEWAL_ASKED, LICENCE_REVOKED, LICENCE_WITHDRAWN),
                            List.of(DEREGISTER)),
                    new Part("closing", "注销归档", LICENCE, List.of(DEREGISTERED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.ofEntries(
                    Map.entry(APPLIED, ACCEPT_APPLICATION), Map.entry(SUPPLEMENTING, SUPPLY_MATERIALS),
                    Map.entry(ACCEPTED, EXAMINE), Map.entry(EXAMINED, GRANT_LICENCE), Map.entry(LICENSED, ISSUE_CERTIFICATE),
                    Map.entry(RENEWAL_ASKED, RENEW_LICENCE), Map.entry(LICENCE_REVOKED, DEREGISTER), Map.entry(LICENCE_WITHDRAWN, DEREGISTER),
                    Map.entry(NOT_ACCEPTED, ARCHIVE), Map.entry(APPLICATION_WITHDRAWN, ARCHIVE),
                    Map.entry(LICENCE_REFUSED, ARCHIVE), Map.entry(DEREGISTERED, ARCHIVE)),
            EnumSet.of(ACCEPT_APPLICATION, EXAMINE, GRANT_LICENCE));
    // spotless:on

    private LicenceRoute() {}
}
