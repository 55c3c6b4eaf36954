package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads that arrive at the same moment. */
class LeadOrderTests extends CaseTest {

    private static final int AT_ONCE = 40;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement(
            value = {"I20", "I22", "D16"},
            law = "行政执法责任制 统一登记、统一编号")
    void numbersAndTimesOfLeadsRunTheSameWayHoweverManyAreRegisteredAtOnce() {
        staff = untouched();
        clock.follow();
        LocalDate today = LegalDates.today(clock);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, AT_ONCE)
                    .mapToObj(one -> many.submit(
                            () -> assertThat(register(today).status()).isEqualTo(201)))
                    .toList()
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)));
        }
        List<@Nullable Integer> numbers = jdbc.sql("""
                        select cast(substring(lead_number from '〕(\\d+)号') as int) from casework.case_file
                         where agency_id = :agency order by registered_at, id
                        """)
                .param("agency", staff.agency().id())
                .query(Integer.class)
                .list();
        assertThat(numbers).hasSize(AT_ONCE).isSortedAccordingTo(Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private Answer register(LocalDate today) {
        return desk.register(Samples.lead(staff.matter().id(), Samples.netCafe(Conduct.party()), today), staff.lead());
    }
}
