package org.mingjian.publicity.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** 检索库: the index in one directory. Derived: it may be deleted at any time and is rebuilt from the pages. */
public final class SearchIndex implements AutoCloseable {

    static final String TEXT = "text";
    static final String NUMBER = "number";
    private static final String ID = "id";
    private static final String DAY = "day";
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField(DAY, SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** What is looked for in a record: public text only. */
    public record Searchable(
            UUID id,
            String documentNumber,
            String title,
            String partyName,
            String agencyName,
            LocalDate decidedOn,
            String body) {}

    /** A page of results, best first. */
    public record Hits(List<UUID> ids, long total) {}

    /** Opens the index in the directory, or makes an empty one. */
    public static SearchIndex onDisk(Path path) throws IOException {
        Files.createDirectories(path);
        return new SearchIndex(FSDirectory.open(path));
    }

    /** An empty index that lives as long as the process. */
    public static SearchIndex inMemory() throws IOException {
        return new SearchIndex(new ByteBuffersDirectory());
    }

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(ChineseAnalyzer.forIndex()));
        searchers = new SearcherManager(writer, null);
    }

    /** Adds the record, or replaces it. Visible to searches at once. */
    public void put(Searchable record) {
        change(() -> writer.updateDocument(key(record.id()), document(record)));
    }

    /** Removes the record. Gone from searches at once. */
    public void remove(UUID id) {
        change(() -> writer.deleteDocuments(key(id)));
    }

    /** Replaces everything; searches see the old index until it is done. */
    public void rebuild(Stream<Searchable> records) {
        change(() -> {
            writer.deleteAll();
            for (var each : (Iterable<Searchable>) records::iterator) {
                writer.addDocument(document(each));
            }
        });
    }

    /** How many records it holds. */
    public int size() {
        return with(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Looks for the question. */
    public Hits search(Question question, int page, int size) {
        return with(searcher -> {
            int wanted = Math.multiplyExact(page + 1, size);
            TopDocs found = searcher.search(question.query(), wanted, BEST_THEN_NEWEST);
            var ids = new ArrayList<UUID>();
            for (int i = page * size; i < found.scoreDocs.length; i++) {
                ids.add(UUID.fromString(
                        searcher.storedFields().document(found.scoreDocs[i].doc).get(ID)));
            }
            return new Hits(List.copyOf(ids), searcher.count(question.query()));
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static Document document(Searchable record) {
        var document = new Document();
        document.add(new StringField(ID, record.id().toString(), Field.Store.YES));
        document.add(new StringField(NUMBER, Question.numberKey(record.documentNumber()), Field.Store.NO));
        document.add(new NumericDocValuesField(DAY, record.decidedOn().toEpochDay()));
        for (String text : List.of(
                record.documentNumber(), record.title(), record.partyName(), record.agencyName(), record.body())) {
            document.add(new TextField(TEXT, Question.folded(text), Field.Store.NO));
        }
        return document;
    }

    private static Term key(UUID id) {
        return new Term(ID, id.toString());
    }

    private void change(Work work) {
        try {
            work.run();
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be written", e);
        }
    }

    private <T> T with(Asking<T> asking) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return asking.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }
}
