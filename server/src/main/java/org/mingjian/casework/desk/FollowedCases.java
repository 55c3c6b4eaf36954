package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.kernel.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 我关注的案件: which cases an account follows. It gives no right: who may not read a case does not see it here. */
@Repository
class FollowedCases {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowedCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The followed cases within the agencies, the most pressing first. */
    List<CaseList.Item> of(UUID accountId, Set<UUID> agencies) {
        return jdbc.sql("""
                        select c.id, case_number, lead_number, title, party_name, matter_name, procedure, stage, lead_officer,
                               assisting_officer, registered_by, filed_on, next_due_on
                          from casework.followed_case f join casework.case_file c on c.id = f.case_id
                         where f.account_id = :account and c.agency_id in (:agencies)
                         order by next_due_on nulls last, followed_at desc, c.id
                        """)
                .param("account", accountId)
                .param("agencies", agencies)
                .query(CaseList.Item::read)
                .list();
    }

    @Transactional
    void follow(UUID accountId, UUID caseId) {
        if (count(accountId) >= MOST) {
            throw Refused.input("id", "关注的案件最多" + MOST + "件，请先取消关注一些案件");
        }
        jdbc.sql("""
                        insert into casework.followed_case (account_id, case_id, followed_at)
                        values (:account, :case, :now) on conflict do nothing
                        """)
                .param("account", accountId)
                .param("case", caseId)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void unfollow(UUID accountId, UUID caseId) {
        jdbc.sql("delete from casework.followed_case where account_id = :account and case_id = :case")
                .param("account", accountId)
                .param("case", caseId)
                .update();
    }

    private long count(UUID accountId) {
        return jdbc.sql("select count(*) from casework.followed_case where account_id = :account")
                .param("account", accountId)
                .query(Long.class)
                .single();
    }
}
