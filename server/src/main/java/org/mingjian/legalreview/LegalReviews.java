package org.mingjian.legalreview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.legalreview.ReviewRows.Packet;
import org.mingjian.legalreview.ReviewRows.ReviewRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 法制审核: the only maker of clearances. Whatever changes something runs in the act's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LegalReviews {

    private static final Provision REVIEW = Provision.penaltyLaw("第五十八条");
    private static final Provision PACKET = new Provision("国办发〔2018〕118号", "四、(三)送审材料");

    private final ReviewRows rows;
    private final Clock clock;

    LegalReviews(ReviewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Why the decision is major; empty when it is not. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<MetCriterion> whyMajor(ProposedDecision decision) {
        return MajorDecisionCatalogue.metBy(decision);
    }

    /**
     * Submits a packet for the next round.
     *
     * @throws Refused naming every required material that is missing
     */
    public UUID submit(
            ProposedDecision decision, List<Material> materials, List<MachineFinding> findings, Actor submitter) {
        List<Refusal> missing = materials.stream()
                .filter(material -> material.required() && !material.present())
                .map(material -> Refusal.of("PacketComplete", "送审材料缺少：" + material.material(), PACKET))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(ProblemType.REFUSED, missing);
        }
        int round = rows.latest(decision.caseId()).map(ReviewRow::round).orElse(0) + 1;
        return rows.insert(decision, round, new Packet(materials, findings, whyMajor(decision)), submitter.officerId());
    }

    /**
     * Gives the reviewer's opinion on the round that is open; an approval clears exactly the submitted draft.
     *
     * @param points what must be mended, each a point of its own
     */
    public Optional<Clearance> giveOpinion(
            UUID caseId, Opinion result, String opinion, List<Verdict> verdicts, List<String> points, Actor reviewer) {
        ReviewRow review = open(caseId);
        if (review.handlers().contains(reviewer.officerId())) {
            throw Refused.byLaw("ReviewerIsAnother", "审核人员参与过本案的办理", REVIEW);
        }
        rows.opinion(review, result, opinion, verdicts, reviewer.officerId(), reviewer.name());
        points.forEach(text -> rows.addPoint(caseId, review.round(), text));
        return result == Opinion.APPROVED
                ? Optional.of(rows.clear(caseId, review.draftHash(), review, reviewer.officerId(), clock.instant()))
                : Optional.empty();
    }

    /**
     * Clears a draft that meets no criterion of the catalogue.
     *
     * @param at when, on the server's clock
     * @throws Refused when it is major
     */
    public Clearance confirmNotMajor(ProposedDecision decision, Instant at) {
        List<MetCriterion> met = whyMajor(decision);
        if (!met.isEmpty()) {
            throw Refused.byLaw("NotMajor", "属于重大执法决定：" + met.getFirst().reason(), REVIEW);
        }
        return rows.clear(decision.caseId(), decision.draftHash(), null, null, at);
    }

    /** The handlers' answer to a point. */
    public void answerPoint(UUID caseId, int number, String answer) {
        if (!rows.answer(caseId, number, answer)) {
            throw Refused.input("point", "没有这条待回应的审核意见");
        }
    }

    /** The reviewer accepts the answer. */
    public void closePoint(UUID caseId, int number) {
        if (!rows.close(caseId, number)) {
            throw Refused.input("point", "没有这条已回应的审核意见");
        }
    }

    /** Points that are not closed. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int openPoints(UUID caseId) {
        return rows.points(caseId, List.of("OPEN", "ANSWERED"));
    }

    /** Points without an answer. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int unansweredPoints(UUID caseId) {
        return rows.points(caseId, List.of("OPEN"));
    }

    /** The draft changed: no clearance of the case holds any more. */
    public void voidClearances(UUID caseId) {
        rows.voidClearances(caseId);
    }

    /** The clearance in force of exactly this draft. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Clearance> clearance(UUID caseId, String draftHash) {
        return rows.clearance(caseId, draftHash);
    }

    private ReviewRow open(UUID caseId) {
        return rows.latest(caseId)
                .filter(review -> review.state().equals("SUBMITTED"))
                .orElseThrow(() -> Refused.conflict("没有待审核的送审材料"));
    }
}
