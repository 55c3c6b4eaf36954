package org.mingjian.agency;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.agency.Matter.LegalBasis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the powers to execute, one a matter. */
@Repository
class ExecutionPowerStore {

    private final JdbcClient jdbc;

    ExecutionPowerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ExecutionPower> find(UUID matterId) {
        return jdbc.sql("select * from agency.execution_power where matter_id = :matter")
                .param("matter", matterId)
                .query((row, number) -> new ExecutionPower(
                        matterId,
                        Rows.list(row, "manners").stream()
                                .map(ExecutionManner::valueOf)
                                .collect(Collectors.toSet()),
                        new LegalBasis(
                                row.getString("basis_title"),
                                row.getString("basis_article"),
                                row.getString("basis_text"))))
                .optional();
    }

    void put(ExecutionPower power) {
        jdbc.sql("""
                        insert into agency.execution_power (matter_id, manners, basis_title, basis_article, basis_text)
                        values (:matter, :manners, :title, :article, :text)
                        on conflict (matter_id) do update set manners = excluded.manners, basis_title = excluded.basis_title,
                          basis_article = excluded.basis_article, basis_text = excluded.basis_text
                        """)
                .param("matter", power.matterId())
                .param(
                        "manners",
                        power.manners().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("title", power.basis().title())
                .param("article", power.basis().article())
                .param("text", power.basis().text())
                .update();
    }
}
