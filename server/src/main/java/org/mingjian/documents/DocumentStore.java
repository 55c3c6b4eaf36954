package org.mingjian.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issued papers and their bytes, insert-only; the bytes lie under their own hash. */
@Repository
class DocumentStore {

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IssuedDocument document, UUID agencyId, @Nullable DrawnNumber number, String htmlSha256) {
        jdbc.sql("""
                insert into documents.issued
                    (id, kind, agency_id, case_id, number, word, year, sequence, html_sha256, pdf_sha256, issued_at)
                values (:id, :kind, :agency, :case, :number, :word, :year, :sequence, :html, :pdf, :issued)
                """)
                .param("id", document.id())
                .param("kind", document.kind().name())
                .param("agency", agencyId)
                .param("case", document.caseId())
                .param("number", document.number())
                .param("word", number == null ? null : number.word())
                .param("year", number == null ? null : number.year())
                .param("sequence", number == null ? null : number.sequence())
                .param("html", htmlSha256)
                .param("pdf", document.sha256())
                .param("issued", OffsetDateTime.ofInstant(document.issuedAt(), ZoneOffset.UTC))
                .update();
    }

    void addContent(String sha256, byte[] bytes) {
        jdbc.sql("""
                insert into documents.content (sha256, bytes) values (:sha256, :bytes) on conflict do nothing
                """).param("sha256", sha256).param("bytes", bytes).update();
    }

    List<IssuedDocument> ofCase(UUID caseId) {
        return jdbc.sql("""
                        select id, kind, case_id, number, pdf_sha256, issued_at
                        from documents.issued where case_id = :case order by position
                        """)
                .param("case", caseId)
                .query(DocumentStore::document)
                .list();
    }

    List<IssuedDocument> numbered(String part, UUID agencyId, int most) {
        return jdbc.sql("""
                        select id, kind, case_id, number, pdf_sha256, issued_at from documents.issued
                        where agency_id = :agency and position(:part in number) > 0 order by position desc limit :most
                        """)
                .param("agency", agencyId)
                .param("part", part)
                .param("most", most)
                .query(DocumentStore::document)
                .list();
    }

    Optional<IssuedDocument> find(UUID id, UUID agencyId) {
        return jdbc.sql("""
                        select id, kind, case_id, number, pdf_sha256, issued_at
                        from documents.issued where id = :id and agency_id = :agency
                        """)
                .param("id", id)
                .param("agency", agencyId)
                .query(DocumentStore::document)
                .optional();
    }

    Optional<byte[]> pdf(UUID id, UUID agencyId) {
        return jdbc.sql("""
                        select c.bytes from documents.issued i join documents.content c on c.sha256 = i.pdf_sha256
                        where i.id = :id and i.agency_id = :agency
                        """)
                .param("id", id)
                .param("agency", agencyId)
                .query(byte[].class)
                .optional();
    }

    Optional<byte[]> html(UUID id, UUID agencyId) {
        return jdbc.sql("""
                        select c.bytes from documents.issued i join documents.content c on c.sha256 = i.html_sha256
                        where i.id = :id and i.agency_id = :agency
                        """)
                .param("id", id)
                .param("agency", agencyId)
                .query(byte[].class)
                .optional();
    }

    private static IssuedDocument document(ResultSet row, int index) throws SQLException {
        return new IssuedDocument(
                row.getObject("id", UUID.class),
                DocumentKind.valueOf(row.getString("kind")),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("pdf_sha256"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
