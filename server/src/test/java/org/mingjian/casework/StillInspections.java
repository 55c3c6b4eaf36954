package org.mingjian.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.history.Inspections;

/** A published list, an area and a count for walking the procedure: what is wrong is told from the proposal itself. */
record StillInspections() implements Inspections {

    /** The matter that is on the published list; no other is. */
    static final UUID LISTED = new UUID(7, 7);

    /** The enterprise that was inspected as often as it may be. */
    static final String INSPECTED = Samples.creditCode(2);

    private static final long CAP = 2;

    @Override
    public @Nullable String listingFault(UUID matterId, LocalDate on) {
        return matterId.equals(LISTED) ? null : "没有公布";
    }

    @Override
    public @Nullable String areaFault(String region) {
        return region.equals(Bureau.REGION) ? null : "异地";
    }

    @Override
    public @Nullable String officerFault(UUID officerId, String region, LocalDate on) {
        return null;
    }

    @Override
    public long cap() {
        return CAP;
    }

    @Override
    public @Nullable Long itemCap(UUID matterId) {
        return null;
    }

    @Override
    public long counted(ProposeInspection proposed) {
        return INSPECTED.equals(proposed.party().code()) ? CAP : 0;
    }

    @Override
    public long countedOfItem(ProposeInspection proposed) {
        return 0;
    }

    @Override
    public long everywhere(ProposeInspection proposed) {
        return counted(proposed);
    }
}
