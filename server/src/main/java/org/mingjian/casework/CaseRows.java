package org.mingjian.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The heads of the cases, the series that their numbers are drawn from, and the receipts that they used up. */
@Repository
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new case. */
    record NewCase(
            UUID id, UUID agencyId, String leadNumber, String title, UUID officerId, Act.Opening begun, Instant at) {}

    void insert(NewCase start, String matterName, String category) {
        jdbc.sql("""
                        insert into casework.case_file (id, agency_id, version, lead_number, title, stage, matter_id, matter_name,
                            category, party_kind, party_name, party_code, violation_on, registered_by, registered_at, updated_at)
                        values (:id, :agency, 0, :number, :title, 'NONE', :matter, :matterName, :category, :kind, :party, :code,
                            :violation, :by, :at, :at)
                        """)
                .param("id", start.id())
                .param("agency", start.agencyId())
                .param("number", start.leadNumber())
                .param("title", start.title())
                .param("matter", start.begun().matterId())
                .param("matterName", matterName)
                .param("category", category)
                .param("kind", start.begun().party().kind().name())
                .param("party", start.begun().party().name())
                .param("code", start.begun().party().code())
                .param("violation", start.begun().eventOn())
                .param("by", start.officerId())
                .param("at", Timestamp.from(start.at()))
                .update();
    }

    /** Whether a payment in any case of the agency named this receipt. */
    boolean receiptUsed(UUID agencyId, String number) {
        return jdbc.sql("""
                        select exists (select from casework.payment_receipt where agency_id = :agency and number = :number)
                        """)
                .param("agency", agencyId)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Uses a receipt up; the key refuses the second of two at the same moment. */
    void useReceipt(UUID agencyId, String number, UUID caseId) {
        jdbc.sql("insert into casework.payment_receipt (agency_id, number, case_id) values (:agency, :number, :case)")
                .param("agency", agencyId)
                .param("number", number)
                .param("case", caseId)
                .update();
    }

    /** Locks the head until the transaction ends: two heads at the same moment wait for each other here. */
    Optional<CaseRow> lock(UUID agencyId, UUID id) {
        return jdbc.sql("""
                        select id, agency_id, version, lead_number, case_number, title, stage, matter_id, matter_name, category,
                               party_name, party_code, violation_on
                          from casework.case_file where id = :id and agency_id = :agency for update
                        """)
                .param("id", id)
                .param("agency", agencyId)
                .query(CaseRow::read)
                .optional();
    }

    /** The head, whichever agency's; the caller has checked the scope. */
    Optional<CaseRow> find(UUID id) {
        return jdbc.sql("""
                        select id, agency_id, version, lead_number, case_number, title, stage, matter_id, matter_name, category,
                               party_name, party_code, violation_on
                          from casework.case_file where id = :id
                        """).param("id", id).query(CaseRow::read).optional();
    }

    /** Writes what the history now says. */
    void update(UUID id, CaseHistory history, @Nullable String caseNumber, @Nullable LocalDate nextDue, Instant at) {
        jdbc.sql("""
                        update casework.case_file
                           set version = :version, procedure = :procedure, stage = :stage, case_number = coalesce(cast(:number as text), case_number),
                               lead_officer = cast(:lead as uuid), assisting_officer = cast(:assisting as uuid),
                               filed_on = cast(:filed as date), next_due_on = cast(:due as date), updated_at = :at
                         where id = :id
                        """)
                .param("version", history.acts().size())
                .param("procedure", Procedures.of(history).name().name())
                .param("stage", history.stage().name())
                .param("number", caseNumber)
                .param("lead", history.handlers().stream().findFirst().orElse(null))
                .param(
                        "assisting",
                        history.handlers().stream().skip(1).findFirst().orElse(null))
                .param("filed", history.filedOn().orElse(null))
                .param("due", nextDue)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Lets the agency's registrations wait for each other, so that numbers and times of leads run the same way. */
    void queue(UUID agencyId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "casework lead " + agencyId)
                .query((row, number) -> true)
                .single();
    }

    /** Draws the next number of a series; the row stays locked, so a rollback leaves no gap. */
    int draw(UUID agencyId, String series, int year, Instant at) {
        return jdbc.sql("""
                        insert into casework.number_series as s (agency_id, series, year, last, last_at)
                        values (:agency, :series, :year, 1, :at)
                        on conflict (agency_id, series, year) do update set last = s.last + 1, last_at = excluded.last_at
                        returning last
                        """)
                .param("agency", agencyId)
                .param("series", series)
                .param("year", year)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    /** Whether a case of the agency has this number. */
    boolean numbered(UUID agencyId, String number) {
        return jdbc.sql("""
                        select exists (select from casework.case_file where agency_id = :agency and case_number = :number)
                        """)
                .param("agency", agencyId)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Whether a measure of coercion of the agency has this number. */
    boolean measured(UUID agencyId, String number) {
        return jdbc.sql("""
                        select exists (select from casework.case_file where agency_id = :agency and case_number = :number
                                          and procedure = :procedure)
                        """)
                .param("agency", agencyId)
                .param("number", number)
                .param("procedure", Procedure.Name.COERCION.name())
                .query(Boolean.class)
                .single();
    }

    /** The cases of a procedure that stand in one of these stages, whichever agency's. */
    List<UUID> standing(Procedure.Name procedure, Set<Stage> stages) {
        return jdbc.sql("""
                        select id from casework.case_file where procedure = :procedure and stage in (:stages) order by registered_at
                        """)
                .param("procedure", procedure.name())
                .param("stages", stages.stream().map(Stage::name).toList())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** A finding that an applicant deceived: by fraud or bribery when the licence was revoked for it. */
    record Deception(boolean fraud, LocalDate on) {}

    /** The findings that an applicant deceived in this matter. */
    List<Deception> deceptions(String partyCode, UUID matterId) {
        return jdbc.sql("""
                        select a.kind, a.acted_at from casework.act a join casework.case_file c on c.id = a.case_id
                         where c.party_code = :code and c.matter_id = :matter
                           and (a.kind = 'refuseLicence' and a.content ->> 'falseApplication' = 'true'
                             or a.kind = 'declineApplication' and a.content ->> 'ground' = 'FALSE_APPLICATION'
                             or a.kind = 'revokeLicence' and a.content ->> 'ground' = 'FRAUD')
                        """)
                .param("code", partyCode)
                .param("matter", matterId)
                .query((row, number) -> new Deception(
                        row.getString("kind").equals("revokeLicence"),
                        LegalDates.on(row.getTimestamp("acted_at").toInstant())))
                .list();
    }

    /** When the agency's newest lead was registered. */
    Optional<Instant> newestLead(UUID agencyId) {
        return jdbc.sql("select max(registered_at) from casework.case_file where agency_id = :agency")
                .param("agency", agencyId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
