package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Office.*;
import static org.mingjian.casework.history.Stage.*;
import static org.mingjian.casework.history.Term.*;
import static org.mingjian.casework.policy.Policy.*;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.*;
import static org.mingjian.kernel.problem.Provision.penaltyLaw;

import java.util.List;
import java.util.Set;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政处罚简易程序 (行政处罚法 第五章第二节 and 第六章): what two officers decide on the spot, and what becomes of the money.
 * Everything is made from this table as it is from that of the ordinary procedure.
 */
public final class SummaryProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision FILE_RULES = penaltyLaw("第四十七条");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = Procedure.joined(RemedyRows.ON_THE_SPOT,
            // 当场查处、告知、听取意见、决定、交付
            row(OPEN_ON_THE_SPOT).from(NONE).to(ON_THE_SPOT).law(penaltyLaw("第五十一条、第四十四条、第四十五条"))
                    .needs(PARTY_IDENTIFIED, NOT_IN_THE_FUTURE, REGISTERED_IN_ORDER, ACTS_HIMSELF, TWO_OFFICERS_PRESENT,
                            OFFICERS_CERTIFIED, SHOWN_ON_THE_SPOT, RIGHTS_TOLD, STATEMENT_ANSWERED)
                    .starts(D11).done(),
            row(DECIDE_ON_THE_SPOT).from(ON_THE_SPOT).to(DECIDED).law(penaltyLaw("第五十一条"))
                    .needs(HANDLER_OF_THIS_CASE, OFFICERS_CERTIFIED, DECIDED_AT_ONCE, ONLY_WARNING_OR_FINE,
                            WITHIN_SUMMARY_LIMIT, DRAFT_COHERENT, PENALTY_PROVIDED, FINE_WITHIN_LAW, TIER_OF_STANDARD,
                            DEPARTURE_EXPLAINED, NOT_HEAVIER_THAN_SAID, NO_CRIME_LEFT_BEHIND, WITHIN_LIMITATION,
                            PARTY_OF_AGE, ONE_FINE_FOR_ONE_ACT)
                    .issues(ON_THE_SPOT_DECISION).starts(D12, FILING_BACK).stops(D11).publishes(),
            row(TURN_TO_ORDINARY).from(ON_THE_SPOT).to(LEAD).law(penaltyLaw("第五十四条第一款"))
                    .needs(HANDLER_OF_THIS_CASE).done(),
            row(HAND_OVER).from(DECIDED).to(SERVED).law(penaltyLaw("第五十二条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_IN_THE_FUTURE, SERVED_AFTER_DECISION, HANDED_OVER_AT_ONCE,
                            REFUSAL_NOTED)
                    .starts(D06).done(),

            // 备案
            row(FILE_BACK).from(DECIDED, SERVED, OVERDUE, EXECUTED, REVOKED).stays().law(penaltyLaw("第五十二条第三款"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_YET_FILED_BACK).stops(FILING_BACK).done(),
            row(REPLACE_HANDLER).from(DECIDED, SERVED, OVERDUE, EXECUTED).stays().by(HEAD)
                    .law(penaltyLaw("第四十二条第一款、第四十三条"))
                    .needs(TWO_OFFICERS_REMAIN, OFFICERS_CERTIFIED, SUCCESSOR_IMPARTIAL).done(),

            // 罚款的收缴
            row(COLLECT_ON_THE_SPOT).from(SERVED).to(Set.of(SERVED, EXECUTED), NextStage::afterPayment)
                    .law(penaltyLaw("第六十八条、第六十九条、第七十条"))
                    .needs(HANDLER_OF_THIS_CASE, OWED, NOT_IN_THE_FUTURE, COLLECTED_WHERE_ALLOWED, RECEIPT_NOT_USED)
                    .starts(D08).stops(D06).done(),
            row(HAND_IN_CASH).from(SERVED, OVERDUE, EXECUTED, REVOKED).stays().law(penaltyLaw("第七十一条"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_IN_THE_FUTURE, HANDED_IN_WHOLE).starts(D09).stops(D08).done(),
            row(PAY_INTO_BANK).from(SERVED, OVERDUE, EXECUTED, REVOKED).stays().law(penaltyLaw("第七十一条"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_IN_THE_FUTURE, PAID_INTO_BANK_WHOLE).stops(D09).done(),
            row(RECORD_PAYMENT).from(SERVED, OVERDUE).to(Set.of(SERVED, OVERDUE, EXECUTED), NextStage::afterPayment)
                    .law(penaltyLaw("第六十七条")).needs(HANDLER_OF_THIS_CASE, OWED, NOT_IN_THE_FUTURE, RECEIPT_NOT_USED)
                    .stops(D06).done(),
            row(RECORD_OVERDUE).from(SERVED).to(OVERDUE).law(penaltyLaw("第七十二条第一款第一项"))
                    .needs(HANDLER_OF_THIS_CASE, PAYMENT_PERIOD_OVER).done(),

            // 结案、归档
            row(CLOSE_CASE).from(SERVED, EXECUTED, REVOKED).to(CLOSED).by(HEAD).law(FILE_RULES)
                    .needs(NOTHING_OWED, NOTHING_TO_REFUND, CASH_IN_THE_TREASURY, FILED_BACK).issues(CLOSING_APPROVAL).stops(D06).done(),
            row(ARCHIVE).from(CLOSED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE = new Procedure(Procedure.Name.SUMMARY, VERSION, ROWS, SummaryRoute.ROUTE);

    private SummaryProcedure() {}
}
