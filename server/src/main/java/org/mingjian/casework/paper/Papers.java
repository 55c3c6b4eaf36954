package org.mingjian.casework.paper;

import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.documents.DocumentKind;

/** 执法文书的内容: which facts of the case each paper carries. */
public final class Papers {

    private Papers() {}

    /** Whether the act issues this paper of its row here: a hearing that is not public is not announced. */
    public static boolean calledFor(DocumentKind kind, CaseContext context) {
        return kind != DocumentKind.HEARING_ANNOUNCEMENT || HearingPapers.announced(context);
    }

    /** The facts of a paper as the history stands, the issuing act included. */
    public static DocumentFacts facts(DocumentKind kind, CaseContext context) {
        return switch (kind) {
            case FILING_APPROVAL -> LeadPapers.filing(context);
            case NOT_FILING_APPROVAL -> LeadPapers.notFiling(context);
            case INSPECTION_RECORD -> InvestigationPapers.inspection(context);
            case INTERVIEW_RECORD -> InvestigationPapers.interview(context);
            case EVIDENCE_LIST -> InvestigationPapers.evidence(context);
            case INVESTIGATION_REPORT -> InvestigationPapers.report(context);
            case REVIEW_OPINION -> ReviewPapers.opinion(context);
            case PRIOR_NOTICE -> NoticePapers.notice(context);
            case STATEMENT_RECORD ->
                context.history().begun() instanceof OpenExecution
                        ? EnforcementPapers.objection(context)
                        : NoticePapers.statement(context);
            case DISCUSSION_RECORD -> DecisionPapers.discussion(context);
            case PENALTY_DECISION -> DecisionPapers.penalty(context);
            case NO_PENALTY_DECISION -> DecisionPapers.noPenalty(context);
            case ON_THE_SPOT_DECISION -> SummaryPapers.decision(context);
            case PROOF_OF_SERVING ->
                context.history().begun() instanceof OpenExecution
                        ? EnforcementPapers.serving(context)
                        : ExecutionPapers.serving(context);
            case CLOSING_APPROVAL ->
                switch (context.history().begun()) {
                    case ProposeMeasure _ -> PropertyPapers.closing(context);
                    case OpenExecution _ -> EnforcementPapers.closing(context);
                    case AssessFee _ -> FeePapers.closing(context);
                    case ProposeRequisition _ -> RequisitionPapers.closing(context);
                    default -> ExecutionPapers.closing(context);
                };
            case MEASURE_APPROVAL -> CoercionPapers.approval(context);
            case SEIZURE_DECISION -> CoercionPapers.seizure(context);
            case SCENE_RECORD -> CoercionPapers.scene(context);
            case PROPERTY_LIST -> CoercionPapers.list(context);
            case FREEZE_DECISION -> CoercionPapers.freeze(context);
            case FREEZE_NOTICE -> CoercionPapers.freezeNotice(context);
            case TESTING_NOTICE -> CoercionPapers.testing(context);
            case EXTENSION_NOTICE -> CoercionPapers.extension(context);
            case RELEASE_DECISION -> PropertyPapers.release(context);
            case CUSTODY_RECORD -> PropertyPapers.custody(context);
            case RETURN_LIST -> PropertyPapers.returned(context);
            case TRANSFER_NOTICE -> PropertyPapers.transfer(context);
            case INSPECTION_APPROVAL_FORM -> InspectionPapers.approval(context);
            case INSPECTION_NOTICE -> InspectionPapers.notice(context);
            case SITE_INSPECTION_RECORD -> InspectionPapers.record(context);
            case INSPECTION_RESULT_NOTICE -> InspectionPapers.result(context);
            case SAMPLING_RECORD -> VisitPapers.sampling(context);
            case CORRECTION_ORDER -> VisitPapers.correction(context);
            case RECHECK_RECORD -> VisitPapers.recheck(context);
            case CORRECTION_NOTICE -> RemedyPapers.correction(context);
            case CASE_TRANSFER -> TransferPapers.transfer(context);
            case PENALTY_REVOCATION -> RemedyPapers.revocation(context);
            case HEARING_REQUEST,
                    HEARING_REFUSAL,
                    HEARING_NOTICE,
                    HEARING_ANNOUNCEMENT,
                    RECUSAL_DECISION,
                    POSTPONEMENT_NOTICE,
                    HEARING_END_NOTICE,
                    HEARING_RECORD,
                    HEARING_REPORT -> HearingPapers.of(kind, context);
            case SURCHARGE_DECISION -> EnforcementPapers.surcharge(context);
            case DEMAND_NOTICE -> EnforcementPapers.demand(context);
            case EXECUTION_DECISION -> EnforcementPapers.decision(context);
            case DEPOSIT_NOTICE -> EnforcementPapers.deposit(context);
            case EXECUTION_RECORD -> EnforcementPapers.record(context);
            case SUBSTITUTE_DECISION -> InterruptionPapers.substitute(context);
            case SUBSTITUTE_REMINDER -> InterruptionPapers.reminder(context);
            case SUSPENSION_NOTICE -> InterruptionPapers.suspension(context);
            case END_NOTICE -> InterruptionPapers.end(context);
            case EXECUTION_AGREEMENT -> InterruptionPapers.agreement(context);
            case COURT_APPLICATION -> InterruptionPapers.court(context);
            case FEE_APPROVAL, FEE_NOTICE, FEE_RELIEF, FEE_REVOCATION -> FeePapers.facts(kind, context);
            case REQUISITION_DECISION,
                    REQUISITION_LIST,
                    REQUISITION_EXTENSION,
                    REQUISITION_RETURN_RECORD,
                    REQUISITION_COMPENSATION -> RequisitionPapers.facts(kind, context);
            default -> LicencePapers.facts(kind, context);
        };
    }
}
