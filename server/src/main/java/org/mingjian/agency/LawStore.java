package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.law.Article;
import org.mingjian.agency.law.ArticleNumber;
import org.mingjian.agency.law.Statute;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statutes', versions' and articles' rows: inserted, never changed. */
@Repository
class LawStore {

    private static final String VERSIONS = """
            select v.id, s.title, s.name, v.version_on, v.effective_on
            from agency.statute_version v join agency.statute s on s.id = v.statute_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LawStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<LawVersion> all() {
        return jdbc.sql(VERSIONS + " order by s.name, v.version_on desc")
                .query(LawStore::version)
                .list();
    }

    List<LawVersion> versions(String name) {
        return jdbc.sql(VERSIONS + " where s.name = :name order by v.version_on desc")
                .param("name", name)
                .query(LawStore::version)
                .list();
    }

    String text(UUID version) {
        return jdbc.sql("select text from agency.statute_version where id = :id")
                .param("id", version)
                .query(String.class)
                .single();
    }

    Optional<String> article(UUID version, ArticleNumber number) {
        return jdbc.sql("""
                        select text from agency.article
                        where version_id = :version and number = :number and branch = :branch
                        order by position limit 1
                        """)
                .param("version", version)
                .param("number", number.number())
                .param("branch", number.branch())
                .query(String.class)
                .optional();
    }

    /** Two imports at once: the second waits until the first has ended. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agency.statute', 0))")
                .query(row -> {});
    }

    void insert(LawVersion version, Statute statute) {
        jdbc.sql(
                        "insert into agency.statute (id, name, title) values (:id, :name, :title) on conflict (name) do nothing")
                .param("id", UUID.randomUUID())
                .param("name", version.name())
                .param("title", version.title())
                .update();
        insertVersion(version, statute.text());
        List<Article> articles = statute.articles();
        for (int position = 0; position < articles.size(); position++) {
            insert(version.id(), position, articles.get(position));
        }
    }

    private void insertVersion(LawVersion version, String text) {
        jdbc.sql("""
                        insert into agency.statute_version (id, statute_id, version_on, effective_on, text, imported_at)
                        select :id, s.id, :versionOn, cast(:effectiveOn as date), :text, :at
                        from agency.statute s where s.name = :name
                        """)
                .param("id", version.id())
                .param("versionOn", version.versionOn())
                .param("effectiveOn", version.effectiveOn())
                .param("text", text)
                .param("at", OffsetDateTime.now(clock))
                .param("name", version.name())
                .update();
    }

    private void insert(UUID version, int position, Article article) {
        jdbc.sql("""
                        insert into agency.article (version_id, position, number, branch, text)
                        values (:version, :position, :number, :branch, :text)
                        """)
                .param("version", version)
                .param("position", position)
                .param("number", article.number().number())
                .param("branch", article.number().branch())
                .param("text", article.words())
                .update();
    }

    private static LawVersion version(ResultSet row, int number) throws SQLException {
        return new LawVersion(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getObject("version_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class));
    }
}
