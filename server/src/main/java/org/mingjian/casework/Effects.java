package org.mingjian.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.packet.MachineChecks;
import org.mingjian.casework.packet.ReviewPacket;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.paper.Papers;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.documents.DocumentKind;
import org.mingjian.documents.Documents;
import org.mingjian.documents.IssuedDocument;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.legalreview.Clearance;
import org.mingjian.legalreview.LegalReviews;
import org.springframework.stereotype.Component;

/** What acts bring about besides the stage: papers, reviews, decisions. All in the act's own transaction. */
@Component
class Effects {

    private static final Set<DocumentKind> NUMBERING = Set.of(
            DocumentKind.FILING_APPROVAL,
            DocumentKind.PENALTY_DECISION,
            DocumentKind.NO_PENALTY_DECISION,
            DocumentKind.ON_THE_SPOT_DECISION,
            DocumentKind.SEIZURE_DECISION,
            DocumentKind.FREEZE_DECISION,
            DocumentKind.INSPECTION_APPROVAL_FORM,
            DocumentKind.LICENCE_DECISION,
            DocumentKind.LICENCE_REFUSAL,
            DocumentKind.EXECUTION_DECISION,
            DocumentKind.SUBSTITUTE_DECISION,
            DocumentKind.COURT_APPLICATION,
            DocumentKind.FEE_NOTICE,
            DocumentKind.REQUISITION_DECISION);

    private final Documents documents;
    private final LegalReviews reviews;
    private final ProposedDecisions proposals;
    private final Decisions decisions;

    Effects(Documents documents, LegalReviews reviews, ProposedDecisions proposals, Decisions decisions) {
        this.documents = documents;
        this.reviews = reviews;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /** Waits for its turn among the acts that draw the same numbers; asked before the act's time is read. */
    void queue(UUID agencyId, Step step) {
        documents.queue(agencyId, step.papers());
    }

    /** Brings about what the act, the last of the context's history, entails. */
    Outcome of(CaseContext context, Actor actor) {
        DoneAct done = context.history().acts().getLast();
        review(context, done, actor);
        Outcome outcome = papers(context, done);
        switch (done.act()) {
            case DecisionAct.Decide _, DecisionAct.DecideNoPenalty _, DecideOnTheSpot _ ->
                decide(context, outcome, actor);
            case RemedyAct.RecordOutcome told
            when told.ruling().annuls() -> decisions.overturn(context.caseId(), done.id());
            case RemedyAct.RevokeDecision _ -> decisions.overturn(context.caseId(), done.id());
            default -> {}
        }
        return outcome;
    }

    private void review(CaseContext context, DoneAct done, Actor actor) {
        UUID caseId = context.caseId();
        switch (done.act()) {
            case InvestigationAct.ConcludeInvestigation _,
                    InvestigationAct.ReviseDraft _,
                    InvestigationAct.ReopenInvestigation _ -> reviews.voidClearances(caseId);
            case ReviewAct.SubmitForReview _ ->
                reviews.submit(
                        proposals.of(caseId, context.agency().id(), context.history(), context.around()),
                        ReviewPacket.of(context.history()),
                        MachineChecks.of(context),
                        actor);
            // 第五十八条 asks for review where the decision is major; one on the spot must be shown not to be.
            case ReviewAct.ConfirmNotMajor _, DecideOnTheSpot _ ->
                reviews.confirmNotMajor(
                        proposals.of(caseId, context.agency().id(), context.history(), context.around()),
                        context.now());
            case ReviewAct.GiveOpinion opinion ->
                reviews.giveOpinion(
                        caseId, opinion.result(), opinion.opinion(), opinion.verdicts(), opinion.points(), actor);
            case ReviewAct.AnswerPoint answer -> reviews.answerPoint(caseId, answer.point(), answer.answer());
            case ReviewAct.ClosePoint closed -> reviews.closePoint(caseId, closed.point());
            default -> {}
        }
    }

    private Outcome papers(CaseContext context, DoneAct done) {
        List<Paper> papers = new ArrayList<>();
        for (DocumentKind kind : Procedures.last(context.history()).papers()) {
            if (!Papers.calledFor(kind, context)) {
                continue;
            }
            IssuedDocument paper =
                    documents.issue(kind, context.agency().id(), context.caseId(), Papers.facts(kind, context));
            papers.add(new Paper(paper.id(), kind, paper.number(), paper.sha256()));
        }
        return new Outcome(papers, number(papers), draftHash(context, done));
    }

    private static @Nullable String number(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> NUMBERING.contains(paper.kind()))
                .map(Paper::number)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String draftHash(CaseContext context, DoneAct done) {
        boolean names = done.act() instanceof DecisionAct
                || done.act() instanceof ReviewAct
                || done.act() instanceof DecideOnTheSpot
                || done.act() instanceof InvestigationAct.ConcludeInvestigation
                || done.act() instanceof InvestigationAct.ReviseDraft;
        return names && context.history().findings().isPresent()
                ? proposals.hash(context.caseId(), context.history())
                : null;
    }

    private void decide(CaseContext context, Outcome outcome, Actor actor) {
        CaseHistory history = context.history();
        String hash = proposals.hash(context.caseId(), history);
        Clearance clearance =
                reviews.clearance(context.caseId(), hash).orElseThrow(() -> Refused.conflict("法制审核的准予已失效"));
        Decision decision =
                Decision.issue(context.caseId(), history.draft().orElseThrow(), hash, clearance, context.now());
        decisions.insert(decision, outcome.documents().getFirst(), offence(context), actor.officerId());
    }

    private static Offence offence(CaseContext context) {
        return Offence.of(context.history().lead(), context.matter());
    }
}
