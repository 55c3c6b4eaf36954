package org.mingjian.publicity.release;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.WithdrawalGround;
import org.mingjian.publicity.page.PageChanged;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.PublishedPages.StoredPage;
import org.mingjian.publicity.page.Tombstone;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.redaction.PublishedBytes;
import org.mingjian.recording.Entry.Attachment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤下: takes a page down at once. The reviewer acts alone: what is wrongly public harms with every hour, and the time
 * allowed is one working day, whereas a page taken down in error can be published again. Ground, paper and day stay in
 * the record and come with its receipt; the sentence of the reason stands on the tombstone only.
 */
@Component
public class Withdrawing {

    private static final String OFFICE = Role.PUBLICATION_REVIEWER.name();
    private static final String SYSTEM = "SYSTEM";

    /** The word of the entry when a draft is given up. */
    private static final String STOPPED = "stop";

    private final PublicRecords records;
    private final PublishedPages pages;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawing(
            PublicRecords records,
            PublishedPages pages,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.pages = pages;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why a page goes.
     *
     * @param reason one sentence, published
     * @param document number of the paper that orders it, published
     * @param effectiveOn when the paper took effect
     */
    public record Order(WithdrawalGround ground, String reason, String document, LocalDate effectiveOn) {}

    /** Erases the content and leaves a tombstone. */
    @Transactional
    public void withdraw(Actor actor, UUID id, long version, Order order) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        ReleasePolicies.require(record, Step.WITHDRAW, actor.officerId(), List.of(), LegalDates.today(clock));
        Instant at = clock.instant();
        if (order.effectiveOn().isAfter(LegalDates.on(at))) {
            throw Refused.input("effectiveOn", "文书生效日期不能晚于今天");
        }
        nothingLeaks(record, order);
        takeDown(record, order, actor, at);
    }

    /**
     * Erases the content because the decision itself stands no more (行政处罚法 第四十八条第二款): nobody has to ask for it.
     * A record that is not public yet never becomes so.
     */
    void byLaw(PublicRecord record, Order order) {
        Instant at = clock.instant();
        if (record.state() == PublicRecordState.PUBLISHED) {
            takeDown(record, order, null, at);
            return;
        }
        journal.record(record, STOPPED, null, SYSTEM, List.of(), WithdrawalContent.of(order));
        records.save(record.withdrawn());
    }

    private void takeDown(PublicRecord record, Order order, @Nullable Actor actor, Instant at) {
        StoredPage page = pages.find(record.slug())
                .orElseThrow(() -> new IllegalStateException("published without a page: " + record.id()));
        UUID entry = journal.record(
                record,
                Step.WITHDRAW.word(),
                actor,
                actor == null ? SYSTEM : OFFICE,
                List.of(new Attachment("withdrawnPage", record.id(), page.htmlSha256())),
                WithdrawalContent.of(order));
        pages.replace(tombstone(record, order, at, page.htmlSha256(), entry));
        records.save(record.withdrawn());
        events.publishEvent(new PageChanged(record.id(), record.slug()));
    }

    private static Tombstone tombstone(PublicRecord record, Order order, Instant at, String htmlSha256, UUID entry) {
        Instant publishedAt = record.publishedAt() == null ? at : record.publishedAt();
        return new Tombstone(
                record.id(),
                record.slug(),
                record.agencyName(),
                order.ground(),
                order.reason().strip(),
                order.document().strip(),
                order.effectiveOn(),
                publishedAt,
                at,
                htmlSha256,
                entry);
    }

    /** The tombstone is public as well. */
    private static void nothingLeaks(PublicRecord record, Order order) {
        var scanner = record.content().scanner(List.of(record.id().toString(), record.slug()));
        var leaks = scanner.scan(PublishedBytes.of("tombstone", order.reason() + "\n" + order.document()));
        if (!leaks.isEmpty()) {
            throw new Refused(
                    ProblemType.REFUSED,
                    leaks.stream()
                            .map(leak -> Refusal.of(
                                    "NothingLeaks",
                                    "撤下说明中含有" + leak.rule().title() + "：“" + leak.excerpt() + "”，请改写",
                                    leak.rule().provision()))
                            .toList());
        }
    }
}
