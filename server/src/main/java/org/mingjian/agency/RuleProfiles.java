package org.mingjian.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleProfile.Choice;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 适用参数: by which numbers each agency works. A choice counts from a later day and is never taken back. */
@Component
public class RuleProfiles {

    private final RuleProfileStore store;
    private final RegisterEntries entries;
    private final Clock clock;

    RuleProfiles(RuleProfileStore store, RegisterEntries entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    /** The agency's profile; the national numbers for one that chose and adopted nothing. */
    public RuleProfile of(UUID agency) {
        return new RuleProfile(store.choices(agency), store.adopted(agency));
    }

    /**
     * Lets a local profile count from a day on.
     *
     * @throws Refused when there is no such profile, or the day is not later than today
     */
    @Transactional
    public RuleProfile choose(UUID agency, Choice choice, Actor by) {
        if (!RuleValues.profiles().contains(choice.profile())) {
            throw Refused.input("profile", "没有这个规则参数方案");
        }
        requireLater(choice.from());
        try {
            store.choose(agency, choice, by.officerId(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("同一日已经选定过方案，不能更改");
        }
        entries.record("agency:" + agency, "chooseRuleProfile", agency, by, choice);
        return of(agency);
    }

    /** What counts today has counted already: a case keeps the version in force at its governing event. */
    void requireLater(LocalDate from) {
        if (!from.isAfter(LegalDates.today(clock))) {
            throw Refused.input("effectiveFrom", "施行日期应当晚于今日，规则参数不溯及既往");
        }
    }
}
