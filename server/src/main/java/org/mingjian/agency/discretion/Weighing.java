package org.mingjian.agency.discretion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.Circumstances.Chosen;
import org.mingjian.agency.discretion.Circumstances.Claimed;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.agency.discretion.StandardTable.Factor;
import org.mingjian.kernel.problem.Refused;

/**
 * How the circumstances lead to a tier. Points come first, a degree's own least tier may raise it, a statutory ground
 * lowers it: whatever the points, the law's mandatory lighter treatment comes before them.
 *
 * @param degrees the degree of each factor, in the order of the table
 */
record Weighing(StandardTable table, List<Degree> degrees, List<Claimed> grounds) {

    static Weighing of(StandardTable table, Circumstances found) {
        List<Degree> degrees = table.factors().stream()
                .map(factor -> degree(factor, found.chosen()))
                .toList();
        if (found.chosen().size() != degrees.size()) {
            throw Refused.input("chosen", "所填裁量因素与裁量基准不一致，每个因素选择一个等次");
        }
        IntStream.range(0, found.grounds().size())
                .forEach(i -> require(found.grounds().get(i), i));
        return new Weighing(table, degrees, List.copyOf(found.grounds()));
    }

    private static Degree degree(Factor factor, List<Chosen> chosen) {
        return chosen.stream()
                .filter(one -> one.factor().equals(factor.name()))
                .findFirst()
                .flatMap(one -> factor.degrees().stream()
                        .filter(degree -> degree.name().equals(one.degree()))
                        .findFirst())
                .orElseThrow(() -> Refused.input("chosen", "请选择“" + factor.name() + "”的等次"));
    }

    private static void require(Claimed claimed, int index) {
        if (!claimed.ground().results().contains(claimed.result())) {
            throw Refused.input(
                    "grounds/" + index + "/result",
                    "“" + claimed.ground().title() + "”不能得出" + claimed.result().title());
        }
    }

    int points() {
        return degrees.stream().mapToInt(Degree::points).sum();
    }

    /** The tier by points alone. */
    Grade byPoints() {
        return table.tiers().stream()
                .filter(band -> band.tier() != Grade.MITIGATED)
                .filter(band -> band.fromPoints() <= points())
                .map(Band::tier)
                .max(Grade::compareTo)
                .orElseThrow();
    }

    /** The tier that a degree asks for, when it is above the one by points. */
    Optional<Grade> raised() {
        return degrees.stream()
                .flatMap(degree -> Optional.ofNullable(degree.atLeast()).stream())
                .max(Grade::compareTo)
                .filter(floor -> floor.compareTo(byPoints()) > 0);
    }

    Grade tier() {
        Grade weighed = raised().orElseGet(this::byPoints);
        return grounds.stream()
                .map(Claimed::result)
                .min(Grade::compareTo)
                .filter(result -> result.compareTo(weighed) < 0)
                .orElse(weighed);
    }
}
