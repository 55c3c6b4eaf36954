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
 * 行政强制措施程序 (行政强制法 第三章): sealing, seizing and freezing, from the request to the last thing given back.
 * Everything is made from this table as it is from that of the ordinary procedure.
 */
public final class CoercionProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision FILE_RULES = new Provision("行政执法责任制", "统一登记、统一编号");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 申请、批准
            row(PROPOSE_MEASURE).from(NONE).to(MEASURE_PROPOSED).law(coercionLaw("第十六条、第十八条第一项"))
                    .needs(PARTY_IDENTIFIED, RECORDED_AS_IT_WAS, REGISTERED_IN_ORDER, OFFICER_OF_THE_MEASURE,
                            TAKEN_BY_TWO, QUALIFIED_TO_COERCE, MEASURE_EMPOWERED, PROPERTY_RELATED, NO_NECESSITIES,
                            NOT_HELD_BEFORE, CONNECTED_CASE_KNOWN)
                    .done(),
            row(APPROVE_MEASURE).from(MEASURE_PROPOSED).to(MEASURE_APPROVED).by(HEAD).law(coercionLaw("第十八条第一项"))
                    .needs(HEAD_IS_ANOTHER).issues(MEASURE_APPROVAL).done(),
            row(DECLINE_MEASURE).from(MEASURE_PROPOSED).to(MEASURE_NOT_TAKEN).by(HEAD).law(coercionLaw("第十八条第一项"))
                    .needs(HEAD_IS_ANOTHER).issues(MEASURE_APPROVAL).done(),
            row(ABANDON_MEASURE).from(MEASURE_PROPOSED, MEASURE_APPROVED).to(MEASURE_NOT_TAKEN)
                    .law(coercionLaw("第十六条第二款")).needs(OFFICER_OF_THE_MEASURE).done(),

            // 实施
            row(IMPLEMENT_MEASURE).from(MEASURE_APPROVED).to(MEASURE_IN_FORCE).law(coercionLaw("第十八条、第二十四条"))
                    .needs(OFFICER_OF_THE_MEASURE, TAKEN_BY_TWO, QUALIFIED_TO_COERCE, RECORDED_AS_IT_WAS,
                            TAKEN_AFTER_APPROVAL, MEASURE_ON_THINGS, SHOWN_AT_THE_SCENE, PARTY_CALLED, TOLD_AT_THE_SCENE,
                            PARTY_HEARD, SCENE_SIGNED, WITNESSED_IN_ABSENCE, GIVEN_AT_THE_SCENE, PROPERTY_RELATED,
                            NO_NECESSITIES, NOT_HELD_BEFORE, UNTIMELINESS_EXPLAINED)
                    .issues(SEIZURE_DECISION, SCENE_RECORD, PROPERTY_LIST).starts(D16, D44).done(),
            row(IMPLEMENT_AT_ONCE).from(MEASURE_PROPOSED).to(MEASURE_UNAPPROVED).law(coercionLaw("第十九条"))
                    .needs(OFFICER_OF_THE_MEASURE, TAKEN_BY_TWO, QUALIFIED_TO_COERCE, RECORDED_AS_IT_WAS,
                            MEASURE_ON_THINGS, SHOWN_AT_THE_SCENE, PARTY_CALLED, TOLD_AT_THE_SCENE, PARTY_HEARD,
                            SCENE_SIGNED, WITNESSED_IN_ABSENCE, GIVEN_AT_THE_SCENE, PROPERTY_RELATED, NO_NECESSITIES,
                            NOT_HELD_BEFORE, UNTIMELINESS_EXPLAINED)
                    .issues(SEIZURE_DECISION, SCENE_RECORD, PROPERTY_LIST).starts(D15, D16, D44).done(),
            row(REPORT_MEASURE).from(MEASURE_UNAPPROVED).stays().law(coercionLaw("第十九条"))
                    .needs(OFFICER_OF_THE_MEASURE, RECORDED_AS_IT_WAS, REPORTED_IN_TIME).stops(D15).done(),
            row(APPROVE_AFTERWARDS).from(MEASURE_UNAPPROVED).to(MEASURE_IN_FORCE).by(HEAD).law(coercionLaw("第十九条"))
                    .needs(HEAD_IS_ANOTHER, REPORTED_FIRST, MEASURE_RUNNING).issues(MEASURE_APPROVAL).done(),
            row(DISAGREE_MEASURE).from(MEASURE_UNAPPROVED).to(MEASURE_ENDED).by(HEAD).law(coercionLaw("第十九条"))
                    .issues(RELEASE_DECISION).starts(PROPERTY_RETURN).stops(D15, D16).done(),
            row(FREEZE_DEPOSIT).from(MEASURE_APPROVED).to(MEASURE_IN_FORCE).law(coercionLaw("第三十条"))
                    .needs(OFFICER_OF_THE_MEASURE, TAKEN_BY_TWO, QUALIFIED_TO_COERCE, RECORDED_AS_IT_WAS,
                            TAKEN_AFTER_APPROVAL, MEASURE_ON_DEPOSITS, SHOWN_AT_THE_SCENE, FREEZE_PROPORTIONATE,
                            NOT_HELD_BEFORE, UNTIMELINESS_EXPLAINED)
                    .issues(FREEZE_DECISION, FREEZE_NOTICE).starts(D17, D18).done(),
            row(DELIVER_FREEZE).from(MEASURE_IN_FORCE).stays().law(coercionLaw("第三十一条"))
                    .needs(OFFICER_OF_THE_MEASURE, RECORDED_AS_IT_WAS, FREEZE_TO_DELIVER).stops(D17).done(),

            // 期限
            row(TELL_TESTING).from(MEASURE_IN_FORCE).stays().law(coercionLaw("第二十五条第三款"))
                    .needs(OFFICER_OF_THE_MEASURE, MEASURE_RUNNING, TESTING_TOLD_BEFOREHAND).issues(TESTING_NOTICE).done(),
            row(END_TESTING).from(MEASURE_IN_FORCE).stays().law(coercionLaw("第二十五条第三款"))
                    .needs(OFFICER_OF_THE_MEASURE, RECORDED_AS_IT_WAS, TESTING_UNDER_WAY).done(),
            row(EXTEND_MEASURE).from(MEASURE_IN_FORCE).stays().by(HEAD).law(coercionLaw("第二十五条第一款、第三十二条第一款"))
                    .needs(HEAD_IS_ANOTHER, MEASURE_RUNNING, EXTENDED_ONCE).issues(EXTENSION_NOTICE).done(),
            row(TELL_EXTENSION).from(MEASURE_IN_FORCE).stays().law(coercionLaw("第二十五条第二款、第三十二条第二款"))
                    .needs(OFFICER_OF_THE_MEASURE, RECORDED_AS_IT_WAS, EXTENSION_TOLD_IN_TIME).done(),

            // 保管
            row(STORE_PROPERTY).from(MEASURE_UNAPPROVED, MEASURE_IN_FORCE, MEASURE_ENDED).stays().by(CUSTODIAN)
                    .law(coercionLaw("第二十六条第一款"))
                    .needs(CUSTODIAN_IS_ANOTHER, RECORDED_AS_IT_WAS, NOTHING_FROZEN_MOVES, QUANTITIES_BALANCE)
                    .issues(CUSTODY_RECORD).done(),
            row(ISSUE_PROPERTY).from(MEASURE_UNAPPROVED, MEASURE_IN_FORCE, MEASURE_ENDED).stays().by(CUSTODIAN)
                    .law(coercionLaw("第二十六条第一款"))
                    .needs(CUSTODIAN_IS_ANOTHER, RECORDED_AS_IT_WAS, QUANTITIES_BALANCE, TAKEN_OUT_BY_OFFICER)
                    .issues(CUSTODY_RECORD).done(),
            row(REPLACE_HANDLER).from(MEASURE_PROPOSED, MEASURE_APPROVED, MEASURE_UNAPPROVED, MEASURE_IN_FORCE,
                            MEASURE_ENDED).stays().by(HEAD).law(coercionLaw("第十七条第三款"))
                    .needs(TWO_OFFICERS_REMAIN, OFFICERS_CERTIFIED, SUCCESSOR_IMPARTIAL, SUCCESSOR_KEEPS_NOTHING).done(),

            // 解除、处理、移送
            row(LIFT_MEASURE).from(MEASURE_IN_FORCE)
                    .to(Set.of(MEASURE_IN_FORCE, MEASURE_ENDED), CoercionStages::whileBound).by(HEAD)
                    .law(coercionLaw("第二十八条第一款、第三十三条"))
                    .needs(LIFTED_ITEMS_BOUND).issues(RELEASE_DECISION).starts(PROPERTY_RETURN).done(),
            row(LAPSE_MEASURE).from(MEASURE_UNAPPROVED, MEASURE_IN_FORCE).to(MEASURE_ENDED).by(SYSTEM)
                    .law(coercionLaw("第十九条、第二十八条第一款第四项、第三十三条第二款"))
                    .needs(MEASURE_OVER).issues(RELEASE_DECISION).starts(PROPERTY_RETURN).stops(D15, D16, D17, D18).done(),
            row(TREAT_PROPERTY).from(MEASURE_IN_FORCE)
                    .to(Set.of(MEASURE_IN_FORCE, MEASURE_ENDED), CoercionStages::whileBound).by(HEAD)
                    .law(coercionLaw("第二十七条"))
                    .needs(MEASURE_RUNNING, CONFISCATED_BY_DECISION, TREATED_WHAT_IS_BOUND).done(),
            row(DISPOSE_PROPERTY).from(MEASURE_IN_FORCE, MEASURE_ENDED).stays().law(coercionLaw("第二十七条"))
                    .needs(OFFICER_OF_THE_MEASURE, TAKEN_BY_TWO, RECORDED_AS_IT_WAS, QUANTITIES_BALANCE, DISPOSED_AS_DECIDED)
                    .issues(CUSTODY_RECORD).done(),
            row(RETURN_PROPERTY).from(MEASURE_IN_FORCE, MEASURE_ENDED).stays().law(coercionLaw("第二十八条第二款"))
                    .needs(OFFICER_OF_THE_MEASURE, TAKEN_BY_TWO, RECORDED_AS_IT_WAS, QUANTITIES_BALANCE, RETURNED_AFTER_RELEASE)
                    .issues(RETURN_LIST).done(),
            row(TRANSFER_PROPERTY).from(MEASURE_IN_FORCE).to(TRANSFERRED).by(HEAD).law(coercionLaw("第二十一条"))
                    .needs(RECORDED_AS_IT_WAS, MEASURE_RUNNING, PARTY_TOLD_OF_TRANSFER, STORE_EMPTY)
                    .issues(TRANSFER_NOTICE).stops(D16, D17, D18).done(),

            // 结案、归档
            row(CLOSE_CASE).from(MEASURE_ENDED).to(CLOSED).by(HEAD).law(coercionLaw("第二十七条、第二十八条"))
                    .needs(PROPERTY_ACCOUNTED_FOR).issues(CLOSING_APPROVAL).stops(PROPERTY_RETURN, D16, D17, D18).done(),
            row(ARCHIVE).from(CLOSED, MEASURE_NOT_TAKEN, TRANSFERRED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.COERCION, VERSION, ROWS, CoercionRoute.ROUTE);

    private CoercionProcedure() {}
}
