package org.mingjian.agency.discretion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Tier.Grade;
import org.mingjian.agency.discretion.StandardTable.Band;
import org.mingjian.agency.discretion.StandardTable.Degree;
import org.mingjian.agency.discretion.StandardTable.Factor;
import org.mingjian.agency.discretion.StandardTable.Limits;
import org.mingjian.kernel.problem.Refusal;

/** What does not fit together in a table whose fields are each well-formed: with it, graver could become cheaper. */
public final class StandardFaults {

    private static final Set<Grade> WEIGHED = EnumSet.of(Grade.LIGHTER, Grade.ORDINARY, Grade.HEAVIER);

    private final StandardTable table;
    private final List<Refusal> faults = new ArrayList<>();

    private StandardFaults(StandardTable table) {
        this.table = table;
    }

    /** Every fault with the place in the file. */
    public static List<Refusal> of(StandardTable table) {
        StandardFaults found = new StandardFaults(table);
        if (table.until() != null && table.until().isBefore(table.from())) {
            found.add("until", "失效日期不能早于施行日期");
        }
        found.limits();
        found.factors();
        found.tiers();
        return List.copyOf(found.faults);
    }

    private void limits() {
        long before = -1;
        for (int i = 0; i < table.limits().size(); i++) {
            Limits one = table.limits().get(i);
            String at = "limits/" + i;
            if (i == 0 ? one.fromFen() != 0 : one.fromFen() <= before) {
                add(at + "/fromFen", "第一段从0起，以后各段的起点依次增大");
            }
            before = one.fromFen();
            if (one.measure() == Measure.SHARE) {
                add(at + "/measure", "法定幅度用金额（FEN）或者倍数（MULTIPLE）表示");
            }
            range(at, one.measure(), one.least(), one.most());
        }
        if (table.limits().size() > 1 && table.base() == null) {
            add("base", "法定幅度按金额分段的，请填写计算基数");
        }
    }

    private void factors() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < table.factors().size(); i++) {
            Factor factor = table.factors().get(i);
            if (!names.add(factor.name())) {
                add("factors/" + i + "/name", "裁量因素重复");
            }
            degrees("factors/" + i + "/degrees", factor.degrees());
        }
    }

    private void degrees(String at, List<Degree> degrees) {
        Set<String> names = new HashSet<>();
        int points = 0;
        Grade floor = Grade.NONE;
        for (int i = 0; i < degrees.size(); i++) {
            Degree degree = degrees.get(i);
            Grade own = degree.atLeast() == null ? Grade.NONE : degree.atLeast();
            if (!names.add(degree.name())) {
                add(at + "/" + i + "/name", "等次重复");
            }
            if (degree.points() < points) {
                add(at + "/" + i + "/points", "等次由轻到重排列，分值不能比前一等次低");
            }
            if (own.compareTo(floor) < 0) {
                add(at + "/" + i + "/atLeast", "等次由轻到重排列，最低阶次不能比前一等次低");
            }
            points = degree.points();
            floor = own;
        }
    }

    private void tiers() {
        Set<Grade> seen = EnumSet.noneOf(Grade.class);
        Band before = null;
        for (int i = 0; i < table.tiers().size(); i++) {
            Band band = table.tiers().get(i);
            if (band.tier() == Grade.NONE || !seen.add(band.tier())) {
                add("tiers/" + i + "/tier", "减轻、从轻、一般、从重各列一次，不予处罚不列");
            }
            range("tiers/" + i, band.measure(), band.least(), band.most());
            if (WEIGHED.contains(band.tier())) {
                order(i, before, band);
                before = band;
            }
        }
        if (!seen.containsAll(WEIGHED)) {
            add("tiers", "从轻、一般、从重三个阶次都应当列明");
        }
    }

    private void order(int i, @Nullable Band before, Band band) {
        boolean ordered = before == null ? band.fromPoints() == 0 : band.fromPoints() > before.fromPoints();
        if (!ordered) {
            add("tiers/" + i + "/fromPoints", "从轻从0分起，一般、从重的起点依次增大");
        }
        if (before != null && band.tier().compareTo(before.tier()) < 0) {
            add("tiers/" + i + "/tier", "阶次由轻到重排列");
        }
    }

    private void range(String at, Measure measure, BigDecimal least, BigDecimal most) {
        if (most.compareTo(least) < 0) {
            add(at + "/most", "上限不能低于下限");
        }
        BigDecimal top = measure == Measure.SHARE ? BigDecimal.ONE : BigDecimal.valueOf(StandardTable.MOST_FEN);
        if (most.compareTo(top) > 0) {
            add(at + "/most", measure == Measure.SHARE ? "占法定幅度的比例在0和1之间" : "金额不超过一万亿元");
        }
        if (measure == Measure.MULTIPLE && table.base() == null) {
            add("base", "用倍数表示的，请填写计算基数");
        }
    }

    private void add(String field, String reason) {
        faults.add(Refusal.ofField(field, reason));
    }
}
