package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.ANSWER_REMEDY;
import static org.mingjian.casework.act.ActKind.CORRECT_PAPER;
import static org.mingjian.casework.act.ActKind.RECORD_OUTCOME;
import static org.mingjian.casework.act.ActKind.RECORD_REMEDY;
import static org.mingjian.casework.act.ActKind.REFUND_PAYMENT;
import static org.mingjian.casework.act.ActKind.REVOKE_DECISION;
import static org.mingjian.casework.history.Office.HEAD;
import static org.mingjian.casework.history.Stage.ARCHIVED;
import static org.mingjian.casework.history.Stage.CLOSED;
import static org.mingjian.casework.history.Stage.EXECUTED;
import static org.mingjian.casework.history.Stage.OVERDUE;
import static org.mingjian.casework.history.Stage.REVOKED;
import static org.mingjian.casework.history.Stage.SERVED;
import static org.mingjian.casework.history.Term.D06;
import static org.mingjian.casework.history.Term.D30;
import static org.mingjian.casework.history.Term.D31;
import static org.mingjian.casework.policy.Policy.CHANGE_SAYS_AMOUNTS;
import static org.mingjian.casework.policy.Policy.CORRECTS_A_SLIP;
import static org.mingjian.casework.policy.Policy.DECISION_STANDS;
import static org.mingjian.casework.policy.Policy.HANDLER_OF_THIS_CASE;
import static org.mingjian.casework.policy.Policy.NO_REMEDY_PENDING;
import static org.mingjian.casework.policy.Policy.RECONSIDERED_FIRST;
import static org.mingjian.casework.policy.Policy.REFUND_DUE;
import static org.mingjian.casework.policy.Policy.REMEDY_IN_ORDER;
import static org.mingjian.casework.policy.Policy.REMEDY_PENDING;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.CORRECTION_NOTICE;
import static org.mingjian.documents.DocumentKind.PENALTY_REVOCATION;
import static org.mingjian.kernel.problem.Provision.penaltyLaw;

import java.util.List;
import java.util.Set;
import org.mingjian.kernel.problem.Provision;

/**
 * 决定送达之后: reconsideration, litigation, the agency's own revocation, correction of a slip of the pen, refund. The same
 * in every procedure that ends in a penalty, and possible as long as the case exists: courts do not wait for archives.
 */
final class RemedyRows {

    private static final Provision RECONSIDERATION = new Provision("行政复议法", "第四十八条、第五十四条");
    private static final Provision JUDGED = new Provision("行政复议法", "第六十一条");
    private static final Provision REFUND = new Provision("国家赔偿法", "第三十六条第一项");

    private RemedyRows() {}

    /** The rows, behind a decision of the ordinary kind. */
    // spotless:off
    static final List<Step> ORDINARY = rows(
            row(RECORD_REMEDY).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED).stays().law(penaltyLaw("第七十三条"))
                    .needs(HANDLER_OF_THIS_CASE, DECISION_STANDS, NO_REMEDY_PENDING, REMEDY_IN_ORDER).starts(D30, D31).done());

    /** The rows, behind a decision on the spot: no court hears of it before reconsideration (行政复议法 第二十三条). */
    static final List<Step> ON_THE_SPOT = rows(
            row(RECORD_REMEDY).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED).stays().law(penaltyLaw("第七十三条"))
                    .needs(HANDLER_OF_THIS_CASE, DECISION_STANDS, NO_REMEDY_PENDING, REMEDY_IN_ORDER, RECONSIDERED_FIRST).starts(D30, D31).done());

    private static List<Step> rows(Step remedy) {
        return List.of(
            remedy,
            row(ANSWER_REMEDY).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED).stays().law(RECONSIDERATION)
                    .needs(HANDLER_OF_THIS_CASE, REMEDY_PENDING, REMEDY_IN_ORDER).stops(D30, D31).done(),
            row(RECORD_OUTCOME).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED)
                    .to(Set.of(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED, REVOKED), NextStage::afterOutcome).law(JUDGED)
                    .needs(HANDLER_OF_THIS_CASE, REMEDY_PENDING, REMEDY_IN_ORDER, CHANGE_SAYS_AMOUNTS).stops(D30, D31).done(),
            row(REVOKE_DECISION).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED).to(REVOKED).by(HEAD)
                    .law(penaltyLaw("第七十五条第二款")).needs(DECISION_STANDS).issues(PENALTY_REVOCATION)
                    .stops(D06, D30, D31).done(),
            row(CORRECT_PAPER).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED).stays().by(HEAD)
                    .law(penaltyLaw("第七十五条第二款")).needs(DECISION_STANDS, CORRECTS_A_SLIP).issues(CORRECTION_NOTICE).done(),
            row(REFUND_PAYMENT).from(SERVED, OVERDUE, EXECUTED, CLOSED, ARCHIVED, REVOKED).stays().law(REFUND)
                    .needs(HANDLER_OF_THIS_CASE, REMEDY_IN_ORDER, REFUND_DUE).done());
    }
    // spotless:on
}
