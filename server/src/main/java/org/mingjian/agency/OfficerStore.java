package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officers' and certificates' rows. */
@Repository
class OfficerStore {

    private final JdbcClient jdbc;

    OfficerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Officer> find(UUID id) {
        var certificates = certificates(Set.of(id));
        return jdbc.sql("select * from agency.officer where id = :id")
                .param("id", id)
                .query((row, n) -> officer(row, certificates))
                .optional();
    }

    List<Officer> of(Set<UUID> agencies) {
        var ids = jdbc.sql("select id from agency.officer where agency_id in (:agencies)")
                .param("agencies", agencies)
                .query((row, n) -> row.getObject("id", UUID.class))
                .set();
        var certificates = certificates(ids);
        return jdbc.sql("select * from agency.officer where agency_id in (:agencies) order by name, id")
                .param("agencies", agencies)
                .query((row, n) -> officer(row, certificates))
                .list();
    }

    void insert(UUID id, byte[] identityHash, Appointment appointment) {
        with(id, appointment, """
                        insert into agency.officer
                          (id, agency_id, division_id, name, identity_hash, post, employment, legal_qualification)
                        values (:id, :agency, :division, :name, :hash, :post, :employment, :qualification)
                        """).param("hash", identityHash).update();
    }

    void update(UUID id, Appointment appointment) {
        with(id, appointment, """
                        update agency.officer set agency_id = :agency, division_id = :division, name = :name,
                          post = :post, employment = :employment, legal_qualification = :qualification
                        where id = :id
                        """).update();
    }

    void insert(UUID officerId, Certificate certificate) {
        jdbc.sql("""
                        insert into agency.certificate
                          (id, officer_id, number, categories, regions, issued_on, valid_until, checked_on, status)
                        values (:id, :officer, :number, :categories, :regions, :issuedOn, :validUntil, :checkedOn, :status)
                        """)
                .param("id", certificate.id())
                .param("officer", officerId)
                .param("number", certificate.number())
                .param("categories", Rows.array(certificate.categories()))
                .param("regions", Rows.array(certificate.regions()))
                .param("issuedOn", certificate.issuedOn())
                .param("validUntil", certificate.validUntil())
                .param("checkedOn", certificate.checkedOn())
                .param("status", certificate.status().name())
                .update();
    }

    void check(UUID certificateId, LocalDate on) {
        jdbc.sql("update agency.certificate set checked_on = :on where id = :id")
                .param("on", on)
                .param("id", certificateId)
                .update();
    }

    void changeStatus(UUID certificateId, CertificateStatus status) {
        jdbc.sql("update agency.certificate set status = :status where id = :id")
                .param("status", status.name())
                .param("id", certificateId)
                .update();
    }

    private JdbcClient.StatementSpec with(UUID id, Appointment appointment, String sql) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("agency", appointment.agencyId())
                .param("division", appointment.divisionId())
                .param("name", appointment.name())
                .param("post", appointment.post())
                .param("employment", appointment.employment().name())
                .param("qualification", appointment.legalQualification());
    }

    private Map<UUID, List<Certificate>> certificates(Set<UUID> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select * from agency.certificate where officer_id in (:officers)
                        order by issued_on desc, number
                        """)
                .param("officers", officers)
                .query((row, n) -> Map.entry(row.getObject("officer_id", UUID.class), certificate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Officer officer(ResultSet row, Map<UUID, List<Certificate>> certificates) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Officer(
                id,
                row.getObject("agency_id", UUID.class),
                row.getObject("division_id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                Employment.valueOf(row.getString("employment")),
                row.getString("legal_qualification"),
                certificates.getOrDefault(id, List.of()));
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Rows.list(row, "categories"),
                Rows.list(row, "regions"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("checked_on", LocalDate.class),
                CertificateStatus.valueOf(row.getString("status")));
    }
}
