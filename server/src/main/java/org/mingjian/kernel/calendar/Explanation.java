package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 期限说明: why a term ends on its day. It holds all that is needed to count again without the calendar.
 *
 * @param deadline rule, provision, trigger, unit and length, suspensions
 * @param calendarVersion the calendar that was used
 * @param skippedRestDays rest days not counted (working days only)
 * @param suspendedDays days not counted because of suspensions
 * @param rolledOver the rest days over which the end moved to the next working day
 */
public record Explanation(
        Deadline deadline,
        String calendarVersion,
        List<LocalDate> skippedRestDays,
        int suspendedDays,
        List<LocalDate> rolledOver) {

    public Explanation {
        skippedRestDays = List.copyOf(skippedRestDays);
        rolledOver = List.copyOf(rolledOver);
    }

    /** The last day, counted again from what this explanation states alone. Of no meaning while the term is paused. */
    public LocalDate recompute() {
        LocalDate start = deadline.start();
        if (backwards()) {
            return deadline.period().before(start).minusDays(skippedRestDays.size());
        }
        LocalDate end = deadline.period().from(start);
        return end.plusDays(skippedRestDays.size()).plusDays(suspendedDays).plusDays(rolledOver.size());
    }

    /** The explanation as Chinese sentences, in the order of counting. */
    public List<String> sentences() {
        List<String> lines = new ArrayList<>();
        lines.add("依据" + deadline.provision() + "，期限为" + deadline.period().chinese() + "。");
        lines.add(deadline.trigger().event() + "之日（"
                + LegalDates.format(deadline.trigger().day()) + counted());
        if (!skippedRestDays.isEmpty()) {
            lines.add("其间休息日、法定节假日 " + skippedRestDays.size() + " 天不计入。");
        }
        for (Suspension suspension : deadline.suspensions()) {
            lines.add(sentence(suspension));
        }
        if (suspendedDays > 0) {
            lines.add("中止期间共扣除 " + suspendedDays + " 天。");
        }
        if (!rolledOver.isEmpty()) {
            lines.add("期满之日 " + LegalDates.format(rolledOver.getFirst()) + " 为休息日，顺延 " + rolledOver.size()
                    + " 天至其后的第一个工作日。");
        }
        lines.add("所用工作日历版本：" + calendarVersion + "。");
        return lines;
    }

    private String counted() {
        return switch (deadline.way()) {
            case FIXED, ROLLING -> "）不计入，自次日起算。";
            case BACKWARDS -> "）不计入，自前一日起倒推。";
            case AFTER_YEAR -> "）所在年度终了之日（" + LegalDates.format(deadline.start()) + "）不计入，自次日起算。";
        };
    }

    private boolean backwards() {
        return deadline.way() == CountingWay.BACKWARDS;
    }

    private static String sentence(Suspension suspension) {
        LocalDate to = suspension.to();
        String until = to == null ? "起中止，尚未恢复" : "至 " + LegalDates.format(to) + "（恢复之日）前中止";
        return "因" + suspension.reason() + "，自 " + LegalDates.format(suspension.from()) + " " + until + "，见"
                + suspension.document() + "。";
    }
}
