package org.mingjian.casework.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Stage;
import org.mingjian.kernel.page.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of cases, and the work that waits. */
@Repository
class CaseList {

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
                    stage.name(),
                    stage.title(),
                    row.getObject("lead_officer", UUID.class),
                    row.getObject("assisting_officer", UUID.class),
                    row.getObject("registered_by", UUID.class),
                    row.getObject("filed_on", LocalDate.class),
                    row.getObject("next_due_on", LocalDate.class));
        }
    }

    /** What is looked for; empty texts match everything. */
    record Query(Set<UUID> agencies, String text, String stage, PageRequest page) {

        String pattern() {
            String escaped =
                    text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            return "%" + escaped + "%";
        }
    }

    List<Item> find(Query query) {
        return jdbc.sql("""
                        select id, case_number, lead_number, title, party_name, matter_name, stage, lead_officer,
                               assisting_officer, registered_by, filed_on, next_due_on
                          from casework.case_file
                         where agency_id in (:agencies)
                           and (:stage = '' or stage = :stage)
                           and (title like :pattern or party_name like :pattern or coalesce(case_number, '') like :pattern
                                or lead_number like :pattern or matter_name like :pattern)
                         order by registered_at desc, id limit :size offset :offset
                        """)
                .param("agencies", query.agencies())
                .param("stage", query.stage())
                .param("pattern", query.pattern())
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(Item::read)
                .list();
    }

    long count(Query query) {
        return jdbc.sql("""
                        select count(*) from casework.case_file
                         where agency_id in (:agencies)
                           and (:stage = '' or stage = :stage)
                           and (title like :pattern or party_name like :pattern or coalesce(case_number, '') like :pattern
                                or lead_number like :pattern or matter_name like :pattern)
                        """)
                .param("agencies", query.agencies())
                .param("stage", query.stage())
                .param("pattern", query.pattern())
                .query(Long.class)
                .single();
    }

    /** Cases of one agency in some stages, the most pressing first. */
    List<Item> inStages(UUID agencyId, Set<Stage> stages, int most) {
        return jdbc.sql("""
                        select id, case_number, lead_number, title, party_name, matter_name, stage, lead_officer,
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
}
