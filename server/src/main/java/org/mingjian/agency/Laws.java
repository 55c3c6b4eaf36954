package org.mingjian.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.law.ArticleChange;
import org.mingjian.agency.law.ArticleNumber;
import org.mingjian.agency.law.Citation;
import org.mingjian.agency.law.Statute;
import org.mingjian.agency.law.StatuteName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 执法依据: the statutes with their versions. A version is added and never changed. */
@Component
public class Laws {

    /** No agency's own: the installation keeps the statutes for all. */
    private static final UUID INSTALLATION = new UUID(0, 0);

    private final LawStore store;
    private final RegisterEntries entries;
    private final MatterStore matters;
    private final ListAdjustments adjustments;

    Laws(LawStore store, RegisterEntries entries, MatterStore matters, ListAdjustments adjustments) {
        this.store = store;
        this.entries = entries;
        this.matters = matters;
        this.adjustments = adjustments;
    }

    /**
     * What came of handing in a version.
     *
     * @param impact what it changed against the version before it, and what cites that
     */
    public record Addition(Outcome outcome, LawImpact impact) {}

    /** What became of a version that was handed in. */
    public enum Outcome {
        /** It is new. */
        ADDED,
        /** The same text is there already. */
        UNCHANGED,
        /** Another text is there under the same date; nothing was changed. */
        DIFFERS
    }

    /** Every version, by name, the newest first. */
    public List<LawVersion> all() {
        return store.all();
    }

    /** The versions of a statute, the newest first; with or without 中华人民共和国 and book-title marks. */
    public List<LawVersion> versions(String title) {
        return store.versions(StatuteName.of(title));
    }

    /** The version of this date. */
    public Optional<LawVersion> version(String title, LocalDate versionOn) {
        return versions(title).stream()
                .filter(version -> version.versionOn().equals(versionOn))
                .findFirst();
    }

    /** The version in force on a day; one that does not say its first day counts from its own date. */
    public Optional<LawVersion> inForce(String title, LocalDate day) {
        return versions(title).stream()
                .filter(version -> version.servesOn(day))
                .max(Comparator.comparing(LawVersion::versionOn));
    }

    /** The text of a version, equal to its source. */
    public String text(LawVersion version) {
        return store.text(version.id());
    }

    /** The words of an article without its number, a paragraph or an item a line. */
    public Optional<String> article(LawVersion version, ArticleNumber number) {
        return store.article(version.id(), number);
    }

    /** The words that a citation leads to, in the version in force on the day; empty when the statute or they are unknown. */
    public Optional<CitedProvision> resolve(Citation citation, LocalDate day) {
        return inForce(citation.statute(), day)
                .flatMap(version -> citation.wordsIn(Statute.read(text(version)))
                        .map(words -> new CitedProvision(version, citation, words)));
    }

    /** As {@link #resolve(Citation, LocalDate)}, for a citation as written: 《行政处罚法》第五十八条第一款第二项. */
    public Optional<CitedProvision> resolve(String citation, LocalDate day) {
        return Citation.read(citation).flatMap(read -> resolve(read, day));
    }

    /**
     * Adds a version. When it amends or drops articles of the version before it, an adjustment is opened for each matter
     * that cites one of them.
     *
     * @param versionOn the version's date
     * @param effectiveOn its first day in force, empty where its text does not say it
     */
    @Transactional
    public Addition add(Statute statute, LocalDate versionOn, Optional<LocalDate> effectiveOn) {
        store.lock();
        String name = StatuteName.of(statute.title());
        List<LawVersion> before = versions(name);
        Optional<LawVersion> same = version(name, versionOn);
        if (same.isPresent()) {
            boolean equal = text(same.get()).equals(statute.text());
            return new Addition(equal ? Outcome.UNCHANGED : Outcome.DIFFERS, LawImpact.NONE);
        }
        var version = new LawVersion(UUID.randomUUID(), statute.title(), name, versionOn, effectiveOn.orElse(null));
        insert(version, statute);
        LawImpact impact = impact(version, statute, before);
        adjustments.open(version, impact);
        return new Addition(Outcome.ADDED, impact);
    }

    private void insert(LawVersion version, Statute statute) {
        store.insert(version, statute);
        entries.record(
                "statute:" + version.id(),
                "addStatuteVersion",
                INSTALLATION,
                null,
                Map.of("version", version, "text", statute.text()));
    }

    /** Against the newest version that was known; an older one that is added later changes nothing. */
    private LawImpact impact(LawVersion version, Statute statute, List<LawVersion> before) {
        if (before.isEmpty() || before.getFirst().versionOn().isAfter(version.versionOn())) {
            return LawImpact.NONE;
        }
        var changes = ArticleChange.between(Statute.read(text(before.getFirst())), statute);
        return LawImpact.of(version.name(), changes, matters.all());
    }
}
