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
import org.mingjian.casework.act.InspectionAct.InspectOnSite;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Stage;
import org.mingjian.kernel.problem.Provision;

/** 行政检查程序 (国办发〔2024〕54号、优化营商环境条例 第五十四条): from proposal and approval to the result and the archive. */
public final class InspectionProcedure {

    /** Version of the table; shown with the chart. */
    public static final String VERSION = "2026.1";

    private static final Provision APPROVING = new Provision("国办发〔2024〕54号", "检查审批");
    private static final Provision CONDUCT = new Provision("国办发〔2024〕54号", "规范检查行为");
    private static final Provision RESULT = new Provision("优化营商环境条例", "第五十四条");
    private static final Provision FILES = new Provision("国办发〔2018〕118号", "行政执法全过程记录");

    /** The rows. */
    // spotless:off
    public static final List<Step> ROWS = List.of(
            // 提出、审批、通知
            row(PROPOSE_INSPECTION).from(NONE).to(INSPECTION_PROPOSED).law(APPROVING)
                    .needs(PARTY_IDENTIFIED, REGISTERED_IN_ORDER, TWO_OFFICERS_PRESENT, INSPECTION_ITEM_PUBLISHED,
                            INSPECTED_IN_THE_AREA, INSPECTORS_CERTIFIED, EXEMPTION_FITS_SOURCE)
                    .done(),
            row(INSPECT_AT_ONCE).from(INSPECTION_PROPOSED).to(INSPECTION_URGENT).law(APPROVING)
                    .needs(HANDLER_OF_THIS_CASE, URGENT_GROUND, INSPECTION_ITEM_PUBLISHED)
                    .starts(INSPECTION_APPROVAL).done(),
            row(APPROVE_INSPECTION).from(INSPECTION_PROPOSED, INSPECTION_URGENT)
                    .to(Set.of(INSPECTION_APPROVED, INSPECTED), InspectionProcedure::approved).by(HEAD).law(APPROVING)
                    .needs(INSPECTION_ITEM_PUBLISHED, INSPECTED_IN_THE_AREA, INSPECTORS_CERTIFIED, WITHIN_FREQUENCY)
                    .issues(INSPECTION_APPROVAL_FORM).stops(INSPECTION_APPROVAL).done(),
            row(REFUSE_INSPECTION).from(INSPECTION_PROPOSED, INSPECTION_URGENT).to(INSPECTION_REFUSED).by(HEAD)
                    .law(APPROVING).stops(INSPECTION_APPROVAL).done(),
            row(GIVE_INSPECTION_NOTICE).from(INSPECTION_APPROVED).to(INSPECTION_NOTIFIED).law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, UNANNOUNCED_EXPLAINED).issues(INSPECTION_NOTICE).done(),

            // 实施、告知、结束
            row(INSPECT_ON_SITE).from(INSPECTION_NOTIFIED, INSPECTION_URGENT)
                    .to(Set.of(INSPECTION_URGENT, INSPECTED), InspectionProcedure::inspected).law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, AS_APPROVED,
                            IDENTITY_AND_RECUSAL_TOLD, INSPECTION_SIGNED)
                    .issues(SITE_INSPECTION_RECORD).done(),
            row(TELL_INSPECTION_RESULT).from(INSPECTED).to(INSPECTION_TOLD).law(RESULT)
                    .needs(HANDLER_OF_THIS_CASE).issues(INSPECTION_RESULT_NOTICE).starts(D13).done(),
            row(END_INSPECTION).from(INSPECTION_TOLD).to(INSPECTION_ENDED).law(FILES)
                    .needs(HANDLER_OF_THIS_CASE).stops(D13).done(),
            row(ARCHIVE).from(INSPECTION_ENDED, INSPECTION_REFUSED).to(ARCHIVED).law(FILES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.INSPECTION, VERSION, ROWS, InspectionRoute.ROUTE);

    private InspectionProcedure() {}

    /** What was inspected in an emergency before the approval needs no second visit. */
    private static Stage approved(Attempt attempt) {
        return attempt.history().last(InspectOnSite.class).isPresent() ? INSPECTED : INSPECTION_APPROVED;
    }

    private static Stage inspected(Attempt attempt) {
        return attempt.history().stage() == INSPECTION_URGENT ? INSPECTION_URGENT : INSPECTED;
    }
}
