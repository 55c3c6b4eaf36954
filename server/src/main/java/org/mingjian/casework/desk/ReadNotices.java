package org.mingjian.casework.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which notices an account has read; those that are over are forgotten. */
@Repository
class ReadNotices {

    private final JdbcClient jdbc;

    ReadNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(UUID accountId) {
        return new HashSet<>(jdbc.sql("select notice from casework.read_notice where account_id = :account")
                .param("account", accountId)
                .query(String.class)
                .list());
    }

    /** Remembers exactly these. */
    @Transactional
    void keep(UUID accountId, Set<String> read) {
        jdbc.sql("delete from casework.read_notice where account_id = :account")
                .param("account", accountId)
                .update();
        jdbc.sql("""
                        insert into casework.read_notice (account_id, notice)
                        select :account, unnest(cast(:read as text[])) on conflict do nothing
                        """)
                .param("account", accountId)
                .param("read", read.toArray(String[]::new))
                .update();
    }
}
