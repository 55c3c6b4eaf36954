package org.mingjian.publicity.release;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.page.PageChanged;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.Rendering;
import org.mingjian.publicity.page.Rendering.Rendered;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.redaction.Leak;
import org.mingjian.recording.Entry.Attachment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 审核发布: the second person. A release renders the page once, scans those bytes, puts their hash into the record and
 * makes them public, all in one transaction.
 */
@Component
public class Review {

    private static final String OFFICE = Role.PUBLICATION_REVIEWER.name();

    private final PublicRecords records;
    private final PublishedPages pages;
    private final Rendering rendering;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Review(
            PublicRecords records,
            PublishedPages pages,
            Rendering rendering,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.pages = pages;
        this.rendering = rendering;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Back to the preparer, saying what to mend. */
    @Transactional
    public void sendBack(Actor actor, UUID id, long version, String reason) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        ReleasePolicies.require(record, Step.RETURN, actor.officerId(), List.of(), LegalDates.today(clock));
        records.save(record.returned(actor, reason.strip()));
        journal.record(record, Step.RETURN.word(), actor, OFFICE, List.of(), Map.of());
    }

    /** Agrees with the text; it stays hidden until it is released. */
    @Transactional
    public void clear(Actor actor, UUID id, long version) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        ReleasePolicies.require(
                record, Step.CLEAR, actor.officerId(), leaks(record, Step.CLEAR), LegalDates.today(clock));
        records.save(record.cleared(actor));
        journal.record(record, Step.CLEAR.word(), actor, OFFICE, List.of(), Map.of());
    }

    /** Makes the record public. */
    @Transactional
    public void release(Actor actor, UUID id, long version) {
        PublicRecord record = records.lock(actor.agencyId(), id, version);
        if (!Step.RELEASE.isPossibleFrom(record.state())) {
            ReleasePolicies.require(record, Step.RELEASE, actor.officerId(), List.of(), LegalDates.today(clock));
        }
        Rendered rendered = rendering.render(record, clock.instant());
        ReleasePolicies.require(record, Step.RELEASE, actor.officerId(), rendered.leaks(), LegalDates.today(clock));
        UUID entry = journal.record(
                record,
                Step.RELEASE.word(),
                actor,
                OFFICE,
                List.of(
                        new Attachment("page", record.id(), rendered.htmlSha256()),
                        new Attachment("pageData", record.id(), rendered.jsonSha256())),
                Map.of(
                        "slug",
                        record.slug(),
                        "publishedAt",
                        rendered.publishedAt().toString()));
        records.save(record.published(actor, rendered.publishedAt()));
        pages.insert(rendered, entry);
        events.publishEvent(new PageChanged(record.id(), record.slug()));
    }

    private List<Leak> leaks(PublicRecord record, Step step) {
        return step.isPossibleFrom(record.state())
                ? rendering.render(record, clock.instant()).leaks()
                : List.of();
    }
}
