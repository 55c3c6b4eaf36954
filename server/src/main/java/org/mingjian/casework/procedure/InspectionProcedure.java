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
                    .to(Set.of(INSPECTION_APPROVED, INSPECTED), InspectionStages::approved).by(HEAD).law(APPROVING)
                    .needs(APPROVER_IS_ANOTHER, INSPECTION_ITEM_PUBLISHED, INSPECTED_IN_THE_AREA, INSPECTORS_CERTIFIED,
                            WITHIN_FREQUENCY)
                    .issues(INSPECTION_APPROVAL_FORM).stops(INSPECTION_APPROVAL).done(),
            row(REFUSE_INSPECTION).from(INSPECTION_PROPOSED, INSPECTION_URGENT)
                    .to(Set.of(INSPECTION_REFUSED, INSPECTED), InspectionStages::refused).by(HEAD).law(APPROVING)
                    .needs(APPROVER_IS_ANOTHER).stops(INSPECTION_APPROVAL).done(),
            row(GIVE_INSPECTION_NOTICE).from(INSPECTION_APPROVED).to(INSPECTION_NOTIFIED).law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, UNANNOUNCED_EXPLAINED).issues(INSPECTION_NOTICE).done(),
            row(CANCEL_INSPECTION).from(INSPECTION_PROPOSED, INSPECTION_APPROVED, INSPECTION_NOTIFIED).to(INSPECTION_NOT_DONE)
                    .law(APPROVING).needs(HANDLER_OF_THIS_CASE).done(),
            row(REPLACE_HANDLER).from(INSPECTION_PROPOSED, INSPECTION_URGENT, INSPECTION_APPROVED, INSPECTION_NOTIFIED,
                            INSPECTED, INSPECTION_CORRECTING, INSPECTION_TOLD).stays().by(HEAD).law(CONDUCT)
                    .needs(APPROVER_IS_ANOTHER, TWO_OFFICERS_REMAIN, INSPECTORS_CERTIFIED, SUCCESSOR_IMPARTIAL).done(),

            // 实施检查
            row(INSPECT_ON_SITE).from(INSPECTION_NOTIFIED, INSPECTION_URGENT)
                    .to(Set.of(INSPECTION_URGENT, INSPECTED), InspectionStages::inspected).law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, AS_APPROVED,
                            INSPECTION_CODE_SHOWN, IDENTITY_AND_RECUSAL_TOLD, INSPECTION_SIGNED)
                    .issues(SITE_INSPECTION_RECORD).starts(INSPECTION_RESULT).done(),
            row(TAKE_SAMPLES).from(INSPECTED, INSPECTION_URGENT).stays().law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, DURING_THE_VISIT,
                            INSPECTION_SIGNED)
                    .issues(SAMPLING_RECORD).done(),
            row(RECORD_INTERVIEW).from(INSPECTED, INSPECTION_URGENT).stays().law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, CERTIFICATE_SHOWN,
                            DURING_THE_VISIT)
                    .issues(INTERVIEW_RECORD).done(),
            row(ADD_EVIDENCE).from(INSPECTED, INSPECTION_URGENT).stays().law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, DURING_THE_VISIT,
                            FILE_OF_THIS_CASE)
                    .done(),
            row(RECORD_TESTING).from(INSPECTED, INSPECTION_URGENT).stays().law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, SAMPLING_KNOWN).starts(INSPECTION_RESULT).done(),

            // 责令改正、告知、复查
            row(ORDER_CORRECTION).from(INSPECTED).stays().by(HEAD).law(penaltyLaw("第二十八条第一款"))
                    .needs(APPROVER_IS_ANOTHER, SOMETHING_TO_CORRECT, CORRECTION_AHEAD).issues(CORRECTION_ORDER).done(),
            row(TELL_INSPECTION_RESULT).from(INSPECTED)
                    .to(Set.of(INSPECTION_CORRECTING, INSPECTION_TOLD), InspectionStages::told).law(RESULT)
                    .needs(HANDLER_OF_THIS_CASE, SAMPLES_TESTED, CONCLUSION_FITS).issues(INSPECTION_RESULT_NOTICE)
                    .starts(D13, INSPECTION_RECHECK).stops(INSPECTION_RESULT).done(),
            row(RECHECK).from(INSPECTION_CORRECTING).to(INSPECTION_TOLD).law(CONDUCT)
                    .needs(HANDLER_OF_THIS_CASE, TWO_OFFICERS_PRESENT, INSPECTORS_CERTIFIED, AS_APPROVED, RECHECK_DUE,
                            IDENTITY_AND_RECUSAL_TOLD, INSPECTION_SIGNED)
                    .issues(RECHECK_RECORD).stops(INSPECTION_RECHECK).done(),

            // 案源、结束
            row(REGISTER_VIOLATION).from(INSPECTED, INSPECTION_CORRECTING, INSPECTION_TOLD).stays().law(penaltyLaw("第五十四条"))
                    .needs(HANDLER_OF_THIS_CASE, VIOLATION_FOUND).done(),
            row(END_INSPECTION).from(INSPECTION_TOLD).to(INSPECTION_ENDED).law(RESULT)
                    .needs(HANDLER_OF_THIS_CASE, FINDINGS_FOLLOWED, RESULT_PUBLISHED).stops(D13).done(),
            row(ARCHIVE).from(INSPECTION_ENDED, INSPECTION_REFUSED, INSPECTION_NOT_DONE).to(ARCHIVED).law(FILES).done());
    // spotless:on

    /** The table with its name. */
    public static final Procedure PROCEDURE =
            new Procedure(Procedure.Name.INSPECTION, VERSION, ROWS, InspectionRoute.ROUTE);

    private InspectionProcedure() {}
}
