package org.mingjian.publicity.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.publicity.page.Rendering.Rendered;
import org.mingjian.publicity.record.RecordField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages that are public, stored as the bytes that were recorded, and the tombstones of those that were. */
@Component
public class PublishedPages {

    private final JdbcClient jdbc;

    /** The pages of this database. */
    public PublishedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes and their hashes, as stored. */
    public record StoredPage(
            UUID recordId,
            String slug,
            byte[] html,
            String htmlSha256,
            byte[] json,
            String jsonSha256,
            UUID entryId,
            UUID agencyId) {}

    /** Makes the rendered record public when the transaction commits. */
    public void insert(Rendered rendered, UUID entryId) {
        var record = rendered.record();
        var facts = record.content().facts();
        var party = facts.party();
        jdbc.sql("""
                        insert into publicity.published_page (record_id, slug, agency_id, agency_name, document_number,
                          title, party_name, party_code, penalty_kinds, fine_fen, confiscated_fen, category, decided_on,
                          published_at, public_until, summary, body, html, html_sha256, json, json_sha256, entry_id)
                        values (:id, :slug, :agencyId, :agencyName, :number, :title, :partyName, :partyCode, :kinds,
                          :fine, :confiscated, :category, :decidedOn, :publishedAt, :until, :summary, :body, :html,
                          :htmlSha256, :json, :jsonSha256, :entryId)
                        """)
                .param("id", record.id())
                .param("slug", record.slug())
                .param("agencyId", record.agencyId())
                .param("agencyName", record.agencyName())
                .param("number", facts.documentNumber())
                .param("title", rendered.title())
                .param("partyName", record.content().published(RecordField.PARTY_NAME))
                .param("partyCode", party.person() ? null : party.code())
                .param("kinds", facts.penaltyKinds().toArray(String[]::new))
                .param("fine", facts.fineFen())
                .param("confiscated", facts.confiscatedFen())
                .param("category", facts.category())
                .param("decidedOn", facts.decidedOn())
                .param("publishedAt", utc(rendered.publishedAt()))
                .param("until", rendered.publicUntil())
                .param("summary", rendered.summary())
                .param("body", rendered.body())
                .param("html", rendered.html())
                .param("htmlSha256", rendered.htmlSha256())
                .param("json", rendered.json())
                .param("jsonSha256", rendered.jsonSha256())
                .param("entryId", entryId)
                .update();
    }

    /** Takes the page down when the transaction commits: its row is deleted, the tombstone takes its place. */
    public void replace(Tombstone tombstone) {
        jdbc.sql("delete from publicity.published_page where record_id = :id")
                .param("id", tombstone.recordId())
                .update();
        jdbc.sql("""
                        insert into publicity.tombstone (record_id, slug, agency_name, ground, reason, document,
                          effective_on, published_at, withdrawn_at, html_sha256, entry_id)
                        values (:id, :slug, :agencyName, :ground, :reason, :document, :effectiveOn, :publishedAt,
                          :withdrawnAt, :htmlSha256, :entryId)
                        """)
                .param("id", tombstone.recordId())
                .param("slug", tombstone.slug())
                .param("agencyName", tombstone.agencyName())
                .param("ground", tombstone.ground().name())
                .param("reason", tombstone.reason())
                .param("document", tombstone.document())
                .param("effectiveOn", tombstone.effectiveOn())
                .param("publishedAt", utc(tombstone.publishedAt()))
                .param("withdrawnAt", utc(tombstone.withdrawnAt()))
                .param("htmlSha256", tombstone.htmlSha256())
                .param("entryId", tombstone.entryId())
                .update();
    }

    /** The stored page at an address. */
    public Optional<StoredPage> find(String slug) {
        return jdbc.sql("""
                        select record_id, slug, html, html_sha256, json, json_sha256, entry_id, agency_id
                        from publicity.published_page where slug = :slug
                        """)
                .param("slug", slug)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** The hash of the page now public at an address. */
    public Optional<String> hash(String slug) {
        return jdbc.sql("select html_sha256 from publicity.published_page where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Whether the record's page is public. */
    public boolean has(UUID recordId) {
        return jdbc.sql("select exists (select from publicity.published_page where record_id = :id)")
                .param("id", recordId)
                .query(Boolean.class)
                .single();
    }

    /** The address that the record has, whether its page is public or not. */
    public Optional<String> slug(UUID recordId) {
        return jdbc.sql("select slug from publicity.public_record where id = :id")
                .param("id", recordId)
                .query(String.class)
                .optional();
    }

    /** The stored pages behind an address in alphabetical order, for checks of all of them. */
    public List<StoredPage> after(String slug, int limit) {
        return jdbc.sql("""
                        select record_id, slug, html, html_sha256, json, json_sha256, entry_id, agency_id
                        from publicity.published_page where slug > :slug order by slug limit :limit
                        """)
                .param("slug", slug)
                .param("limit", limit)
                .query((row, number) -> stored(row))
                .list();
    }

    /** The tombstone at an address. */
    public Optional<Tombstone> tombstone(String slug) {
        return jdbc.sql("select * from publicity.tombstone where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> TombstoneRows.map(row))
                .optional();
    }

    /** The newest tombstones. */
    public List<Tombstone> tombstones(int limit) {
        return jdbc.sql("select * from publicity.tombstone order by withdrawn_at desc, slug limit :limit")
                .param("limit", limit)
                .query((row, number) -> TombstoneRows.map(row))
                .list();
    }

    private static StoredPage stored(ResultSet row) throws SQLException {
        return new StoredPage(
                row.getObject("record_id", UUID.class),
                row.getString("slug"),
                row.getBytes("html"),
                row.getString("html_sha256"),
                row.getBytes("json"),
                row.getString("json_sha256"),
                row.getObject("entry_id", UUID.class),
                row.getObject("agency_id", UUID.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
