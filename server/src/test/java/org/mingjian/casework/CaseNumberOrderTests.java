package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that are filed, and papers that are issued, at the same moment. */
class CaseNumberOrderTests extends CaseTest {

    private static final int AT_ONCE = 24;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement({"I20", "I22", "D16"})
    void numbersOfCasesAndTimesOfFilingRunTheSameWayHoweverManyAreFiledAtOnce() {
        staff = untouched();
        clock.follow();
        List<Conduct> leads =
                Stream.generate(() -> conduct().verified()).limit(AT_ONCE).toList();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            leads.stream()
                    .map(lead -> many.submit(() -> lead.does(
                            Samples.filed(
                                    staff.lead().officerId(), staff.assisting().officerId()),
                            staff.head())))
                    .toList()
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)));
        }
        Integer[] all = IntStream.rangeClosed(1, AT_ONCE).boxed().toArray(Integer[]::new);
        assertThat(numbers("order by a.acted_at")).containsExactly(all);
        assertThat(numbers("order by i.issued_at")).containsExactly(all);
    }

    private List<@Nullable Integer> numbers(String order) {
        return jdbc.sql("""
                        select i.sequence from documents.issued i
                          join casework.act a on a.case_id = i.case_id and a.kind = 'fileCase'
                         where i.agency_id = :agency and i.kind = 'FILING_APPROVAL'
                        """ + order)
                .param("agency", staff.agency().id())
                .query(Integer.class)
                .list();
    }
}
