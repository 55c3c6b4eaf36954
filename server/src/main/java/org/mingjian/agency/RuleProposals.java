package org.mingjian.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.RuleProposal.State;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 本机关规则参数: one person proposes a number, another adopts it. It counts from a later day and is never changed. */
@Component
public class RuleProposals {

    /** Remedies and service by announcement are for the statutes alone: no agency shortens or lengthens them. */
    private static final Set<String> OF_STATUTE_ALONE = Set.of("行政复议法", "行政诉讼法", "民事诉讼法", "最高人民法院关于适用行政诉讼法的解释");

    private final RuleProposalStore store;
    private final RuleProfiles profiles;
    private final RegisterEntries entries;
    private final Clock clock;

    RuleProposals(RuleProposalStore store, RuleProfiles profiles, RegisterEntries entries, Clock clock) {
        this.store = store;
        this.profiles = profiles;
        this.entries = entries;
        this.clock = clock;
    }

    /** Those of an agency, the open ones first, then the newest. */
    public List<RuleProposal> of(UUID agency) {
        return store.of(agency);
    }

    /** An agency's proposal. @throws Refused as absent when it is another agency's */
    public RuleProposal get(UUID agency, UUID id) {
        return store.find(id)
                .filter(proposal -> proposal.agencyId().equals(agency))
                .orElseThrow(Refused::notFound);
    }

    /**
     * The value as it would count: in the unit and the way of counting of the national one.
     *
     * @param number how many of the unit of the rule, money in fen
     * @throws Refused when there is no such rule, it is for the statutes alone, or the day is not later than today
     */
    public RuleValue value(String rule, long number, Provision source, LocalDate from) {
        RuleValue national = RuleValues.shipped().all().stream()
                .filter(value -> value.id().equals(rule) && value.profile().equals(RuleValues.NATIONAL))
                .findFirst()
                .orElseThrow(() -> Refused.input("rule", "没有这项规则参数"));
        if (OF_STATUTE_ALONE.contains(national.source().source())) {
            throw Refused.input("rule", "这项期限只能由法律规定（" + national.source() + "），本机关不能另定");
        }
        requireMeaningful(national, number);
        profiles.requireLater(from);
        return new RuleValue(rule, national.withNumber(number), source, from, null, RuleProfile.OWN);
    }

    private static void requireMeaningful(RuleValue national, long number) {
        if (national.isSwitch() && number > 1) {
            throw Refused.input("number", "这项参数只能填写1（实行）或者0（不实行）");
        }
        if (!national.isSwitch() && number < 1) {
            throw Refused.input("number", "数值应当大于0");
        }
    }

    /** Proposes a value for the actor's agency. */
    @Transactional
    public RuleProposal propose(RuleValue value, Actor by) {
        profiles.requireLater(value.effectiveFrom());
        UUID id = UUID.randomUUID();
        store.insert(id, by.agencyId(), value, by.officerId(), clock.instant());
        RuleProposal proposal = get(by.agencyId(), id);
        entries.record(subject(id), "proposeRuleValue", by.agencyId(), by, proposal);
        return proposal;
    }

    /** Adopts it. @throws Refused when the actor proposed it, it is decided, or its first day has come */
    @Transactional
    public RuleProposal adopt(UUID id, Actor by) {
        profiles.requireLater(get(by.agencyId(), id).value().effectiveFrom());
        return decide(id, true, "", by);
    }

    /** Refuses it with a reason. @throws Refused when the actor proposed it or it is decided */
    @Transactional
    public RuleProposal refuse(UUID id, String note, Actor by) {
        return decide(id, false, note, by);
    }

    private RuleProposal decide(UUID id, boolean adopted, String note, Actor by) {
        RuleProposal proposal = get(by.agencyId(), id);
        if (proposal.state() != State.OPEN) {
            throw Refused.conflict("这项建议已经办理");
        }
        if (proposal.proposedBy().equals(by.officerId())) {
            throw Refused.byLaw("RuleValueSecondPerson", "提出建议的人不能自己采纳，应当由另一人办理", new Provision("规则参数管理", "双人办理"));
        }
        try {
            store.decide(proposal, adopted, note, by.officerId(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("同一参数同一施行日期已有采纳的值，或者这项建议已经办理");
        }
        RuleProposal decided = get(by.agencyId(), id);
        entries.record(subject(id), adopted ? "adoptRuleValue" : "refuseRuleValue", by.agencyId(), by, decided);
        return decided;
    }

    private static String subject(UUID id) {
        return "rule:" + id;
    }
}
