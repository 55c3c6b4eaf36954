package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Office.*;
import static org.mingjian.casework.history.Stage.*;
import static org.mingjian.casework.history.Term.*;
import static org.mingjian.casework.policy.Policy.*;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.*;
import static org.mingjian.kernel.problem.Provision.coercionLaw;

import java.util.List;
import java.util.Set;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政强制执行程序 (行政强制法 第四章、第五章): from a decision that was not performed to its carrying out. Everything is made
 * from this table as it is from that of the ordinary procedure.
 */
public final class ExecutionProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision FILE_RULES = new Provision("行政执法责任制", "统一登记、统一编号");
    private static final Provision DELAY = Provision.penaltyLaw("第六十六条第二款");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 启动
            row(OPEN_EXECUTION).from(NONE).to(EXECUTION_OPENED).law(coercionLaw("第三十四条"))
                    .needs(REGISTERED_IN_ORDER, HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED,
                            EXECUTION_AS_IT_WAS, DECISION_KNOWN, DECISION_IN_FORCE, DUTY_TERM_OVER, DUTY_UNPERFORMED,
                            EXECUTED_ONCE)
                    .starts(D20).done(),
            row(IMPOSE_SURCHARGE).from(EXECUTION_OPENED, DEMANDED).stays().by(HEAD).law(coercionLaw("第四十五条"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, SURCHARGE_DUE).issues(SURCHARGE_DECISION).done(),

            // 催告、陈述申辩
            row(DEMAND).from(EXECUTION_OPENED, DEMANDED).to(DEMANDED).law(coercionLaw("第三十五条、第五十四条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            EXECUTION_NOT_STAYED, DUTY_UNPERFORMED, DEMAND_EXACT, DEMAND_GIVES_TIME, SERVED_DIRECTLY)
                    .issues(DEMAND_NOTICE).done(),
            row(RECORD_OBJECTION).from(DEMANDED).stays().law(coercionLaw("第三十六条"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS).done(),
            row(RECHECK_OBJECTION).from(DEMANDED).stays().law(coercionLaw("第三十六条"))
                    .needs(HANDLER_OF_THIS_CASE, OBJECTION_OPEN).issues(STATEMENT_RECORD).done(),
            row(RECORD_PAYMENT).from(EXECUTION_OPENED, DEMANDED, EXECUTION_DECIDED, IN_EXECUTION, EXECUTION_AGREED,
                            EXECUTION_SUSPENDED, COURT_APPLIED, COURT_ACCEPTED, COURT_REFUSED, COURT_GRANTED)
                    .to(Set.of(EXECUTION_OPENED, DEMANDED, EXECUTION_DECIDED, IN_EXECUTION, EXECUTION_AGREED,
                            EXECUTION_SUSPENDED, COURT_APPLIED, COURT_ACCEPTED, COURT_REFUSED, COURT_GRANTED, EXECUTED),
                            ExecutionStages::afterPayment)
                    .law(coercionLaw("第三十七条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS, EXECUTION_OWED, RECEIPT_NOT_USED).done(),
            row(ANNOUNCE_DEMOLITION).from(EXECUTION_OPENED, DEMANDED).stays().law(coercionLaw("第四十四条"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS, DEMOLITION_OWED).done(),

            // 决定、送达
            row(DECIDE_EXECUTION).from(DEMANDED).to(EXECUTION_DECIDED).by(HEAD).law(coercionLaw("第三十七条第一款"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, DEMAND_TERM_OVER, OBJECTION_RECHECKED, OBJECTION_NOT_ADOPTED,
                            DUTY_UNPERFORMED, EXECUTION_NOT_STAYED, DELAY_OVER, NO_SUPPLY_CUT, EXECUTION_EMPOWERED,
                            MANNER_FITS_DUTY, SURCHARGED_LONG_ENOUGH, DEMOLITION_ANNOUNCED, DEMOLITION_FINAL)
                    .issues(EXECUTION_DECISION).stops(D20).done(),
            row(DECIDE_AT_ONCE).from(DEMANDED).to(EXECUTION_DECIDED).by(HEAD).law(coercionLaw("第三十七条第三款"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, DEMAND_TERM_RUNNING, OBJECTION_NOT_ADOPTED, DUTY_UNPERFORMED,
                            EXECUTION_NOT_STAYED, DELAY_OVER, NO_SUPPLY_CUT, EXECUTION_EMPOWERED, MANNER_FITS_DUTY,
                            SURCHARGED_LONG_ENOUGH, DEMOLITION_ANNOUNCED, DEMOLITION_FINAL)
                    .issues(EXECUTION_DECISION).stops(D20).done(),
            row(DECIDE_SUBSTITUTE).from(DEMANDED).to(EXECUTION_DECIDED).by(HEAD).law(coercionLaw("第五十条、第五十一条"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, DEMAND_TERM_OVER, OBJECTION_RECHECKED, OBJECTION_NOT_ADOPTED,
                            EXECUTION_NOT_STAYED, SUBSTITUTE_FOR_ACT, PERFORMER_DISINTERESTED)
                    .issues(SUBSTITUTE_DECISION).stops(D20).done(),
            row(SERVE_EXECUTION).from(EXECUTION_DECIDED).to(IN_EXECUTION).law(coercionLaw("第三十八条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            SERVED_DIRECTLY)
                    .issues(PROOF_OF_SERVING).done(),

            // 实施
            row(TRANSFER_DEPOSIT).from(IN_EXECUTION).to(Set.of(IN_EXECUTION, EXECUTED), ExecutionStages::afterPayment)
                    .law(coercionLaw("第四十七条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            EXECUTION_NOT_STAYED, EXECUTED_AS_DECIDED, EXECUTED_AT_A_LAWFUL_HOUR, EXECUTION_OWED,
                            RECEIPT_NOT_USED)
                    .issues(DEPOSIT_NOTICE).done(),
            row(AUCTION_PROPERTY).from(IN_EXECUTION).to(Set.of(IN_EXECUTION, EXECUTED), ExecutionStages::afterPayment)
                    .law(coercionLaw("第四十六条第三款、第四十八条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            EXECUTION_NOT_STAYED, EXECUTED_AS_DECIDED, EXECUTED_AT_A_LAWFUL_HOUR, AUCTION_OF_SEALED,
                            EXECUTION_OWED, RECEIPT_NOT_USED)
                    .issues(EXECUTION_RECORD).done(),
            row(CARRY_OUT).from(IN_EXECUTION).to(EXECUTED).law(coercionLaw("第三十七条、第四十四条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            EXECUTION_NOT_STAYED, EXECUTED_AS_DECIDED, EXECUTED_AT_A_LAWFUL_HOUR)
                    .issues(EXECUTION_RECORD).done(),
            row(REMIND_SUBSTITUTE).from(IN_EXECUTION).stays().law(coercionLaw("第五十一条第一款第二项"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            SUBSTITUTE_DECIDED, SERVED_DIRECTLY)
                    .issues(SUBSTITUTE_REMINDER).starts(D22).done(),
            row(CARRY_OUT_SUBSTITUTE).from(IN_EXECUTION).to(Set.of(IN_EXECUTION, EXECUTED), ExecutionStages::afterCosts)
                    .law(coercionLaw("第五十一条第一款第三项、第四项"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            EXECUTION_NOT_STAYED, SUBSTITUTE_DECIDED, SUBSTITUTE_REMINDED, EXECUTED_AS_DECIDED,
                            EXECUTED_AT_A_LAWFUL_HOUR, SUBSTITUTE_PEACEFUL, SUBSTITUTE_SIGNED, COST_WITHIN_BUDGET)
                    .issues(EXECUTION_RECORD).stops(D22).done(),
            row(SUBSTITUTE_AT_ONCE).from(EXECUTION_OPENED, DEMANDED)
                    .to(Set.of(IN_EXECUTION, EXECUTED), ExecutionStages::afterCosts)
                    .law(coercionLaw("第五十二条"))
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, OFFICERS_CERTIFIED, EXECUTION_AS_IT_WAS,
                            SUBSTITUTE_FOR_ACT, PARTY_UNABLE, TOLD_AFTERWARDS)
                    .issues(EXECUTION_RECORD).stops(D20).done(),
            row(REPLACE_HANDLER).from(EXECUTION_OPENED, DEMANDED, EXECUTION_DECIDED, IN_EXECUTION, EXECUTION_AGREED,
                            EXECUTION_SUSPENDED, COURT_APPLIED, COURT_ACCEPTED, COURT_REFUSED, COURT_GRANTED).stays()
                    .by(HEAD).law(coercionLaw("第三十四条"))
                    .needs(TWO_OFFICERS_REMAIN, OFFICERS_CERTIFIED, SUCCESSOR_IMPARTIAL).done(),

            // 暂缓、分期
            row(GRANT_DELAY).from(EXECUTION_OPENED, DEMANDED).stays().by(HEAD).law(DELAY)
                    .needs(EXECUTION_HEAD_IS_ANOTHER, DUTY_UNPERFORMED, DELAY_AHEAD).done(),

            // 执行协议
            row(AGREE).from(DEMANDED, EXECUTION_DECIDED, IN_EXECUTION).to(EXECUTION_AGREED).by(HEAD)
                    .law(coercionLaw("第四十二条第一款"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, AGREEMENT_COVERS_DEBT, RELIEF_FOR_CORRECTION, AGREEMENT_HARMLESS)
                    .issues(EXECUTION_AGREEMENT).done(),
            row(RESUME_BROKEN).from(EXECUTION_AGREED)
                    .to(Set.of(DEMANDED, EXECUTION_DECIDED, IN_EXECUTION), ExecutionStages::beforeAgreement)
                    .law(coercionLaw("第四十二条第二款")).needs(HANDLER_OF_THIS_CASE, AGREEMENT_BROKEN).done(),

            // 中止、终结、回转
            row(SUSPEND_EXECUTION).from(DEMANDED, EXECUTION_DECIDED, IN_EXECUTION).to(EXECUTION_SUSPENDED).by(HEAD)
                    .law(coercionLaw("第三十九条第一款"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER).issues(SUSPENSION_NOTICE).starts(D50).done(),
            row(RESUME_EXECUTION).from(EXECUTION_SUSPENDED)
                    .to(Set.of(DEMANDED, EXECUTION_DECIDED, IN_EXECUTION), ExecutionStages::beforeSuspension).by(HEAD)
                    .law(coercionLaw("第三十九条第二款")).needs(EXECUTION_HEAD_IS_ANOTHER).stops(D50).done(),
            row(LAPSE_EXECUTION).from(EXECUTION_SUSPENDED).to(EXECUTION_ENDED).by(SYSTEM)
                    .law(coercionLaw("第三十九条第二款")).needs(SUSPENDED_THREE_YEARS).issues(END_NOTICE).stops(D50).done(),
            row(END_EXECUTION).from(EXECUTION_OPENED, DEMANDED, EXECUTION_DECIDED, IN_EXECUTION, EXECUTION_AGREED,
                            EXECUTION_SUSPENDED, COURT_REFUSED).to(EXECUTION_ENDED).by(HEAD).law(coercionLaw("第四十条"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, END_GROUND_FITS).issues(END_NOTICE).stops(D20, D50).done(),
            row(REVERSE_EXECUTION).from(IN_EXECUTION, EXECUTED).to(EXECUTION_ENDED).by(HEAD).law(coercionLaw("第四十一条"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, REVERSAL_WITHIN_TAKEN).done(),

            // 申请人民法院强制执行
            row(APPLY_TO_COURT).from(EXECUTION_OPENED, DEMANDED).to(COURT_APPLIED).by(HEAD)
                    .law(coercionLaw("第五十三条至第五十五条"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, WITHOUT_POWER, DUTY_UNPERFORMED, DEMANDED_TEN_DAYS,
                            OBJECTION_RECHECKED, OBJECTION_NOT_ADOPTED, REMEDIES_OVER, EXECUTION_NOT_STAYED, DELAY_OVER,
                            WITHIN_COURT_WINDOW, COURT_MATERIALS_COMPLETE)
                    .issues(COURT_APPLICATION).stops(D20).done(),
            row(RECORD_ACCEPTANCE).from(COURT_APPLIED).to(COURT_ACCEPTED).law(coercionLaw("第五十六条第一款"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS).done(),
            row(RECORD_REFUSAL).from(COURT_APPLIED).to(COURT_REFUSED).law(coercionLaw("第五十六条第二款"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS).starts(COURT_OBJECTION).done(),
            row(RECORD_RULING).from(COURT_ACCEPTED).to(Set.of(COURT_GRANTED, COURT_REFUSED), ExecutionStages::afterRuling)
                    .law(coercionLaw("第五十七条、第五十八条"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS, REFUSAL_REASONED).starts(COURT_OBJECTION).done(),
            row(OBJECT_TO_COURT).from(COURT_REFUSED).to(Set.of(COURT_APPLIED, COURT_ACCEPTED), ExecutionStages::objected)
                    .by(HEAD).law(coercionLaw("第五十六条第二款、第五十八条第三款"))
                    .needs(EXECUTION_HEAD_IS_ANOTHER, OBJECTED_IN_TIME).stops(COURT_OBJECTION).done(),
            row(RECORD_COURT_EXECUTION).from(COURT_GRANTED).to(EXECUTED).law(coercionLaw("第六十条"))
                    .needs(HANDLER_OF_THIS_CASE, EXECUTION_AS_IT_WAS).done(),
            row(LAPSE_APPLICATION).from(EXECUTION_OPENED, DEMANDED).to(EXECUTION_ENDED).by(SYSTEM)
                    .law(coercionLaw("第五十三条")).needs(COURT_WINDOW_OVER).issues(END_NOTICE).stops(D20).done(),

            // 结案、归档
            row(CLOSE_CASE).from(EXECUTED, EXECUTION_ENDED).to(CLOSED).by(HEAD).law(FILE_RULES)
                    .needs(EXECUTION_HEAD_IS_ANOTHER).issues(CLOSING_APPROVAL).stops(D20, D50, COURT_OBJECTION).done(),
            row(ARCHIVE).from(CLOSED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.EXECUTION, VERSION, ROWS, ExecutionRoute.ROUTE);

    private ExecutionProcedure() {}
}
