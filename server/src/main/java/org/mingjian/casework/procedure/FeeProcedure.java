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
import java.util.Set;
import org.mingjian.kernel.problem.Provision;

/**
 * 行政收费程序 (行政许可法 第五十八条、第五十九条): by the published item and standard only, all of it into the treasury, and back to
 * the party when the charge is revoked.
 */
public final class FeeProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision DUTY = new Provision("行政执法责任制", "岗位职责");
    private static final Provision APPROVAL = new Provision("行政执法责任制", "审批权限");
    private static final Provision SERVING = new Provision("民事诉讼法", "第八十七条");
    private static final Provision RELIEF = new Provision("政府非税收入管理办法", "减免和缓缴");
    private static final Provision REFUND = new Provision("国家赔偿法", "第三十六条第一项");
    private static final Provision FILE_RULES = new Provision("行政执法全过程记录", "结案归档");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 核定、批准
            row(ASSESS_FEE).from(NONE).to(FEE_ASSESSED).law(licensingLaw("第五十九条"))
                    .needs(FEE_ITEM_PUBLISHED, FEE_BY_STANDARD, PARTY_IDENTIFIED, REGISTERED_IN_ORDER, FEE_IN_ORDER, FEE_BY_STAFF)
                    .done(),
            row(APPROVE_FEE).from(FEE_ASSESSED).to(FEE_APPROVED).by(HEAD).law(APPROVAL)
                    .needs(FEE_HEAD_IS_ANOTHER, FEE_ITEM_PUBLISHED).issues(FEE_APPROVAL).done(),
            row(WITHDRAW_FEE).from(FEE_ASSESSED, FEE_APPROVED).to(FEE_WITHDRAWN).law(DUTY).needs(FEE_HANDLER).done(),
            row(REPLACE_HANDLER).from(FEE_ASSESSED, FEE_APPROVED, FEE_NOTICED, FEE_SERVED, FEE_SETTLED, FEE_REVOKED).stays()
                    .by(HEAD).law(DUTY).needs(FEE_SUCCESSOR).done(),

            // 通知、送达
            row(ISSUE_FEE_NOTICE).from(FEE_APPROVED).to(FEE_NOTICED).law(licensingLaw("第五十九条"))
                    .needs(FEE_HANDLER, FEE_ITEM_PUBLISHED).issues(FEE_NOTICE).done(),
            row(SERVE).from(FEE_NOTICED).to(FEE_SERVED).law(SERVING)
                    .needs(FEE_HANDLER, FEE_BY_STAFF, FEE_IN_ORDER, FEE_MANNER_PERMITTED).issues(PROOF_OF_SERVING)
                    .starts(FEE_PAYMENT).done(),

            // 缴款、减免、缓缴
            row(PAY_FEE).from(FEE_SERVED).to(Set.of(FEE_SERVED, FEE_SETTLED), NextStage::afterFee).law(licensingLaw("第五十九条"))
                    .needs(FEE_HANDLER, FEE_IN_ORDER, FEE_INTO_TREASURY, FEE_NOT_ABOVE_OWED, FEE_RECEIPT_NOT_USED).done(),
            row(REDUCE_FEE).from(FEE_SERVED).to(Set.of(FEE_SERVED, FEE_SETTLED), NextStage::afterFee).by(HEAD).law(RELIEF)
                    .needs(FEE_HEAD_IS_ANOTHER, FEE_REDUCED_WITHIN_CHARGE).issues(FEE_RELIEF).done(),
            row(DEFER_FEE).from(FEE_SERVED).stays().by(HEAD).law(RELIEF)
                    .needs(FEE_HEAD_IS_ANOTHER).issues(FEE_RELIEF).done(),

            // 撤销、退还
            row(REVOKE_FEE).from(FEE_NOTICED, FEE_SERVED, FEE_SETTLED, CLOSED, ARCHIVED).to(FEE_REVOKED).by(HEAD).law(DUTY)
                    .needs(FEE_HEAD_IS_ANOTHER, FEE_STANDS).issues(FEE_REVOCATION).stops(FEE_PAYMENT).done(),
            row(REFUND_PAYMENT).from(FEE_SERVED, FEE_SETTLED, FEE_REVOKED).stays().law(REFUND)
                    .needs(FEE_HANDLER, FEE_IN_ORDER, FEE_REFUND_DUE).done(),

            // 结案、归档
            row(CLOSE_CASE).from(FEE_SERVED, FEE_SETTLED, FEE_REVOKED).to(CLOSED).by(HEAD).law(FILE_RULES)
                    .needs(FEE_HEAD_IS_ANOTHER, FEE_NOTHING_OWED, FEE_NOTHING_TO_REFUND).issues(CLOSING_APPROVAL)
                    .stops(FEE_PAYMENT).done(),
            row(ARCHIVE).from(FEE_WITHDRAWN, CLOSED).to(ARCHIVED).law(FILE_RULES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE = new Procedure(Procedure.Name.FEE, VERSION, ROWS, FeeRoute.ROUTE);

    private FeeProcedure() {}
}
