package org.mingjian.publicity.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Permission;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.desk.RecordResponses.LeakFound;
import org.mingjian.publicity.desk.RecordResponses.Obstacle;
import org.mingjian.publicity.desk.RecordResponses.RecordDetail;
import org.mingjian.publicity.desk.RecordResponses.RecordPage;
import org.mingjian.publicity.desk.RecordResponses.WithdrawalView;
import org.mingjian.publicity.page.PlainWords;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.publicity.page.Rendering;
import org.mingjian.publicity.page.Rendering.Rendered;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecords;
import org.mingjian.publicity.redaction.Leak;
import org.mingjian.publicity.release.ReleasePolicies;
import org.mingjian.publicity.release.Step;
import org.springframework.stereotype.Component;

/** Makes what the desk shows of public records, within the actor's agency. */
@Component
class DeskViews {

    private final PublicRecords records;
    private final PublishedPages pages;
    private final Rendering rendering;
    private final RuleProfiles rules;
    private final Clock clock;

    DeskViews(PublicRecords records, PublishedPages pages, Rendering rendering, RuleProfiles rules, Clock clock) {
        this.records = records;
        this.pages = pages;
        this.rendering = rendering;
        this.rules = rules;
        this.clock = clock;
    }

    RecordPage queue(Actor actor, @Nullable PublicRecordState state, @Nullable String q, int page, int size) {
        LocalDate today = LegalDates.today(clock);
        RuleProfile own = rules.of(actor.agencyId());
        var rows = records.queue(actor.agencyId(), state, q, page, size).stream()
                .map(record -> RowViews.row(record, own, today))
                .toList();
        return new RecordPage(rows, records.count(actor.agencyId(), state, q), page, size);
    }

    RecordDetail detail(Actor actor, UUID id) {
        PublicRecord record = records.require(actor.agencyId(), id);
        var page = pages.find(record.slug()).orElse(null);
        @Nullable
        Rendered rendered =
                page == null && record.redactions() != null ? rendering.render(record, clock.instant()) : null;
        List<Leak> leaks = rendered == null ? List.of() : rendered.leaks();
        var obstacles = obstacles(record, actor, leaks);
        byte[] html = page != null ? page.html() : rendered != null ? rendered.html() : null;
        return new RecordDetail(
                RowViews.row(record, rules.of(record.agencyId()), LegalDates.today(clock)),
                record.version(),
                record.agencyName(),
                record.redactions() == null ? "" : PlainWords.summary(record.content()),
                record.origin().sourceFileSha256(),
                record.redactions() == null ? List.of() : FieldViews.of(record.content()),
                record.redactions() == null ? 0 : (int) record.content().undecided(),
                html == null ? null : new String(html, StandardCharsets.UTF_8),
                leaks.stream().map(DeskViews::leak).toList(),
                record.hands().returnedReason(),
                record.hands().preparedBy(),
                record.hands().reviewedBy(),
                page == null ? null : page.htmlSha256(),
                withdrawal(record),
                actions(actor, obstacles),
                obstacles);
    }

    private List<Obstacle> obstacles(PublicRecord record, Actor actor, List<Leak> leaks) {
        var obstacles = new ArrayList<Obstacle>();
        for (Step step : Step.values()) {
            for (Refusal refusal :
                    ReleasePolicies.refusals(record, step, actor.officerId(), leaks, LegalDates.today(clock))) {
                obstacles.add(new Obstacle(step.word(), refusal.reason(), refusal.provision()));
            }
        }
        return obstacles;
    }

    private static List<String> actions(Actor actor, List<Obstacle> obstacles) {
        return Arrays.stream(Step.values())
                .filter(step -> actor.may(permission(step)))
                .map(Step::word)
                .filter(word -> obstacles.stream()
                        .noneMatch(obstacle -> obstacle.action().equals(word)))
                .toList();
    }

    private static String permission(Step step) {
        return switch (step) {
            case REDACT, SUBMIT -> Permission.PUBLICITY_PREPARE;
            case RETURN, CLEAR, RELEASE, WITHDRAW -> Permission.PUBLICITY_RELEASE;
        };
    }

    private static LeakFound leak(Leak leak) {
        return new LeakFound(leak.artefact(), leak.rule(), leak.rule().title(), leak.excerpt());
    }

    private @Nullable WithdrawalView withdrawal(PublicRecord record) {
        return pages.tombstone(record.slug())
                .map(tombstone -> new WithdrawalView(
                        tombstone.ground().title(),
                        tombstone.reason(),
                        tombstone.document(),
                        LegalDates.on(tombstone.withdrawnAt())))
                .orElse(null);
    }
}
