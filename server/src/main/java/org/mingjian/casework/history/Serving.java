package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.kernel.calendar.LegalDates;

/**
 * 送达: on which day a paper counts as served. What was announced in public counts as served when the period after the
 * announcement has passed (民事诉讼法 第九十五条, applied by 行政处罚法 第六十一条); every other manner serves on its own day.
 *
 * @param manner how
 * @param on the day on which it was handed over, or announced
 */
public record Serving(ServingManner manner, LocalDate on) {

    /** The rule value of the period after an announcement. */
    private static final String ANNOUNCED = "D43";

    /** How the notice reached the party. */
    public static Serving of(GiveNotice notice) {
        return new Serving(notice.manner(), notice.servedOn());
    }

    /** How the decision reached the party. */
    public static Serving of(Serve serve) {
        return new Serving(serve.manner(), LegalDates.on(serve.servedAt()));
    }

    /** How a decision on the spot reached the party: who refuses to sign has received it all the same. */
    public static Serving of(HandOver handed) {
        return new Serving(ServingManner.DIRECT, LegalDates.on(handed.handedOverAt()));
    }

    /** How the decision of a case reached the party; empty when it did not yet. */
    public static Optional<Serving> ofDecision(CaseHistory history) {
        return history.last(Serve.class)
                .map(done -> of(done.act()))
                .or(() -> history.last(HandOver.class).map(done -> of(done.act())));
    }

    /** The day on which it counts as served: the party's periods run from the next. */
    public LocalDate madeOn(Surroundings around) {
        return announced() ? around.lastDay(ANNOUNCED, on) : on;
    }

    /** Whether it was announced in public. */
    public boolean announced() {
        return manner == ServingManner.PUBLIC;
    }

    /** Why it counts as served on its day, for papers and deadlines; empty when it was handed over. */
    public String why(Surroundings around) {
        return announced()
                ? LegalDates.format(on) + "发出公告，依据民事诉讼法第九十五条，经过" + around.number(ANNOUNCED, on) + "日，于"
                        + LegalDates.format(madeOn(around)) + "视为送达"
                : "";
    }
}
