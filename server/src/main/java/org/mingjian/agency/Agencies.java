package org.mingjian.agency;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.Region;
import org.mingjian.kernel.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 执法主体名录: the agencies in their tree, and whose affairs an actor may see. */
@Component
public class Agencies {

    private final AgencyStore store;
    private final RegisterEntries entries;

    Agencies(AgencyStore store, RegisterEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /** The agency; refused as not found when there is none. */
    public Agency get(UUID id) {
        return store.find(id).orElseThrow(Refused::notFound);
    }

    /** Every agency, parents before children, then by name. */
    public List<Agency> all() {
        return store.all();
    }

    /** Whether there is none yet: a fresh installation. */
    public boolean none() {
        return store.count() == 0;
    }

    /** The agency and all below it. */
    public Set<UUID> below(UUID id) {
        return new LinkedHashSet<>(store.below(id));
    }

    /**
     * The agencies whose affairs the actor may read: the own one; for a supervisor all below the own government, that
     * is below the parent of the own agency.
     */
    public Set<UUID> scope(Actor actor) {
        if (!actor.may(Permission.SUPERVISION_READ)) {
            return Set.of(actor.agencyId());
        }
        UUID government = get(actor.agencyId()).parentId();
        return below(government == null ? actor.agencyId() : government);
    }

    /** The agencies that an administrator maintains: the own one and all below; another answers as not found. */
    public void requireMaintained(UUID id, Actor actor) {
        if (!below(actor.agencyId()).contains(id)) {
            throw Refused.notFound();
        }
    }

    /**
     * Whose registers the actor reads: those of the own agency when none is asked for, for an administrator also of one
     * below; another answers as not found.
     */
    public UUID readable(@Nullable UUID asked, Actor actor) {
        if (asked == null || asked.equals(actor.agencyId())) {
            return actor.agencyId();
        }
        if (!actor.may(Permission.AGENCY_READ)) {
            throw Refused.notFound();
        }
        requireMaintained(asked, actor);
        return asked;
    }

    /**
     * Establishes an agency.
     *
     * @param by who does it, {@code null} when the installation itself does
     */
    @Transactional
    public Agency establish(Agency agency, @Nullable Actor by) {
        check(agency);
        try {
            store.insert(agency);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        entries.record("agency:" + agency.id(), "establish", agency.id(), by, agency);
        return agency;
    }

    /** Changes an agency's particulars; its place in the tree must not run in a circle. */
    @Transactional
    public Agency change(Agency agency, Actor by) {
        get(agency.id());
        check(agency);
        if (agency.parentId() != null && below(agency.id()).contains(agency.parentId())) {
            throw Refused.input("parentId", "上级机关不能是本机关或其下级机关");
        }
        try {
            store.update(agency);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        entries.record("agency:" + agency.id(), "change", agency.id(), by, agency);
        return agency;
    }

    /** The divisions of an agency by name. */
    public List<Division> divisions(UUID agencyId) {
        return store.divisions(agencyId);
    }

    /** Sets up a division. */
    @Transactional
    public Division setUpDivision(UUID agencyId, String name, @Nullable Actor by) {
        var division = new Division(UUID.randomUUID(), get(agencyId).id(), name);
        try {
            store.insert(division);
        } catch (DuplicateKeyException e) {
            throw Refused.input("name", "本机关已有同名的内设机构");
        }
        entries.record("agency:" + agencyId, "setUpDivision", agencyId, by, division);
        return division;
    }

    /** The names of divisions (GB/T 2260) as the agencies carry them; a code that none carries stands for itself. */
    List<String> regionNames(List<String> codes) {
        return codes.stream().map(code -> store.regionName(code).orElse(code)).toList();
    }

    private void check(Agency agency) {
        var code = CreditCode.read(agency.creditCode());
        if (!code.isValid()) {
            throw Refused.input("creditCode", code.reason() == null ? "统一社会信用代码不完整" : code.reason());
        }
        if (Region.read(agency.region()).isEmpty()) {
            throw Refused.input("region", "行政区划代码应为六位数字");
        }
        if (agency.parentId() != null && store.find(agency.parentId()).isEmpty()) {
            throw Refused.input("parentId", "没有这个上级机关");
        }
    }

    private static Refused taken() {
        return Refused.input("name", "已有名称、统一社会信用代码或机关代字相同的执法主体");
    }
}
