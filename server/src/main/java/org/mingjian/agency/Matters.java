package org.mingjian.agency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 执法事项清单 of each agency. */
@Component
public class Matters {

    private final MatterStore store;
    private final RegisterEntries entries;

    Matters(MatterStore store, RegisterEntries entries) {
        this.store = store;
        this.entries = entries;
    }

    /** The agency's matter; another agency's is not found. */
    public Matter get(UUID agencyId, UUID id) {
        return store.find(id)
                .filter(matter -> matter.agencyId().equals(agencyId))
                .orElseThrow(Refused::notFound);
    }

    /** The matters of an agency by category and name. */
    public List<Matter> of(UUID agencyId) {
        return store.of(agencyId);
    }

    /**
     * Puts a matter on the agency's list.
     *
     * @param by who does it, {@code null} when the installation itself does
     */
    @Transactional
    public Matter list(Matter matter, @Nullable Actor by) {
        check(matter);
        try {
            store.insert(matter);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        entries.record("matter:" + matter.id(), "listMatter", matter.agencyId(), by, matter);
        return matter;
    }

    /** Changes a matter of the agency's list. */
    @Transactional
    public Matter change(Matter matter, Actor by) {
        get(matter.agencyId(), matter.id());
        check(matter);
        try {
            store.update(matter);
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        entries.record("matter:" + matter.id(), "changeMatter", matter.agencyId(), by, matter);
        return matter;
    }

    private static void check(Matter matter) {
        if (matter.kind() == EnforcementKind.PENALTY && matter.penaltyKinds().isEmpty()) {
            throw Refused.input("penaltyKinds", "至少列明一种处罚");
        }
        for (int i = 0; i < matter.tiers().size(); i++) {
            var tier = matter.tiers().get(i);
            if (tier.fineMinFen() < 0 || tier.fineMaxFen() < tier.fineMinFen()) {
                throw Refused.input("tiers/" + i + "/fineMaxFen", "罚款上限不能低于下限");
            }
        }
    }

    private static Refused taken() {
        return Refused.input("name", "本机关清单中已有同名事项");
    }
}
