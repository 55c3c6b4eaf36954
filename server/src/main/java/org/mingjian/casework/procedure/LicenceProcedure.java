package org.mingjian.casework.procedure;

import static org.mingjian.casework.act.ActKind.*;
import static org.mingjian.casework.history.Office.*;
import static org.mingjian.casework.history.Stage.*;
import static org.mingjian.casework.history.Term.*;
import static org.mingjian.casework.policy.Policy.*;
import static org.mingjian.casework.procedure.Step.row;
import static org.mingjian.documents.DocumentKind.*;
import static org.mingjian.kernel.problem.Provision.licensingLaw;

import java.util.List;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政许可程序 (行政许可法 第四章、第六章): from the application to the end of the licence. Two rows are the law's own, done by the
 * system when a day has passed: 视为受理 and 视为准予延续.
 */
public final class LicenceProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision DUTY = new Provision("行政执法责任制", "岗位职责");
    private static final Provision FILE_RULES = new Provision("行政执法全过程记录", "结案归档");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 申请、补正、受理
            row(RECEIVE_APPLICATION).from(NONE).to(APPLIED).law(licensingLaw("第二十九条、第三十二条第二款"))
                    .needs(LICENSABLE, PARTY_IDENTIFIED, REGISTERED_IN_ORDER, NOT_AHEAD_OF_NOW, RECEIVED_BY_STAFF,
                            MATERIALS_LISTED, NOT_BARRED)
                    .issues(APPLICATION_RECEIPT).starts(D23).done(),
            row(TELL_MISSING).from(APPLIED).to(SUPPLEMENTING).law(licensingLaw("第三十二条第一款第四项"))
                    .needs(STAFF_OF_THIS_CASE, TOLD_WITHIN_FIVE_DAYS, MATERIALS_LISTED, ALL_TOLD_AT_ONCE, ONLY_TOLD_ONCE)
                    .issues(SUPPLEMENT_NOTICE).stops(D23).done(),
            row(SUPPLY_MATERIALS).from(SUPPLEMENTING).to(APPLIED).law(licensingLaw("第三十二条第一款第五项"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW, MATERIALS_LISTED).starts(D23).done(),
            row(ACCEPT_APPLICATION).from(APPLIED).to(ACCEPTED).law(licensingLaw("第三十二条第一款第五项、第二款"))
                    .needs(STAFF_OF_THIS_CASE, TOLD_WITHIN_FIVE_DAYS, MATERIALS_COMPLETE)
                    .issues(ACCEPTANCE_NOTICE).starts(D24).stops(D23).done(),
            row(DECLINE_APPLICATION).from(APPLIED, SUPPLEMENTING).to(NOT_ACCEPTED)
                    .law(licensingLaw("第三十二条第一款第一项、第二项、第二款，第七十八条"))
                    .needs(STAFF_OF_THIS_CASE, TOLD_WITHIN_FIVE_DAYS, COMPETENT_AGENCY_NAMED)
                    .issues(NOT_ACCEPTED_NOTICE).stops(D23).done(),
            row(DEEM_ACCEPTED).from(APPLIED).to(ACCEPTED).by(SYSTEM).law(licensingLaw("第三十二条第一款第四项"))
                    .starts(D24).stops(D23).done(),
            row(WITHDRAW_APPLICATION).from(APPLIED, SUPPLEMENTING, ACCEPTED, EXAMINED).to(APPLICATION_WITHDRAWN)
                    .law(licensingLaw("第二十九条")).needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW)
                    .stops(D23, D24, D26_REQUEST, D26).done(),
            row(REPLACE_HANDLER).from(APPLIED, SUPPLEMENTING, ACCEPTED, EXAMINED, LICENSED, EFFECTIVE, RENEWAL_ASKED,
                            LICENCE_REVOKED, LICENCE_WITHDRAWN)
                    .stays().by(HEAD).law(DUTY).needs(SUCCESSOR_OF_STAFF).done(),

            // 核查、听证、期限
            row(RECORD_CHECK).from(ACCEPTED).stays().law(licensingLaw("第三十四条第三款"))
                    .needs(STAFF_OF_THIS_CASE, CHECKED_BY_TWO, NOT_AHEAD_OF_NOW).issues(CHECK_RECORD).done(),
            row(TELL_INTERESTED).from(ACCEPTED).stays().law(licensingLaw("第三十六条、第四十七条第一款"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW).starts(D26_REQUEST).done(),
            row(HEAR_OPINION).from(ACCEPTED).stays().law(licensingLaw("第三十六条"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW).done(),
            row(ASK_LICENCE_HEARING).from(ACCEPTED).stays().law(licensingLaw("第四十七条第一款"))
                    .needs(STAFF_OF_THIS_CASE, LICENCE_HEARING_TOLD, NOT_AHEAD_OF_NOW, HEARING_ASKED_IN_TIME)
                    .starts(D26).stops(D26_REQUEST).done(),
            row(CALL_LICENCE_HEARING).from(ACCEPTED).stays().law(licensingLaw("第四十六条、第四十八条第一款"))
                    .needs(STAFF_OF_THIS_CASE, LICENCE_HEARING_ASKED, LICENCE_HEARING_ANNOUNCED, NOT_AHEAD_OF_NOW, CALLED_SEVEN_DAYS_BEFORE,
                            HELD_WITHIN_TWENTY_DAYS, PRESIDER_DID_NOT_EXAMINE)
                    .done(),
            row(HOLD_LICENCE_HEARING).from(ACCEPTED).stays().law(licensingLaw("第四十八条第一款"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW, LICENCE_HEARING_CALLED).stops(D26).done(),
            row(EXCLUDE_TIME).from(ACCEPTED).stays().law(licensingLaw("第四十五条"))
                    .needs(STAFF_OF_THIS_CASE, TIME_EXCLUDABLE, TIME_RUNNING, TIME_TOLD_BEFOREHAND).issues(TIME_NOTICE).done(),
            row(RESUME_TIME).from(ACCEPTED).stays().law(licensingLaw("第四十五条"))
                    .needs(STAFF_OF_THIS_CASE, TIME_STANDING, NOT_AHEAD_OF_NOW).done(),
            row(EXTEND_TIME).from(ACCEPTED, EXAMINED).stays().by(HEAD).law(licensingLaw("第四十二条第一款"))
                    .needs(LICENCE_EXTENDED_ONCE, LICENCE_EXTENDED_IN_TIME).issues(LICENCE_EXTENSION_NOTICE).done(),
            row(EXAMINE).from(ACCEPTED).to(EXAMINED).law(licensingLaw("第三十四条第一款"))
                    .needs(STAFF_OF_THIS_CASE, SUBSTANCE_CHECKED, LICENCE_HEARING_SETTLED, TIME_RUNNING, EVERY_CONDITION_EXAMINED,
                            FOLLOWS_RECORD)
                    .done(),
            row(RETURN_TO_EXAMINATION).from(EXAMINED).to(ACCEPTED).by(HEAD).law(licensingLaw("第三十四条第一款")).done(),

            // 决定、颁证
            row(GRANT_LICENCE).from(EXAMINED).to(LICENSED).by(HEAD).law(licensingLaw("第三十八条第一款、第四十条"))
                    .needs(CONDITIONS_MET, VALIDITY_OF_MATTER).issues(LICENCE_DECISION).starts(D25, D12).stops(D24).done(),
            row(REFUSE_LICENCE).from(EXAMINED).to(LICENCE_REFUSED).by(HEAD).law(licensingLaw("第三十八条第二款"))
                    .needs(REFUSAL_FOUNDED).issues(LICENCE_REFUSAL).stops(D24).done(),
            row(ISSUE_CERTIFICATE).from(LICENSED).to(EFFECTIVE).law(licensingLaw("第三十九条、第四十四条"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW).issues(LICENCE_CERTIFICATE).starts(D27).stops(D25).done(),

            // 变更、延续
            row(CHANGE_LICENCE).from(EFFECTIVE).stays().by(HEAD).law(licensingLaw("第四十九条"))
                    .needs(NOT_AHEAD_OF_NOW).issues(LICENCE_CERTIFICATE).done(),
            row(ASK_RENEWAL).from(EFFECTIVE).to(RENEWAL_ASKED).law(licensingLaw("第五十条第一款"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW, RENEWAL_ASKED_IN_TIME)
                    .starts(RENEWAL_DECISION).stops(D27).done(),
            row(RENEW_LICENCE).from(RENEWAL_ASKED).to(EFFECTIVE).by(HEAD).law(licensingLaw("第五十条第二款"))
                    .needs(RENEWAL_DECIDED_IN_TIME, VALIDITY_OF_MATTER).issues(RENEWAL_NOTICE).starts(D27)
                    .stops(RENEWAL_DECISION).done(),
            row(REFUSE_RENEWAL).from(RENEWAL_ASKED).to(EFFECTIVE).by(HEAD).law(licensingLaw("第五十条第二款、第三十八条第二款"))
                    .needs(RENEWAL_DECIDED_IN_TIME).issues(LICENCE_REFUSAL).stops(RENEWAL_DECISION).done(),
            row(DEEM_RENEWED).from(RENEWAL_ASKED).to(EFFECTIVE).by(SYSTEM).law(licensingLaw("第五十条第二款"))
                    .starts(D27).stops(RENEWAL_DECISION).done(),

            // 撤销、撤回、注销、归档
            row(HEAR_LICENSEE).from(LICENSED, EFFECTIVE, RENEWAL_ASKED).stays().law(licensingLaw("第七条"))
                    .needs(STAFF_OF_THIS_CASE, NOT_AHEAD_OF_NOW).done(),
            row(REVOKE_LICENCE).from(LICENSED, EFFECTIVE, RENEWAL_ASKED).to(LICENCE_REVOKED).by(HEAD)
                    .law(licensingLaw("第六十九条")).needs(LICENSEE_HEARD, NO_GRAVE_HARM).issues(REVOCATION_DECISION)
                    .stops(D25, D27, RENEWAL_DECISION).done(),
            row(WITHDRAW_LICENCE).from(LICENSED, EFFECTIVE, RENEWAL_ASKED).to(LICENCE_WITHDRAWN).by(HEAD)
                    .law(licensingLaw("第八条第二款")).needs(LICENSEE_HEARD, COMPENSATION_SETTLED).issues(WITHDRAWAL_DECISION)
                    .stops(D25, D27, RENEWAL_DECISION).done(),
            row(DEREGISTER).from(LICENSED, EFFECTIVE, RENEWAL_ASKED, LICENCE_REVOKED, LICENCE_WITHDRAWN).to(DEREGISTERED)
                    .by(HEAD).law(licensingLaw("第七十条")).needs(DEREGISTRATION_FOUNDED).issues(DEREGISTRATION_DECISION)
                    .stops(D25, D27, RENEWAL_DECISION).done(),
            row(ARCHIVE).from(NOT_ACCEPTED, APPLICATION_WITHDRAWN, LICENCE_REFUSED, DEREGISTERED).to(ARCHIVED)
                    .law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE = new Procedure(Procedure.Name.LICENCE, VERSION, ROWS, LicenceRoute.ROUTE);

    private LicenceProcedure() {}
}
