package org.mingjian.agency;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 行政强制执行权登记: which decisions an agency may execute itself. */
@Component
public class ExecutionPowers {

    private final ExecutionPowerStore store;
    private final Matters matters;
    private final RegisterEntries entries;

    ExecutionPowers(ExecutionPowerStore store, Matters matters, RegisterEntries entries) {
        this.store = store;
        this.matters = matters;
        this.entries = entries;
    }

    /** The power in the agency's matter; empty when it must apply to the court. Another agency's matter is not found. */
    public Optional<ExecutionPower> of(UUID agencyId, UUID matterId) {
        return store.find(matters.get(agencyId, matterId).id());
    }

    /**
     * Enters the power, in place of what was entered before.
     *
     * @param by who does it, {@code null} when the installation itself does
     * @throws Refused for a manner that no law may give, or none at all
     */
    @Transactional
    public ExecutionPower grant(UUID agencyId, ExecutionPower power, @Nullable Actor by) {
        matters.get(agencyId, power.matterId());
        if (power.manners().isEmpty() || power.manners().contains(ExecutionManner.SUPPLY_CUT)) {
            throw Refused.input("manners", "至少列明一种方式；不得以停止供水、供电、供热、供燃气等方式迫使居民履行");
        }
        store.put(power);
        entries.record("matter:" + power.matterId(), "grantExecution", agencyId, by, power);
        return power;
    }
}
