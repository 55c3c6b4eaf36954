package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.agency.Matter.LegalBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The matters' rows with their tiers. */
@Repository
class MatterStore {

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Matter> find(UUID id) {
        var tiers = tiers(jdbc.sql("select * from agency.tier where matter_id = :id order by position")
                .param("id", id));
        return jdbc.sql("select * from agency.matter where id = :id")
                .param("id", id)
                .query((row, n) -> matter(row, tiers))
                .optional();
    }

    List<Matter> of(UUID agencyId) {
        var tiers = tiers(jdbc.sql("""
                        select t.* from agency.tier t join agency.matter m on m.id = t.matter_id
                        where m.agency_id = :agency order by t.position
                        """).param("agency", agencyId));
        return jdbc.sql("select * from agency.matter where agency_id = :agency order by category, name")
                .param("agency", agencyId)
                .query((row, n) -> matter(row, tiers))
                .list();
    }

    /** Every agency's matters. */
    List<Matter> all() {
        var tiers = tiers(jdbc.sql("select * from agency.tier order by position"));
        return jdbc.sql("select * from agency.matter order by name, id")
                .query((row, n) -> matter(row, tiers))
                .list();
    }

    void insert(Matter matter) {
        jdbc.sql("""
                        insert into agency.matter (id, agency_id, name, category, kind, broken_title, broken_article,
                          broken_text, penalty_title, penalty_article, penalty_text, penalty_kinds, document_word)
                        values (:id, :agency, :name, :category, :kind, :brokenTitle, :brokenArticle,
                          :brokenText, :penaltyTitle, :penaltyArticle, :penaltyText, :penaltyKinds, :documentWord)
                        """).params(Rows.of(matter)).update();
        insertTiers(matter);
    }

    void update(Matter matter) {
        jdbc.sql("""
                        update agency.matter set name = :name, category = :category, kind = :kind, broken_title = :brokenTitle,
                          broken_article = :brokenArticle, broken_text = :brokenText, penalty_title = :penaltyTitle,
                          penalty_article = :penaltyArticle, penalty_text = :penaltyText,
                          penalty_kinds = :penaltyKinds, document_word = :documentWord
                        where id = :id
                        """).params(Rows.of(matter)).update();
        jdbc.sql("delete from agency.tier where matter_id = :id")
                .param("id", matter.id())
                .update();
        insertTiers(matter);
    }

    private void insertTiers(Matter matter) {
        for (int position = 0; position < matter.tiers().size(); position++) {
            var tier = matter.tiers().get(position);
            jdbc.sql("""
                            insert into agency.tier (matter_id, position, grade, condition, fine_min_fen, fine_max_fen)
                            values (:matter, :position, :grade, :condition, :min, :max)
                            """)
                    .param("matter", matter.id())
                    .param("position", position)
                    .param("grade", tier.grade().name())
                    .param("condition", tier.condition())
                    .param("min", tier.fineMinFen())
                    .param("max", tier.fineMaxFen())
                    .update();
        }
    }

    private static Map<UUID, List<Tier>> tiers(JdbcClient.StatementSpec select) {
        return select.query((row, n) -> Map.entry(row.getObject("matter_id", UUID.class), tier(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Tier tier(ResultSet row) throws SQLException {
        return new Tier(
                Tier.Grade.valueOf(row.getString("grade")),
                row.getString("condition"),
                row.getLong("fine_min_fen"),
                row.getLong("fine_max_fen"));
    }

    private static Matter matter(ResultSet row, Map<UUID, List<Tier>> tiers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Matter(
                id,
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getString("category"),
                EnforcementKind.valueOf(row.getString("kind")),
                basis(row, "broken"),
                basis(row, "penalty"),
                Rows.list(row, "penalty_kinds"),
                tiers.getOrDefault(id, List.of()),
                row.getString("document_word"));
    }

    private static LegalBasis basis(ResultSet row, String which) throws SQLException {
        return new LegalBasis(
                row.getString(which + "_title"), row.getString(which + "_article"), row.getString(which + "_text"));
    }
}
