package org.mingjian.casework;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.InspectionItem;
import org.mingjian.agency.InspectionItems;
import org.mingjian.casework.act.InspectionAct.ApproveInspection;
import org.mingjian.casework.act.InspectionAct.CancelInspection;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.history.Inspections;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;
import org.mingjian.kernel.identity.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The approved inspections, which can only be cancelled, with the published list that they are counted by. */
@Repository
class InspectionRows {

    private final JdbcClient jdbc;
    private final InspectionItems items;

    InspectionRows(JdbcClient jdbc, InspectionItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Keeps what the last act did to the count; the keys refuse the second of two at the same moment. */
    void keep(CaseContext context) {
        switch (context.history().acts().getLast().act()) {
            case ApproveInspection _ -> approved(context);
            case CancelInspection _ ->
                jdbc.sql("update casework.inspection set cancelled = true where case_id = :case")
                        .param("case", context.caseId())
                        .update();
            default -> {}
        }
    }

    private void approved(CaseContext context) {
        ProposeInspection proposed = (ProposeInspection) context.history().begun();
        Inspections seen = context.around().inspections();
        boolean exempt = proposed.exemption() != null;
        Long itemCap = seen.itemCap(proposed.matterId());
        UUID agency = context.agency().id();
        jdbc.sql("""
                        insert into casework.inspection (case_id, agency_id, matter_id, party_code, year, region, agency_region,
                            exempt, ordinal, cap, item_ordinal, item_cap)
                        values (:case, :agency, :matter, :party, :year, :region, :own, :exempt, :ordinal, :cap, :itemOrdinal,
                            :itemCap)
                        """)
                .param("case", context.caseId())
                .param("agency", agency)
                .param("matter", proposed.matterId())
                .param("party", code(proposed.party()))
                .param("year", proposed.plannedOn().getYear())
                .param("region", proposed.region())
                .param("own", context.agency().region())
                .param("exempt", exempt)
                .param("ordinal", exempt ? null : free("ordinal", agency, proposed), Types.INTEGER)
                .param("cap", (int) seen.cap())
                .param(
                        "itemOrdinal",
                        exempt || itemCap == null ? null : free("item_ordinal", agency, proposed),
                        Types.INTEGER)
                .param("itemCap", itemCap, Types.INTEGER)
                .update();
    }

    /** The first free number of the year: what was cancelled gave its own back. */
    private int free(String column, UUID agency, ProposeInspection proposed) {
        boolean ofItem = column.equals("item_ordinal");
        List<Integer> taken = jdbc.sql("""
                        select ordinal, item_ordinal from casework.inspection
                         where agency_id = :agency and party_code = :party and year = :year and not cancelled and not exempt
                           and (matter_id = :matter or not :ofItem)
                        """)
                .param("agency", agency)
                .param("party", code(proposed.party()))
                .param("year", proposed.plannedOn().getYear())
                .param("matter", proposed.matterId())
                .param("ofItem", ofItem)
                .query((row, number) -> row.getInt(column))
                .list();
        return IntStream.iterate(1, next -> next + 1)
                .filter(next -> !taken.contains(next))
                .findFirst()
                .orElseThrow();
    }

    /** What a policy of the agency may ask. */
    Inspections of(Agency agency, People people, String category, RuleProfile rules, LocalDate today) {
        return new Inspections() {
            @Override
            public @Nullable String listingFault(UUID matterId, LocalDate on) {
                if (people.matter(agency.id(), matterId).kind() != EnforcementKind.INSPECTION) {
                    return "所选事项不是行政检查事项";
                }
                boolean listed =
                        items.find(matterId).map(item -> item.publishedOn(on)).orElse(false);
                return listed ? null : "该检查事项在计划检查日期没有公布在行政检查事项清单上，未经公布不得实施";
            }

            @Override
            public @Nullable String areaFault(String region) {
                var own = Region.read(agency.region());
                var there = Region.read(region);
                boolean within =
                        own.isPresent() && there.isPresent() && own.get().contains(there.get());
                return within ? null : "检查地（" + region + "）不在本机关的执法区域（" + agency.region() + "）内，不得异地检查";
            }

            @Override
            public @Nullable String officerFault(UUID officerId, String region, LocalDate on) {
                return people.fault(officerId, category, region, on);
            }

            @Override
            public long cap() {
                return rules.get("inspection.cap", today).times();
            }

            @Override
            public @Nullable Long itemCap(UUID matterId) {
                return items.find(matterId)
                        .map(InspectionItem::yearlyCap)
                        .map(Integer::longValue)
                        .orElse(null);
            }

            @Override
            public long counted(ProposeInspection proposed) {
                return count(agency, proposed, false);
            }

            @Override
            public long countedOfItem(ProposeInspection proposed) {
                return count(agency, proposed, true);
            }

            @Override
            public long everywhere(ProposeInspection proposed) {
                return jdbc.sql("""
                                select count(*) from casework.inspection
                                 where party_code = :party and year = :year and not cancelled
                                """)
                        .param("party", code(proposed.party()))
                        .param("year", proposed.plannedOn().getYear())
                        .query(Long.class)
                        .single();
            }
        };
    }

    private long count(Agency agency, ProposeInspection proposed, boolean ofItem) {
        return jdbc.sql("""
                        select count(*) from casework.inspection
                         where agency_id = :agency and party_code = :party and year = :year and not exempt and not cancelled
                           and (matter_id = :matter or not :ofItem)
                        """)
                .param("agency", agency.id())
                .param("matter", proposed.matterId())
                .param("party", code(proposed.party()))
                .param("year", proposed.plannedOn().getYear())
                .param("ofItem", ofItem)
                .query(Long.class)
                .single();
    }

    /** The code as normalised, so that another way of writing it is no other enterprise. */
    private static String code(PartyFacts party) {
        return party.kind() == PartyFacts.Kind.NATURAL_PERSON
                ? IdentityNumber.read(party.code()).text()
                : CreditCode.read(party.code()).text();
    }
}
