package org.mingjian.publicity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.release.Preparation;
import org.mingjian.publicity.release.Preparation.Answer;
import org.mingjian.publicity.release.Preparation.Mark;
import org.mingjian.publicity.release.Review;
import org.mingjian.publicity.release.Withdrawing;
import org.mingjian.publicity.release.Withdrawing.Order;
import org.springframework.stereotype.Component;

/** 公示: the steps from draft to public page and down again, each by the person who acts. */
@Component
public class Publication {

    private final PublicRecords records;
    private final Preparation preparation;
    private final Review review;
    private final Withdrawing withdrawing;

    Publication(PublicRecords records, Preparation preparation, Review review, Withdrawing withdrawing) {
        this.records = records;
        this.preparation = preparation;
        this.review = review;
        this.withdrawing = withdrawing;
    }

    /**
     * Where the public record of a decision stands.
     *
     * @param version to be named by the next step
     * @param slug last part of the public address {@code /records/{slug}}
     * @param served whether the serving is known, so that it may be released
     */
    public record Standing(UUID id, long version, PublicRecordState state, String slug, boolean served) {}

    /** The public record of a decision's document; empty until the decision's event was heard. */
    public Optional<Standing> ofDocument(UUID documentId) {
        return records.findByOrigin("document:" + documentId).map(Publication::standing);
    }

    /** Answers proposals and marks places; see {@link Preparation}. */
    public void redact(Actor actor, UUID id, long version, List<Answer> answers, List<Mark> marks, boolean acceptRest) {
        preparation.redact(actor, id, version, answers, marks, acceptRest);
    }

    /** Accepts every open proposal. */
    public void acceptProposals(Actor actor, UUID id, long version) {
        preparation.redact(actor, id, version, List.of(), List.of(), true);
    }

    /** Hands the record to the second person. */
    public void submit(Actor actor, UUID id, long version) {
        preparation.submit(actor, id, version);
    }

    /** Back to the preparer, saying what to mend. */
    public void sendBack(Actor actor, UUID id, long version, String reason) {
        review.sendBack(actor, id, version, reason);
    }

    /** The second person agrees; the page stays hidden until the release. */
    public void clear(Actor actor, UUID id, long version) {
        review.clear(actor, id, version);
    }

    /** Makes the page public: rendered once, scanned, recorded. */
    public void release(Actor actor, UUID id, long version) {
        review.release(actor, id, version);
    }

    /** Takes the page down at once. */
    public void withdraw(Actor actor, UUID id, long version, Order order) {
        withdrawing.withdraw(actor, id, version, order);
    }

    private static Standing standing(PublicRecord record) {
        return new Standing(record.id(), record.version(), record.state(), record.slug(), record.servedOn() != null);
    }
}
