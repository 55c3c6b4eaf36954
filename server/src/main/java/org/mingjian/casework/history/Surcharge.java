package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/**
 * 加处罚款: a part of the unpaid fine for every day behind the term, never more than the fine; days of reconsideration, of
 * litigation and of a delay that was granted are not counted (行政处罚法 第七十二条第一款第一项、第七十三条第三款).
 *
 * @param baseFen the fine that was unpaid when the term was over
 * @param capFen the most that it can come to
 * @param rate percent a day
 * @param lastDay the last day of the term; the day after it is the first that counts
 * @param until the last day that was looked at
 * @param days how many days were counted
 * @param paused how many were not
 */
public record Surcharge(
        long baseFen, long capFen, long rate, LocalDate lastDay, LocalDate until, long days, long paused) {

    private static final int PERCENT = 100;

    /**
     * Days that are not counted.
     *
     * @param from the first of them
     * @param to the first day that counts again
     * @param reason why, in Chinese
     */
    public record Pause(LocalDate from, LocalDate to, String reason) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** Counts the days behind the term up to a day, that day included. */
    public static Surcharge count(
            long baseFen, long capFen, long rate, LocalDate lastDay, LocalDate until, List<Pause> pauses) {
        long counted = 0;
        long paused = 0;
        for (LocalDate day = lastDay.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (held(day, pauses)) {
                paused++;
            } else {
                counted++;
            }
        }
        return new Surcharge(baseFen, capFen, rate, lastDay, until, counted, paused);
    }

    private static boolean held(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.holds(day));
    }

    /** What it comes to, fen; parts of a fen are dropped. */
    public long amountFen() {
        long most = capFen * PERCENT / Math.max(1, baseFen * rate) + 1;
        return Math.min(capFen, baseFen * rate * Math.min(days, most) / PERCENT);
    }

    /** How it was counted, one sentence for papers and the desk. */
    public String how() {
        if (days == 0) {
            return "缴款期限到" + LegalDates.format(lastDay) + "止，没有应当加处的日数。";
        }
        String left = paused == 0 ? "" : "，其中" + paused + "日依法不计算";
        String cap = amountFen() == capFen ? "，不超出罚款数额，计" : "，计";
        return "自" + LegalDates.format(lastDay.plusDays(1)) + "起至" + LegalDates.format(until) + "止" + left + "，共" + days
                + "日，每日按未缴罚款" + new Fen(baseFen).format() + "的" + rate + "%加处罚款" + cap + new Fen(amountFen()).format()
                + "。";
    }
}
