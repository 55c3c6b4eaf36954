package org.mingjian.recording;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Short addresses: kept with the entry that first names the paper or page, found by anybody who holds the paper. */
@Component
public class ShortReceipts {

    private static final List<String> CODED = List.of("document", "page");

    private final JdbcClient jdbc;
    private final List<AttachmentTitles> titles;

    ShortReceipts(JdbcClient jdbc, List<AttachmentTitles> titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    /**
     * What a code leads to.
     *
     * @param kind {@code document} or {@code page}
     * @param title what it is, in Chinese
     * @param index the entry's place in the log, {@code null} for the moment until it has one
     */
    public record Found(
            String kind,
            UUID id,
            String title,
            String sha256,
            UUID entryId,
            Instant at,
            @Nullable Long index) {}

    /** Keeps the codes of what an entry brings, in the entry's transaction. */
    void keep(List<Entry.Attachment> attachments) {
        for (Entry.Attachment attachment : attachments) {
            String kind = attachment.kind().split(":", 2)[0];
            if (CODED.contains(kind)) {
                jdbc.sql("""
                                insert into recording.receipt_code (code, kind, id) values (:code, :kind, :id)
                                on conflict do nothing
                                """)
                        .param("code", ShortCode.of(kind, attachment.id()))
                        .param("kind", kind)
                        .param("id", attachment.id())
                        .update();
            }
        }
    }

    /** The paper or page of a code, by the newest entry that carries it. */
    public Optional<Found> find(String code) {
        if (!ShortCode.FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select c.kind, c.id, a.it ->> 'kind' as full_kind, a.it ->> 'sha256' as sha256, e.id as entry_id, e.at,
                          i.index
                        from recording.receipt_code c
                        join recording.entry e
                          on e.attachments @> jsonb_build_array(jsonb_build_object('id', c.id::text))
                        cross join lateral jsonb_array_elements(e.attachments) as a(it)
                        left join recording.entry_index i on i.entry_id = e.id
                        where c.code = :code and a.it ->> 'id' = c.id::text
                          and split_part(a.it ->> 'kind', ':', 1) = c.kind
                        order by i.index desc nulls first, e.id desc limit 1
                        """)
                .param("code", code)
                .query((row, number) -> new Found(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        title(row.getString("full_kind")),
                        row.getString("sha256"),
                        row.getObject("entry_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("index", Long.class)))
                .optional();
    }

    private String title(String kind) {
        return titles.stream()
                .flatMap(one -> one.title(kind).stream())
                .findFirst()
                .orElse(kind.startsWith("page") ? "公示页" : "执法文书");
    }
}
