package org.mingjian.documents;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 文号: gapless for each agency, word and year; drawn in the caller's transaction, so that a rollback gives it back. */
@Component
class DocumentNumbers {

    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets those who will draw numbers of this kind wait for each other until the transaction ends. Whoever reads the time
     * only after waiting here gets numbers and times that run the same way (行政执法责任制: 按时间顺序统一编号).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void queue(UUID agencyId, DocumentKind kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "documents " + kind + " " + agencyId)
                .query((row, number) -> true)
                .single();
    }

    /**
     * Draws the next number. The series' row stays locked until the transaction ends: the next drawer waits and sees
     * whether this number was used.
     *
     * @param word the agency's word with the kind's word, for example 云文旅罚
     */
    @Transactional(propagation = Propagation.MANDATORY)
    DrawnNumber draw(UUID agencyId, String word, int year) {
        int sequence = jdbc.sql("""
                        insert into documents.number_series as series (agency_id, word, year, last)
                        values (:agency, :word, :year, 1)
                        on conflict (agency_id, word, year) do update set last = series.last + 1
                        returning last
                        """)
                .param("agency", agencyId)
                .param("word", word)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new DrawnNumber(word, year, sequence);
    }
}
