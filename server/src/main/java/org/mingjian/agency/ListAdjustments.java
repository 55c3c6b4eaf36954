package org.mingjian.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.agency.law.ArticleChange;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 清单调整任务: opened when a statute's new version touches a matter's basis, closed with a note. */
@Component
public class ListAdjustments {

    private static final String TERM = "D36";

    private final ListAdjustmentStore store;
    private final RegisterEntries entries;
    private final RuleProfiles rules;
    private final Clock clock;

    ListAdjustments(ListAdjustmentStore store, RegisterEntries entries, RuleProfiles rules, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.entries = entries;
        this.clock = clock;
    }

    /** Opens one for each matter, in the transaction that adds the version. */
    void open(LawVersion version, LawImpact impact) {
        for (Matter matter : impact.matters()) {
            LocalDate dueOn = rules.of(matter.agencyId())
                    .get(TERM, version.versionOn())
                    .period()
                    .from(version.versionOn());
            String articles = LawImpact.citedBy(version.name(), impact.changes(), matter).stream()
                    .map(ArticleChange::toString)
                    .collect(Collectors.joining("、"));
            var adjustment = new ListAdjustment(
                    UUID.randomUUID(),
                    matter.agencyId(),
                    matter.id(),
                    matter.name(),
                    version.title(),
                    version.versionOn(),
                    articles,
                    dueOn,
                    null);
            store.insert(adjustment, version.id(), clock.instant());
            entries.record(subject(adjustment.id()), "openListAdjustment", matter.agencyId(), null, adjustment);
        }
    }

    /** Those of the agencies, the open ones first, then by their last day. */
    public List<ListAdjustment> of(Set<UUID> agencies) {
        return store.of(agencies);
    }

    /** The adjustment; refused as not found when there is none. */
    public ListAdjustment get(UUID id) {
        return store.find(id).orElseThrow(Refused::notFound);
    }

    /** Closes it with what was done; a closed one is a conflict. */
    @Transactional
    public ListAdjustment close(UUID id, String note, Actor by) {
        if (!store.close(id, note, by.officerId(), clock.instant())) {
            get(id);
            throw Refused.conflict("这项清单调整已经办结");
        }
        ListAdjustment closed = get(id);
        entries.record(subject(id), "closeListAdjustment", closed.agencyId(), by, closed);
        return closed;
    }

    private static String subject(UUID id) {
        return "adjustment:" + id;
    }
}
