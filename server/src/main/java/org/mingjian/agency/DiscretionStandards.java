package org.mingjian.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardFaults;
import org.mingjian.agency.discretion.StandardTable;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 裁量基准 of each matter, version by version (行政处罚法 第三十四条). */
@Component
public class DiscretionStandards {

    private final DiscretionStore store;
    private final Matters matters;
    private final RegisterEntries entries;

    DiscretionStandards(DiscretionStore store, Matters matters, RegisterEntries entries) {
        this.store = store;
        this.matters = matters;
        this.entries = entries;
    }

    /** Every version for the agency's matter, the newest first; another agency's matter is not found. */
    public List<DiscretionStandard> of(UUID agencyId, UUID matterId) {
        return store.of(matters.get(agencyId, matterId).id());
    }

    /** The version in force on a day: of several the newest. */
    public Optional<DiscretionStandard> inForce(UUID agencyId, UUID matterId, LocalDate on) {
        return of(agencyId, matterId).stream()
                .filter(standard -> standard.table().inForce(on))
                .findFirst();
    }

    /**
     * Adds a version. Earlier ones stay as they are, for the cases that were weighed by them.
     *
     * @param by who does it, {@code null} when the installation itself does
     * @throws Refused naming each place of the table at fault
     */
    @Transactional
    public DiscretionStandard enact(UUID agencyId, UUID matterId, StandardTable table, @Nullable Actor by) {
        List<DiscretionStandard> earlier = of(agencyId, matterId);
        List<Refusal> faults = StandardFaults.of(table);
        if (!faults.isEmpty()) {
            throw new Refused(ProblemType.INVALID_INPUT, faults);
        }
        if (!earlier.isEmpty()
                && table.from().isBefore(earlier.getFirst().table().from())) {
            throw Refused.input("from", "施行日期不能早于上一版的施行日期");
        }
        var standard = new DiscretionStandard(UUID.randomUUID(), matterId, earlier.size() + 1, table);
        try {
            store.insert(standard);
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("本事项的裁量基准刚刚由他人导入了新版本，请查看后再导入");
        }
        entries.record("matter:" + matterId, "enactStandard", agencyId, by, standard);
        return standard;
    }
}
