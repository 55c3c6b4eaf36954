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
import java.util.stream.Stream;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政处罚普通程序 (行政处罚法 第五章第三节): the whole procedure, a row an act. The flow chart, the officer's list of
 * possible acts, the deadlines and the conformance tests are all made from this table.
 */
public final class OrdinaryProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision REGISTRATION = new Provision("行政执法责任制", "统一登记、统一编号");
    private static final Provision LOCAL = new Provision("地方规定", "案件快速办理");
    private static final Provision FILE_RULES = new Provision("行政处罚法", "第四十七条");

    // spotless:off
    private static final List<Step> UNTIL_NOTICE = List.of(
            // 线索、核查、立案
            row(REGISTER_LEAD).from(NONE).to(LEAD).law(REGISTRATION)
                    .needs(PARTY_IDENTIFIED, NOT_IN_THE_FUTURE, REGISTERED_IN_ORDER)
                    .starts(D11).done(),
            row(VERIFY_LEAD).from(LEAD).to(VERIFIED).law(penaltyLaw("第五十四条第一款"))
                    .done(),
            row(FILE_CASE).from(VERIFIED).to(INVESTIGATING).by(HEAD).law(penaltyLaw("第五十四条第二款"))
                    .needs(FILING_PROPOSED, TWO_DIFFERENT_OFFICERS, OFFICERS_CERTIFIED, WITHIN_LIMITATION, PARTY_OF_AGE)
                    .issues(FILING_APPROVAL).starts(D04).done(),
            row(DECLINE_FILING).from(VERIFIED).to(NOT_FILED).by(HEAD).law(penaltyLaw("第五十四条第二款"))
                    .issues(NOT_FILING_APPROVAL).stops(D11).done(),

            // 调查取证
            row(RECORD_INSPECTION).from(INVESTIGATING).stays().law(penaltyLaw("第五十五条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, CERTIFICATE_SHOWN,
                            NOT_IN_THE_FUTURE, NOT_BEFORE_FILING)
                    .issues(INSPECTION_RECORD).done(),
            row(RECORD_INTERVIEW).from(INVESTIGATING).stays().law(penaltyLaw("第五十五条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, CERTIFICATE_SHOWN,
                            NOT_IN_THE_FUTURE, NOT_BEFORE_FILING)
                    .issues(INTERVIEW_RECORD).done(),
            row(ADD_EVIDENCE).from(INVESTIGATING).stays().law(penaltyLaw("第四十六条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, NOT_IN_THE_FUTURE,
                            FILE_OF_THIS_CASE)
                    .done(),
            row(SUSPEND_TERM).from(INVESTIGATING, CONCLUDED, NOTIFIED, HEARING_ASKED, HEARING_SET).stays().by(HEAD)
                    .law(penaltyLaw("第六十条"))
                    .needs(SUSPENSION_PROVIDED, TERM_RUNNING, NOT_BEFORE_FILING, NOT_IN_THE_FUTURE).done(),
            row(RESUME_TERM).from(INVESTIGATING, CONCLUDED, NOTIFIED, HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD, RECHECKED)
                    .stays().by(HEAD).law(penaltyLaw("第六十条"))
                    .needs(TERM_SUSPENDED, NOT_IN_THE_FUTURE).done(),
            row(EXTEND_TERM).from(INVESTIGATING, CONCLUDED, IN_REVIEW, RETURNED, CLEARED, NOTIFIED, RECHECKED,
                            HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD).stays()
                    .by(HEAD).law(penaltyLaw("第六十条"))
                    .needs(EXTENSION_WITHIN_LIMIT).done(),
            row(EXPEDITE).from(INVESTIGATING).stays().by(HEAD).law(LOCAL)
                    .needs(EXPEDITED_IN_USE, NOT_EXPEDITED, EXPEDITED_AGREED).starts(Term.EXPEDITED).done(),
            row(END_EXPEDITED).from(CONCLUDED, RETURNED, REVIEW_REFUSED, CLEARED, NOTIFIED, RECHECKED, DISCUSSED)
                    .stays().by(HEAD).law(LOCAL).needs(Policy.EXPEDITED).stops(Term.EXPEDITED).done(),
            row(REPLACE_HANDLER).from(INVESTIGATING, CONCLUDED, IN_REVIEW, RETURNED, REVIEW_REFUSED, CLEARED, NOTIFIED,
                            RECHECKED, DISCUSSED, DECIDED, SERVED, OVERDUE, EXECUTED, HEARING_ASKED, HEARING_SET, HEARING_HELD,
                            HEARD).stays().by(HEAD)
                    .law(penaltyLaw("第四十二条第一款、第四十三条"))
                    .needs(TWO_OFFICERS_REMAIN, OFFICERS_CERTIFIED, SUCCESSOR_IMPARTIAL).done(),
            row(WITHDRAW_CASE).from(INVESTIGATING, CONCLUDED, RETURNED, REVIEW_REFUSED).to(WITHDRAWN).by(HEAD)
                    .law(penaltyLaw("第五十四条")).needs(NO_CRIME_LEFT_BEHIND).stops(D04, D11, Term.EXPEDITED).done(),
            row(PROPOSE_TRANSFER).from(VERIFIED, INVESTIGATING, CONCLUDED, RETURNED, REVIEW_REFUSED).stays().law(crime("第五条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, NO_TRANSFER_PROPOSED).starts(D33).done(),
            row(DECIDE_TRANSFER).from(VERIFIED, INVESTIGATING, CONCLUDED, RETURNED, REVIEW_REFUSED).stays().by(HEAD)
                    .law(crime("第五条第二款")).needs(TRANSFER_PROPOSED).starts(D33_HANDOVER).stops(D33).done(),
            row(RECORD_DESIGNATION).from(VERIFIED, INVESTIGATING).stays().law(penaltyLaw("第二十五条第二款"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_IN_THE_FUTURE).done(),
            row(TRANSFER_OUT).from(VERIFIED, INVESTIGATING, CONCLUDED, RETURNED, REVIEW_REFUSED).to(TRANSFERRED).by(HEAD)
                    .law(penaltyLaw("第二十七条")).needs(TRANSFER_APPROVED, NOT_PASSED_ON).issues(CASE_TRANSFER)
                    .stops(D04, D11, D33_HANDOVER, Term.EXPEDITED).done(),
            row(RECORD_POLICE_ANSWER).from(TRANSFERRED).stays().law(crime("第八条"))
                    .needs(HANDLER_OF_THIS_CASE, CRIME_TRANSFERRED, NOT_IN_THE_FUTURE).starts(D34, D35).done(),
            row(HAND_OVER_GOODS).from(TRANSFERRED).stays().law(crime("第十二条"))
                    .needs(HANDLER_OF_THIS_CASE, POLICE_FILED, NOT_IN_THE_FUTURE).stops(D34).done(),
            row(ASK_POLICE_REVIEW).from(TRANSFERRED).stays().law(crime("第九条"))
                    .needs(HANDLER_OF_THIS_CASE, POLICE_REFUSED, NOT_IN_THE_FUTURE).stops(D35).done(),
            row(RESUME_CASE).from(TRANSFERRED).to(Set.of(VERIFIED, INVESTIGATING), NextStage::afterPolice).by(HEAD)
                    .law(crime("第十条"))
                    .needs(POLICE_REFUSED).starts(D04, D11).stops(D35).done(),
            row(CONCLUDE_INVESTIGATION).from(INVESTIGATING).to(CONCLUDED).law(penaltyLaw("第五十七条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, OFFICERS_CERTIFIED, RECORDED_AND_PROVEN, FACTORS_EXPLAINED, DRAFT_COHERENT,
                            PENALTY_PROVIDED, FINE_WITHIN_LAW, TIER_OF_STANDARD, DEPARTURE_EXPLAINED, CALCULATED_BY_STANDARD,
                            TERM_RUNNING, WITHIN_LIMITATION, NOT_HEAVIER_FOR_SPEAKING)
                    .issues(EVIDENCE_LIST, INVESTIGATION_REPORT).done(),
            row(REVISE_DRAFT).from(CONCLUDED, RETURNED, REVIEW_REFUSED, CLEARED, NOTIFIED, HEARING_ASKED, HEARING_SET, HEARD,
                            RECHECKED, DISCUSSED)
                    .to(CONCLUDED).law(penaltyLaw("第五十七条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, OFFICERS_CERTIFIED, FACTORS_EXPLAINED, DRAFT_COHERENT,
                            PENALTY_PROVIDED, FINE_WITHIN_LAW, TIER_OF_STANDARD, DEPARTURE_EXPLAINED, CALCULATED_BY_STANDARD,
                            NOT_HEAVIER_FOR_SPEAKING)
                    .issues(EVIDENCE_LIST, INVESTIGATION_REPORT).done(),
            row(REOPEN_INVESTIGATION).from(CONCLUDED, RETURNED, REVIEW_REFUSED, NOTIFIED, HEARING_ASKED, HEARING_SET, HEARD,
                            RECHECKED).to(INVESTIGATING)
                    .law(penaltyLaw("第五十七条第一款")).needs(HANDLER_OF_THIS_CASE).done(),

            // 法制审核
            row(SUBMIT_FOR_REVIEW).from(CONCLUDED, RECHECKED).to(IN_REVIEW).law(penaltyLaw("第五十八条"))
                    .needs(HANDLER_OF_THIS_CASE, SIMPLE_IF_EXPEDITED, NO_CRIME_LEFT_BEHIND, TERM_RUNNING, POINTS_ANSWERED, REVIEW_CALLED_FOR)
                    .starts(D42).done(),
            row(CONFIRM_NOT_MAJOR).from(CONCLUDED).to(CLEARED).law(penaltyLaw("第五十八条"))
                    .needs(HANDLER_OF_THIS_CASE, NO_CRIME_LEFT_BEHIND, TERM_RUNNING, NOT_MAJOR).done(),
            row(ANSWER_POINT).from(RETURNED, CONCLUDED).stays().law(penaltyLaw("第五十八条"))
                    .needs(HANDLER_OF_THIS_CASE).done(),
            row(CLOSE_POINT).from(IN_REVIEW).stays().by(REVIEWER).law(penaltyLaw("第五十八条"))
                    .needs(REVIEWER_IS_ANOTHER, REVIEWER_QUALIFIED).done(),
            row(GIVE_OPINION).from(IN_REVIEW)
                    .to(Set.of(CLEARED, RECHECKED, RETURNED, REVIEW_REFUSED), NextStage::afterOpinion).by(REVIEWER)
                    .law(penaltyLaw("第五十八条"))
                    .needs(REVIEWER_IS_ANOTHER, REVIEWER_QUALIFIED, EVERY_CHECK_ANSWERED, RETURN_NAMES_POINTS,
                            APPROVAL_LEAVES_NO_POINT)
                    .issues(REVIEW_OPINION).stops(D42).done(),

            // 告知、陈述申辩
            row(GIVE_NOTICE).from(CLEARED).to(NOTIFIED).law(penaltyLaw("第四十四条"))
                    .needs(HANDLER_OF_THIS_CASE, SIMPLE_IF_EXPEDITED, OFFICERS_CERTIFIED, PENALTY_PROPOSED, CLEARANCE_HELD, NOT_IN_THE_FUTURE,
                            NOT_BEFORE_FILING, SERVED_SINCE_ISSUED)
                    .issues(PRIOR_NOTICE).starts(STATEMENT, D01).done(),
            row(RECORD_STATEMENT).from(NOTIFIED, HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD).stays()
                    .law(penaltyLaw("第四十五条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, NOT_IN_THE_FUTURE, NOT_BEFORE_NOTICE).stops(STATEMENT).done(),
            row(WAIVE_STATEMENT).from(NOTIFIED, HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD).stays()
                    .law(penaltyLaw("第四十五条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, WAIVED_IN_WRITING, NOT_IN_THE_FUTURE).stops(STATEMENT).done());

    private static final List<Step> FROM_RECHECK = List.of(
            row(RECHECK_STATEMENT).from(NOTIFIED, HEARING_ASKED, HEARING_SET, HEARING_HELD, HEARD).to(RECHECKED).law(penaltyLaw("第四十五条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, OFFICERS_CERTIFIED, STATEMENT_PERIOD_ENDED, HEARING_PERIOD_ENDED,
                            REQUESTED_HEARING_HELD, HEARING_REPORTED, TERM_RUNNING)
                    .issues(STATEMENT_RECORD).done(),

            // 集体讨论、决定
            row(RECORD_DISCUSSION).from(RECHECKED, CLEARED).to(DISCUSSED).law(penaltyLaw("第五十七条第二款"))
                    .needs(HANDLER_OF_THIS_CASE, SEVERAL_DISCUSSED, DISCUSSED_BY_OWN, NOT_IN_THE_FUTURE, NOT_BEFORE_FILING)
                    .issues(DISCUSSION_RECORD).done(),
            row(DECIDE).from(RECHECKED, DISCUSSED, CLEARED).to(DECIDED).by(HEAD).law(penaltyLaw("第五十七条"))
                    .needs(PENALTY_PROPOSED, CLEARANCE_HELD, INVESTIGATED_BY_TWO, NOTICE_GIVEN, STATEMENT_PERIOD_ENDED,
                            HEARING_PERIOD_ENDED, REQUESTED_HEARING_HELD, HEARING_REPORTED, EVIDENCE_HEARD,
                            REVIEWED_AFTER_HEARING, STATEMENT_RECHECKED, NOT_HEAVIER_THAN_TOLD,
                            DISCUSSED_WHERE_REQUIRED, NO_CRIME_LEFT_BEHIND, WITHIN_LIMITATION, PARTY_OF_AGE,
                            ONE_FINE_FOR_ONE_ACT, HEAD_DID_NOT_REVIEW)
                    .issues(PENALTY_DECISION).starts(D05, D12, D38).stops(D04, D11, Term.EXPEDITED).publishes(),
            row(REPORT_MAJOR).from(DECIDED, SERVED, OVERDUE, EXECUTED, CLOSED).stays()
                    .law(new Provision("行政执法责任制方案", "重大行政处罚备案"))
                    .needs(HANDLER_OF_THIS_CASE, MAJOR_DECIDED, NOT_REPORTED, NOT_IN_THE_FUTURE).stops(D38).done(),
            row(DECIDE_NO_PENALTY).from(CLEARED, RECHECKED, DISCUSSED).to(DECIDED).by(HEAD)
                    .law(penaltyLaw("第五十七条第一款第二项、第三项"))
                    .needs(NO_PENALTY_PROPOSED, CLEARANCE_HELD, INVESTIGATED_BY_TWO, NO_CRIME_LEFT_BEHIND,
                            EDUCATION_RECORDED, HEAD_DID_NOT_REVIEW)
                    .issues(NO_PENALTY_DECISION).starts(D05).stops(D04, D11, Term.EXPEDITED).done(),

            // 送达、执行、结案、归档
            row(SERVE).from(DECIDED).to(SERVED).law(penaltyLaw("第六十一条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, NOT_IN_THE_FUTURE,
                            SERVED_AFTER_DECISION, MANNER_PERMITTED)
                    .issues(PROOF_OF_SERVING).starts(D06).stops(D05).done(),
            row(RECORD_PAYMENT).from(SERVED, OVERDUE).to(Set.of(SERVED, OVERDUE, EXECUTED), NextStage::afterPayment)
                    .law(penaltyLaw("第六十七条")).needs(HANDLER_OF_THIS_CASE, OWED, NOT_IN_THE_FUTURE, RECEIPT_NOT_USED)
                    .stops(D06).done(),
            row(RECORD_OVERDUE).from(SERVED).to(OVERDUE).law(penaltyLaw("第七十二条第一款第一项"))
                    .needs(HANDLER_OF_THIS_CASE, PAYMENT_PERIOD_OVER).done(),
            row(CLOSE_CASE).from(SERVED, OVERDUE, EXECUTED, REVOKED).to(CLOSED).by(HEAD).law(FILE_RULES)
                    .needs(SERVING_MADE, NOTHING_OWED, NOTHING_TO_REFUND, NO_CRIME_LEFT_BEHIND).issues(CLOSING_APPROVAL).stops(D06).done(),
            row(ARCHIVE).from(CLOSED, NOT_FILED, WITHDRAWN, TRANSFERRED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    private static Provision crime(String article) {
        return new Provision("行政执法机关移送涉嫌犯罪案件的规定", article);
    }

    /** The rows; those of the hearing stand in {@link HearingRows}, those behind a served decision in {@link RemedyRows}. */
    public static final List<Step> ROWS = Stream.of(UNTIL_NOTICE, HearingRows.ROWS, FROM_RECHECK, RemedyRows.ORDINARY)
            .flatMap(List::stream)
            .toList();

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.ORDINARY, VERSION, ROWS, OrdinaryRoute.ROUTE);

    private OrdinaryProcedure() {}
}
