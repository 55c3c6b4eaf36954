package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Office.*;
import static org.mingjian.casework.history.Stage.*;
import static org.mingjian.casework.history.Term.*;
import static org.mingjian.casework.policy.Policy.*;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.*;

import java.util.List;
import java.util.Set;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政征用程序 (民法典 第一百一十七条、第二百四十五条、突发事件应对法 第十二条): for an emergency only, by list, back after use, and
 * compensated before the case is closed.
 */
public final class RequisitionProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision POWER = new Provision("民法典", "第一百一十七条、第二百四十五条");
    private static final Provision COMPENSATION = new Provision("民法典", "第二百四十五条");
    private static final Provision EMERGENCY = new Provision("突发事件应对法", "第十二条");
    private static final Provision SERVING = new Provision("民事诉讼法", "第八十七条");
    private static final Provision DUTY = new Provision("行政执法责任制", "岗位职责");
    private static final Provision FILE_RULES = new Provision("行政执法全过程记录", "结案归档");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 提出、决定
            row(PROPOSE_REQUISITION).from(NONE).to(REQUISITION_PROPOSED).law(POWER)
                    .needs(REQUISITION_EMERGENCY, REQUISITION_TERM_LIMITED, PARTY_IDENTIFIED, REGISTERED_IN_ORDER, REQUISITION_BY_TWO)
                    .done(),
            row(ORDER_REQUISITION).from(REQUISITION_PROPOSED).to(REQUISITION_ORDERED).by(HEAD).law(POWER)
                    .needs(REQUISITION_HEAD_IS_ANOTHER).issues(REQUISITION_DECISION).done(),
            row(ORDER_REQUISITION_ORALLY).from(REQUISITION_PROPOSED).to(REQUISITION_ORAL).by(HEAD).law(EMERGENCY)
                    .needs(REQUISITION_HEAD_IS_ANOTHER, REQUISITION_IN_ORDER).starts(REQUISITION_WRITTEN).done(),
            row(COMPLETE_REQUISITION_ORDER).from(REQUISITION_ORAL, REQUISITION_IN_USE, REQUISITION_RETURNED)
                    .to(Set.of(REQUISITION_ORDERED, REQUISITION_IN_USE, REQUISITION_RETURNED), NextStage::afterWriting)
                    .by(HEAD).law(EMERGENCY)
                    .needs(REQUISITION_HEAD_IS_ANOTHER, REQUISITION_ORAL_OPEN, REQUISITION_LATENESS_EXPLAINED)
                    .issues(REQUISITION_DECISION).stops(REQUISITION_WRITTEN).done(),
            row(DECLINE_REQUISITION).from(REQUISITION_PROPOSED).to(REQUISITION_NOT_TAKEN).by(HEAD).law(POWER)
                    .needs(REQUISITION_HEAD_IS_ANOTHER).done(),
            row(ABANDON_REQUISITION).from(REQUISITION_PROPOSED, REQUISITION_ORAL, REQUISITION_ORDERED).to(REQUISITION_NOT_TAKEN)
                    .law(POWER).needs(REQUISITION_OFFICER).stops(REQUISITION_WRITTEN).done(),
            row(REPLACE_HANDLER).from(REQUISITION_PROPOSED, REQUISITION_ORAL, REQUISITION_ORDERED, REQUISITION_IN_USE,
                            REQUISITION_RETURNED, REQUISITION_TO_COMPENSATE, REQUISITION_COMPENSATED)
                    .stays().by(HEAD).law(DUTY).needs(REQUISITION_SUCCESSOR).done(),

            // 送达、交接、返还
            row(SERVE).from(REQUISITION_ORDERED, REQUISITION_IN_USE, REQUISITION_RETURNED).stays().law(SERVING)
                    .needs(REQUISITION_OFFICER, REQUISITION_WRITTEN_DOWN, REQUISITION_BY_TWO, REQUISITION_IN_ORDER,
                            REQUISITION_MANNER_PERMITTED)
                    .issues(PROOF_OF_SERVING).done(),
            row(TAKE_REQUISITION).from(REQUISITION_ORDERED, REQUISITION_ORAL).to(REQUISITION_IN_USE).law(EMERGENCY)
                    .needs(REQUISITION_OFFICER, REQUISITION_SERVED_FIRST, REQUISITION_BY_TWO, REQUISITION_IN_ORDER,
                            REQUISITION_LIST_AS_ORDERED, REQUISITION_LIST_SIGNED)
                    .issues(REQUISITION_LIST).starts(REQUISITION_USE).done(),
            row(EXTEND_REQUISITION).from(REQUISITION_IN_USE).stays().by(HEAD).law(EMERGENCY)
                    .needs(REQUISITION_HEAD_IS_ANOTHER, REQUISITION_TERM_LIMITED, REQUISITION_EXTENDED_IN_TIME)
                    .issues(REQUISITION_EXTENSION).done(),
            row(RETURN_REQUISITION).from(REQUISITION_IN_USE)
                    .to(Set.of(REQUISITION_IN_USE, REQUISITION_RETURNED), NextStage::afterReturning).law(COMPENSATION)
                    .needs(REQUISITION_OFFICER, REQUISITION_BY_TWO, REQUISITION_IN_ORDER, REQUISITION_RETURN_BALANCES,
                            REQUISITION_LIST_SIGNED, REQUISITION_LATENESS_EXPLAINED)
                    .issues(REQUISITION_RETURN_RECORD).done(),

            // 补偿、结案、归档
            row(DECIDE_REQUISITION_COMPENSATION).from(REQUISITION_RETURNED).to(REQUISITION_TO_COMPENSATE).by(HEAD)
                    .law(COMPENSATION)
                    .needs(REQUISITION_HEAD_IS_ANOTHER, REQUISITION_WRITTEN_DOWN, REQUISITION_SERVED_FIRST,
                            REQUISITION_COMPENSATION_COMPLETE)
                    .issues(REQUISITION_COMPENSATION).done(),
            row(PAY_REQUISITION_COMPENSATION).from(REQUISITION_TO_COMPENSATE)
                    .to(Set.of(REQUISITION_TO_COMPENSATE, REQUISITION_COMPENSATED), NextStage::afterCompensating)
                    .law(COMPENSATION).needs(REQUISITION_OFFICER, REQUISITION_IN_ORDER, REQUISITION_NOT_ABOVE_DUE).done(),
            row(CLOSE_CASE).from(REQUISITION_RETURNED, REQUISITION_TO_COMPENSATE, REQUISITION_COMPENSATED).to(CLOSED).by(HEAD)
                    .law(FILE_RULES).needs(REQUISITION_HEAD_IS_ANOTHER, REQUISITION_COMPENSATION_PAID)
                    .issues(CLOSING_APPROVAL).done(),
            row(ARCHIVE).from(REQUISITION_NOT_TAKEN, CLOSED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.REQUISITION, VERSION, ROWS, RequisitionRoute.ROUTE);

    private RequisitionProcedure() {}
}
