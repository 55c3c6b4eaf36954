package org.mingjian.publicity.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.mingjian.publicity.page.PageChanged;
import org.mingjian.publicity.search.SearchIndex.Searchable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the search index equal to the public pages: after each change, and wholly when it differs at the start. One
 * process writes the index: the server, not a command that runs beside it.
 */
@Component
@ConditionalOnWebApplication
public class RecordSearch {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSearch.class);
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final SearchIndex index;

    RecordSearch(JdbcClient jdbc, @Value("${mingjian.data}") Path data) throws IOException {
        this.jdbc = jdbc;
        this.index = open(data.resolve("portal").resolve("search"));
    }

    /** One process writes the files; a second one on the same data, such as a command, keeps an index in memory. */
    private static SearchIndex open(Path directory) throws IOException {
        try {
            return SearchIndex.onDisk(directory);
        } catch (LockObtainFailedException heldByAnother) {
            LOG.info("another process holds the search index {}: using one in memory", directory);
            return SearchIndex.inMemory();
        }
    }

    /** Looks for the question in what is public. */
    public SearchIndex.Hits search(Question question, int page, int size) {
        return index.search(question, page, size);
    }

    /** Makes the index anew from the pages. @return how many it holds */
    public int rebuild() {
        index.rebuild(Stream.iterate(
                        after(FIRST),
                        batch -> !batch.isEmpty(),
                        batch -> after(batch.getLast().id()))
                .flatMap(List::stream));
        return index.size();
    }

    @EventListener(ApplicationReadyEvent.class)
    void rebuildWhenDifferent() {
        long published = jdbc.sql("select count(*) from publicity.published_page")
                .query(Long.class)
                .single();
        if (published != index.size()) {
            LOG.info("search index holds {} of {} public records: rebuilding", index.size(), published);
            rebuild();
        }
    }

    @ApplicationModuleListener
    void on(PageChanged change) {
        Optional<Searchable> page = jdbc.sql("""
                        select record_id, document_number, title, party_name, agency_name, decided_on, body
                        from publicity.published_page where record_id = :id
                        """)
                .param("id", change.recordId())
                .query((row, number) -> searchable(row))
                .optional();
        page.ifPresentOrElse(index::put, () -> index.remove(change.recordId()));
    }

    @PreDestroy
    void close() throws IOException {
        index.close();
    }

    private List<Searchable> after(UUID id) {
        return jdbc.sql("""
                        select record_id, document_number, title, party_name, agency_name, decided_on, body
                        from publicity.published_page where record_id > :id order by record_id limit :limit
                        """)
                .param("id", id)
                .param("limit", BATCH)
                .query((row, number) -> searchable(row))
                .list();
    }

    private static Searchable searchable(ResultSet row) throws SQLException {
        return new Searchable(
                row.getObject("record_id", UUID.class),
                row.getString("document_number"),
                row.getString("title"),
                row.getString("party_name"),
                row.getString("agency_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("body"));
    }
}
