package org.mingjian.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 案号: cases by the numbers that stand on their papers, for those who may not read the cases themselves. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases of the agencies that have this case number or lead number. */
    List<UUID> find(String number, Set<UUID> agencies) {
        return jdbc.sql("""
                        select id from casework.case_file
                        where (case_number = :number or lead_number = :number) and agency_id in (:agencies) order by id
                        """)
                .param("number", number)
                .param("agencies", agencies)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The case's number, before filing that of its lead. */
    String of(UUID caseId) {
        return jdbc.sql("select coalesce(case_number, lead_number) from casework.case_file where id = :id")
                .param("id", caseId)
                .query(String.class)
                .single();
    }
}
