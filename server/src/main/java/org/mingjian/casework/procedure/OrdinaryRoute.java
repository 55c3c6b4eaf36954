package org.mingjian.casework.procedure;

import static java.util.Map.entry;
import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Stage.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.casework.procedure.Route.Part;

/** 普通程序的主线: from the lead to the archive. */
final class OrdinaryRoute {

    private static final String FILING = "线索、立案";
    private static final String NOTICE = "告知、陈述申辩、听证";
    private static final String DECISION = "决定";
    private static final String EXECUTION = "送达、执行、结案";

    // spotless:off
    static final Route ROUTE = new Route(
            List.of(
                    new Part("lead", "线索核查", FILING, List.of(NONE, LEAD), Set.of(), List.of(VERIFY_LEAD)),
                    new Part("filing", "立案", FILING, List.of(VERIFIED), Set.of(NOT_FILED),
                            List.of(FILE_CASE, DECLINE_FILING)),
                    new Part("investigation", "调查取证", "调查取证", List.of(INVESTIGATING), Set.of(WITHDRAWN, TRANSFERRED),
                            List.of(CONCLUDE_INVESTIGATION)),
                    new Part("review", "法制审核", "法制审核", List.of(CONCLUDED, IN_REVIEW), Set.of(RETURNED, REVIEW_REFUSED),
                            List.of(GIVE_OPINION, CONFIRM_NOT_MAJOR)),
                    new Part("notice", "告知", NOTICE, List.of(CLEARED), Set.of(), List.of(GIVE_NOTICE)),
                    new Part("statement", "申辩、听证", NOTICE,
                            List.of(NOTIFIED, HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD), Set.of(),
                            List.of(RECHECK_STATEMENT)),
                    new Part("discussion", "集体讨论", DECISION, List.of(), Set.of(), List.of(RECORD_DISCUSSION)),
                    new Part("decision", "决定", DECISION, List.of(RECHECKED, DISCUSSED), Set.of(),
                            List.of(DECIDE, DECIDE_NO_PENALTY)),
                    new Part("serving", "送达", EXECUTION, List.of(DECIDED), Set.of(), List.of(SERVE)),
                    new Part("execution", "执行", EXECUTION, List.of(SERVED), Set.of(OVERDUE, REVOKED),
                            List.of(RECORD_PAYMENT, CLOSE_CASE)),
                    new Part("closing", "结案归档", EXECUTION, List.of(EXECUTED, CLOSED, ARCHIVED), Set.of(), List.of(ARCHIVE))),
            Map.ofEntries(
                    entry(LEAD, VERIFY_LEAD), entry(VERIFIED, FILE_CASE), entry(INVESTIGATING, CONCLUDE_INVESTIGATION),
                    entry(CONCLUDED, SUBMIT_FOR_REVIEW), entry(IN_REVIEW, GIVE_OPINION), entry(RETURNED, REVISE_DRAFT),
                    entry(REVIEW_REFUSED, REVISE_DRAFT), entry(CLEARED, GIVE_NOTICE), entry(NOTIFIED, RECHECK_STATEMENT),
                    entry(RECHECKED, DECIDE), entry(DISCUSSED, DECIDE), entry(DECIDED, SERVE),
                    entry(SERVED, RECORD_PAYMENT), entry(OVERDUE, RECORD_PAYMENT), entry(EXECUTED, CLOSE_CASE), entry(REVOKED, CLOSE_CASE),
                    entry(CLOSED, ARCHIVE), entry(HEARING_ASKED, NOTIFY_HEARING), entry(HEARING_SET, HOLD_HEARING),
                    entry(HEARING_HELD, REPORT_HEARING), entry(HEARD, RECHECK_STATEMENT)),
            EnumSet.of(GIVE_NOTICE, DECIDE, SERVE, CLOSE_CASE));
    // spotless:on

    private OrdinaryRoute() {}
}
