package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Requirement({"I20", "D16"})
class DocumentNumbersTests {

    private static final int THREADS = 16;
    private static final int TRIES = 25;
    private static final String WORD = "云文旅罚";

    @Autowired
    private DocumentNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID agency = UUID.randomUUID();

    @Test
    void sixteenDrawersWithRollbacksLeaveNoGapAndNoDouble() throws Exception {
        List<Integer> used = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Integer>>> drawers = new ArrayList<>();
            for (int seed = 0; seed < THREADS; seed++) {
                Random random = new Random(seed);
                drawers.add(threads.submit(() -> drawSome(random)));
            }
            for (Future<List<Integer>> drawer : drawers) {
                used.addAll(drawer.get());
            }
        }
        assertThat(used).hasSizeBetween(THREADS, THREADS * TRIES - 1);
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, used.size()).boxed().toList());
    }

    @Test
    void everyAgencyWordAndYearHasItsOwnSeries() {
        assertThat(draw(agency, WORD, 2026)).isEqualTo("云文旅罚〔2026〕1号");
        assertThat(draw(agency, WORD, 2026)).isEqualTo("云文旅罚〔2026〕2号");
        assertThat(draw(agency, WORD, 2027)).isEqualTo("云文旅罚〔2027〕1号");
        assertThat(draw(agency, "云文旅罚告", 2026)).isEqualTo("云文旅罚告〔2026〕1号");
        assertThat(draw(UUID.randomUUID(), WORD, 2026)).isEqualTo("云文旅罚〔2026〕1号");
    }

    @Test
    void aNumberIsDrawnOnlyInsideTheActsTransaction() {
        assertThatThrownBy(() -> numbers.draw(agency, WORD, 2026)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private List<Integer> drawSome(Random random) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            boolean rolledBack = random.nextInt(3) == 0;
            transaction.executeWithoutResult(status -> {
                int sequence = numbers.draw(agency, WORD, 2026).sequence();
                if (rolledBack) {
                    status.setRollbackOnly();
                } else {
                    kept.add(sequence);
                }
            });
        }
        return kept;
    }

    private String draw(UUID of, String word, int year) {
        return Objects.requireNonNull(
                transaction.execute(status -> numbers.draw(of, word, year).printed()));
    }
}
