package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.Agency.CollectingBank;
import org.mingjian.agency.Agency.Remedies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies' and divisions' rows. */
@Repository
class AgencyStore {

    private final JdbcClient jdbc;

    AgencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Agency> find(UUID id) {
        return jdbc.sql("select * from agency.agency where id = :id")
                .param("id", id)
                .query(AgencyStore::agency)
                .optional();
    }

    List<Agency> all() {
        return jdbc.sql("""
                        with recursive tree as (
                          select a.*, 0 as depth from agency.agency a where parent_id is null
                          union all
                          select a.*, depth + 1 from agency.agency a join tree on a.parent_id = tree.id
                        )
                        select * from tree order by depth, name
                        """).query(AgencyStore::agency).list();
    }

    long count() {
        return jdbc.sql("select count(*) from agency.agency").query(Long.class).single();
    }

    List<UUID> below(UUID id) {
        return jdbc.sql("""
                        with recursive tree as (
                          select id from agency.agency where id = :id
                          union
                          select a.id from agency.agency a join tree on a.parent_id = tree.id
                        )
                        select id from tree
                        """)
                .param("id", id)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    void insert(Agency agency) {
        jdbc.sql("""
                        insert into agency.agency (id, parent_id, name, credit_code, kind, region, region_name, address,
                          phone, document_word, reconsideration_agency, court, collecting_bank, collecting_bank_address)
                        values (:id, :parentId, :name, :creditCode, :kind, :region, :regionName, :address,
                          :phone, :documentWord, :reconsiderationAgency, :court, :bank, :bankAddress)
                        """).params(Rows.of(agency)).update();
    }

    void update(Agency agency) {
        jdbc.sql("""
                        update agency.agency set parent_id = :parentId, name = :name, credit_code = :creditCode,
                          kind = :kind, region = :region, region_name = :regionName, address = :address,
                          phone = :phone, document_word = :documentWord,
                          reconsideration_agency = :reconsiderationAgency, court = :court,
                          collecting_bank = :bank, collecting_bank_address = :bankAddress
                        where id = :id
                        """).params(Rows.of(agency)).update();
    }

    List<Division> divisions(UUID agencyId) {
        return jdbc.sql("select * from agency.division where agency_id = :agency order by name")
                .param("agency", agencyId)
                .query((row, n) -> new Division(
                        row.getObject("id", UUID.class), row.getObject("agency_id", UUID.class), row.getString("name")))
                .list();
    }

    void insert(Division division) {
        jdbc.sql("insert into agency.division (id, agency_id, name) values (:id, :agency, :name)")
                .param("id", division.id())
                .param("agency", division.agencyId())
                .param("name", division.name())
                .update();
    }

    Optional<String> regionName(String code) {
        return jdbc.sql("select min(region_name) from agency.agency where region = :code having count(*) > 0")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getString("credit_code"),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getString("region_name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("document_word"),
                new Remedies(row.getString("reconsideration_agency"), row.getString("court")),
                new CollectingBank(row.getString("collecting_bank"), row.getString("collecting_bank_address")));
    }
}
