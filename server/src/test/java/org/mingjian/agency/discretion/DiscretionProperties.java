package org.mingjian.agency.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.mingjian.Requirement;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.Circumstances.Chosen;
import org.mingjian.agency.discretion.Circumstances.Claimed;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.agency.discretion.StandardTable.Factor;

/** Whatever the standard: graver is never lighter, nothing leaves the law, and the same question has one answer. */
@Requirement(
        value = {"A12", "E16"},
        law = "行政处罚法 第三十四条")
class DiscretionProperties {

    private static final int FACTORS = 3;
    private static final int DEGREES = 3;

    /** A standard and what was found: an index of a degree for each factor, and perhaps grounds. */
    record Asked(DiscretionStandard standard, List<Integer> degrees, List<Claimed> grounds) {

        Discretion answer(List<Integer> chosen, long baseFen) {
            List<Factor> factors = standard.table().factors();
            List<Chosen> found = IntStream.range(0, factors.size())
                    .mapToObj(i -> new Chosen(
                            factors.get(i).name(),
                            factors.get(i).degrees().get(chosen.get(i)).name()))
                    .toList();
            return Discretion.of(standard, new Circumstances(found, grounds, baseFen));
        }
    }

    @Property
    void aGraverDegreeNeverGivesALowerTier(
            @ForAll("asked") Asked asked, @ForAll @LongRange(max = 100_000_000) long baseFen) {
        Grade before = asked.answer(asked.degrees(), baseFen).tier();
        for (int i = 0; i < FACTORS; i++) {
            List<Integer> graver = new ArrayList<>(asked.degrees());
            graver.set(i, Math.min(DEGREES - 1, graver.get(i) + 1));
            assertThat(asked.answer(graver, baseFen).tier()).isGreaterThanOrEqualTo(before);
        }
    }

    @Property
    void noRangeLeavesTheLaw(@ForAll("asked") Asked asked, @ForAll @LongRange(max = 100_000_000) long baseFen) {
        Discretion result = asked.answer(asked.degrees(), baseFen);
        FineSpan law = result.statutory();
        assertThat(result.range().leastFen()).isLessThanOrEqualTo(result.range().mostFen());
        switch (result.tier()) {
            case NONE -> assertThat(result.range()).isEqualTo(new FineSpan(0, 0));
            case MITIGATED -> assertThat(result.range().mostFen()).isBetween(0L, law.leastFen());
            default -> {
                assertThat(law.holds(result.range().leastFen())).isTrue();
                assertThat(law.holds(result.range().mostFen())).isTrue();
            }
        }
    }

    @Property
    void theSameQuestionHasOneAnswer(
            @ForAll("asked") Asked asked,
            @ForAll @LongRange(max = 100_000_000) long baseFen,
            @ForAll @LongRange(max = 100_000_000) long fineFen) {
        Discretion result = asked.answer(asked.degrees(), baseFen);
        Discretion again = asked.answer(asked.degrees(), baseFen);
        assertThat(again).isEqualTo(result);
        assertThat(again.reasoning(fineFen)).isEqualTo(result.reasoning(fineFen));
        assertThat(result.reasoning(fineFen)).contains("“" + result.tier().title() + "”");
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<List<Integer>> degrees =
                Arbitraries.integers().between(0, DEGREES - 1).list().ofSize(FACTORS);
        return Combinators.combine(standards(), degrees, grounds()).as(Asked::new);
    }

    private static Arbitrary<List<Claimed>> grounds() {
        return Arbitraries.of(StatutoryGround.class)
                .flatMap(ground -> Arbitraries.of(ground.results()).map(result -> new Claimed(ground, result, "事实")))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<DiscretionStandard> standards() {
        Arbitrary<Long> rounding = Arbitraries.of(1L, 100L, 10_000L, 1_000_000L);
        return Combinators.combine(factor().list().ofSize(FACTORS), bands(), rounding)
                .as(DiscretionProperties::standard)
                .filter(standard -> StandardFaults.of(standard.table()).isEmpty());
    }

    private static DiscretionStandard standard(List<Factor> factors, List<Band> bands, long rounding) {
        List<Factor> named = IntStream.range(0, factors.size())
                .mapToObj(i -> new Factor("因素" + i, factors.get(i).degrees()))
                .toList();
        StandardTable good = Standards.table(LocalDate.of(2025, 1, 1));
        StandardTable table =
                new StandardTable(good.source(), good.from(), null, good.base(), good.limits(), rounding, named, bands);
        return new DiscretionStandard(new UUID(1, 1), new UUID(2, 2), 1, table);
    }

    private static Arbitrary<Factor> factor() {
        Arbitrary<List<Integer>> points = Arbitraries.integers()
                .between(0, 5)
                .list()
                .ofSize(DEGREES)
                .map(list -> list.stream().sorted().toList());
        Arbitrary<List<Grade>> floors = Arbitraries.of(Grade.class)
                .list()
                .ofSize(DEGREES)
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(points, floors)
                .as((weights, least) -> new Factor(
                        "因素",
                        IntStream.range(0, DEGREES)
                                .mapToObj(i -> new Degree("等次" + i, weights.get(i), least.get(i)))
                                .toList()));
    }

    private static Arbitrary<List<Band>> bands() {
        Arbitrary<List<Band>> each = Combinators.combine(
                        band(Grade.LIGHTER, 0), band(Grade.ORDINARY, 4), band(Grade.HEAVIER, 8))
                .as(List::of);
        return each;
    }

    private static Arbitrary<Band> band(Grade tier, int points) {
        Arbitrary<BigDecimal> share = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
        Arbitrary<BigDecimal> fen = Arbitraries.longs().between(0, 50_000_000).map(BigDecimal::valueOf);
        return Arbitraries.of(Measure.SHARE, Measure.FEN)
                .flatMap(measure -> (measure == Measure.SHARE ? share : fen)
                        .list()
                        .ofSize(2)
                        .map(ends -> ends.stream().sorted().toList())
                        .map(ends -> new Band(tier, points, measure, ends.getFirst(), ends.getLast())));
    }
}
