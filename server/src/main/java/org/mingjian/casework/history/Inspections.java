package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;

/** What a policy may ask about inspections: the published list, the area, the count of the year. */
public interface Inspections {

    /** Why the matter may not be inspected on a day, in Chinese; {@code null} when it is on the published list. */
    @Nullable
    String listingFault(UUID matterId, LocalDate on);

    /** Why the agency may not inspect in this division (six digits), in Chinese; {@code null} when it may. */
    @Nullable
    String areaFault(String region);

    /** Why the officer may not inspect there on this day, in Chinese; {@code null} when a certificate covers it. */
    @Nullable
    String officerFault(UUID officerId, String region, LocalDate on);

    /** How often the agency may inspect one enterprise in a year, whatever the item. */
    long cap();

    /** How often the item may be inspected at one enterprise in a year; {@code null} when it has no cap of its own. */
    @Nullable
    Long itemCap(UUID matterId);

    /** How many inspections of this enterprise the agency approved for the year; exempt and cancelled ones left out. */
    long counted(ProposeInspection proposed);

    /** The same of this item alone. */
    long countedOfItem(ProposeInspection proposed);

    /** How many inspections of this enterprise all agencies of the installation approved for the year. */
    long everywhere(ProposeInspection proposed);
}
