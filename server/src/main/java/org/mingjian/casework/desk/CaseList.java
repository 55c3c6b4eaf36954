package org.mingjian.casework.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.kernel.page.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The list of cases, and the work that waits. */
@Repository
class CaseList {

    private static final String[] STAGES =
            Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    CaseList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of the list. */
    record Item(
            UUID id,
            @Nullable String number,
            String leadNumber,
            String title,
            String party,
            String matter,
            Procedure.Name procedure,
            String stage,
            String stageTitle,
            @Nullable UUID leadOfficer,
            @Nullable UUID assistingOfficer,
            UUID registeredBy,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate dueOn) {

        static Item read(ResultSet row, int number) throws SQLException {
            Stage stage = Stage.valueOf(row.getString("stage"));
            return new Item(
                    row.getObject("id", UUID.class),
                    row.getString("case_number"),
                    row.getString("lead_number"),
                    row.getString("title"),
                    row.getString("party_name"),
                    row.getString("matter_name"),
                    Procedure.Name.valueOf(row.getString("procedure")),
                    stage.name(),
                    stage.title(),
                    row.getObject("lead_officer", UUID.class),
                    row.getObject("assisting_officer", UUID.class),
                    row.getObject("registered_by", UUID.class),
                    row.getObject("filed_on", LocalDate.class),
                    row.getObject("next_due_on", LocalDate.class));
        }
    }

    /** What is looked for: an empty text matches everything, no stage every stage. */
    record Query(
            Set<UUID> agencies,
            String text,
            @Nullable Stage stage,
            CaseOrder order,
            boolean descending,
            PageRequest page) {

        String pattern() {
            return containing(text);
        }
    }

    /** The pattern of what contains a text, whatever characters it is made of. */
    static String containing(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    List<Item> find(Query query) {
        return asked(query, """
                        select id, case_number, lead_number, title, party_name, matter_name, procedure, stage, lead_officer,
                               assisting_officer, registered_by, filed_on, next_due_on
                          from casework.case_file
                         where agency_id in (:agencies)
                           and (:stage::text is null or stage = :stage)
                           and (title like :pattern or party_name like :pattern or coalesce(case_number, '') like :pattern
                                or lead_number like :pattern or matter_name like :pattern)
                         order by\s""" + query.order().sql(query.descending()) + " limit :size offset :offset")
                .param("stages", STAGES)
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(Item::read)
                .list();
    }

    long count(Query query) {
        return asked(query, """
                        select count(*) from casework.case_file
                         where agency_id in (:agencies)
                           and (:stage::text is null or stage = :stage)
                           and (title like :pattern or party_name like :pattern or coalesce(case_number, '') like :pattern
                                or lead_number like :pattern or matter_name like :pattern)
                        """).query(Long.class).single();
    }

    private StatementSpec asked(Query query, String sql) {
        return jdbc.sql(sql)
                .param("agencies", query.agencies())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("pattern", query.pattern());
    }

    /** Cases of one agency in some stages, the most pressing first. */
    List<Item> inStages(UUID agencyId, Set<Stage> stages, int most) {
        return jdbc.sql("""
                        select id, case_number, lead_number, title, party_name, matter_name, procedure, stage, lead_officer,
                               assisting_officer, registered_by, filed_on, next_due_on
                          from casework.case_file
                         where agency_id = :agency and stage in (:stages)
                         order by next_due_on nulls last, registered_at, id limit :most
                        """)
                .param("agency", agencyId)
                .param("stages", stages.stream().map(Stage::name).toList())
                .param("most", most)
                .query(Item::read)
                .list();
    }

    /** A party of some cases. */
    record PartyItem(String name, String code, long cases) {}

    /** Parties by name or code, those of the newest cases first. */
    List<PartyItem> parties(String text, Set<UUID> agencies, int most) {
        return jdbc.sql("""
                        select party_name as name, party_code as code, count(*) as cases
                          from casework.case_file
                         where agency_id in (:agencies) and (party_name like :pattern or party_code like :pattern)
                         group by party_name, party_code order by max(registered_at) desc, party_code limit :most
                        """)
                .param("agencies", agencies)
                .param("pattern", containing(text))
                .param("most", most)
                .query((row, number) ->
                        new PartyItem(row.getString("name"), row.getString("code"), row.getLong("cases")))
                .list();
    }

    /** When each case came to the stage in which it is. */
    Map<UUID, Instant> arrivals(Set<UUID> ids) {
        Map<UUID, Instant> arrivals = new HashMap<>();
        jdbc.sql("""
                        select case_id, max(acted_at) as at
                          from (select case_id, acted_at, stage, lag(stage) over (partition by case_id order by ordinal) as before
                                  from casework.act where case_id in (:ids)) step
                         where stage is distinct from before group by case_id
                        """).param("ids", ids).query(row -> {
            arrivals.put(
                    row.getObject("case_id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant());
        });
        return arrivals;
    }
}
