package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.act.DecisionAct.RecordDiscussion;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.act.ReviewAct.SubmitForReview;
import org.mingjian.installation.MovableClock;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.legalreview.Opinion;

/** Conducts an invented case up to and through a hearing by the API, each act accepted; the deputy head presides. */
final class HearingConduct {

    /** One more than the days that must lie between. */
    private static final int WORKING_DAYS_AHEAD = 8;

    private static final int HOUR_OF_HEARING = 12;

    private final Conduct conduct;
    private final MovableClock clock;
    private final Staff staff;

    HearingConduct(Conduct conduct, MovableClock clock, Staff staff) {
        this.conduct = conduct;
        this.clock = clock;
        this.staff = staff;
    }

    Conduct asked() {
        conduct.notified(Samples.HEAVY_FINE);
        return askedNow();
    }

    private Conduct askedNow() {
        return conduct.does(new WaiveStatement(true, today()), staff.lead())
                .does(Samples.hearingRequested(today()), staff.lead());
    }

    Conduct appointed() {
        asked();
        return appointedNow();
    }

    private Conduct appointedNow() {
        return conduct.does(appointment(), staff.head());
    }

    AppointPresider appointment() {
        return new AppointPresider(staff.deputy().officerId(), staff.reviewer().officerId());
    }

    /** Told of a hearing on the first day on which it may be held. */
    Conduct set() {
        appointed();
        return setNow();
    }

    private Conduct setNow() {
        return conduct.does(Samples.hearingNotice(today(), firstPossible()), staff.deputy());
    }

    /** The first noon at which a hearing that is told of today may be held. */
    Instant firstPossible() {
        return noon(day(WORKING_DAYS_AHEAD));
    }

    /** The last noon at which a hearing that is told of today may not be held. */
    Instant tooEarly() {
        return noon(day(WORKING_DAYS_AHEAD - 1));
    }

    private LocalDate day(int workingDays) {
        return WorkingCalendar.inForce().plusWorkingDays(today(), workingDays);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(HOUR_OF_HEARING, 0).atZone(LegalDates.ZONE).toInstant();
    }

    /** The day of the hearing has come; it began two hours ago. */
    Conduct dayCome() {
        appointed();
        return dayComeNow();
    }

    private Conduct dayComeNow() {
        Instant heldAt = firstPossible();
        setNow();
        clock.moveTo(heldAt.plusSeconds(7200));
        return conduct;
    }

    /** When the hearing of which the party was told began, once {@link #dayCome} is done. */
    Instant begunAt() {
        return clock.instant().minusSeconds(7200);
    }

    Conduct held() {
        return dayCome().does(Samples.hearingHeld(staff.two(), begunAt()), staff.deputy());
    }

    Conduct reported() {
        return held().does(Samples.hearingReport(), staff.deputy());
    }

    Conduct rechecked() {
        return reported().does(Samples.rechecked(), staff.lead());
    }

    /** Reviewed again with record and report. */
    Conduct reviewedAgain() {
        return rechecked()
                .does(new SubmitForReview("附听证笔录、听证报告"), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer());
    }

    Conduct discussed() {
        return reviewedAgain().does(discussion(), staff.lead());
    }

    RecordDiscussion discussion() {
        return Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant());
    }

    /** From an investigation that is done to the discussion, with the first piece of evidence shown alone. */
    Conduct concludedAndHeard() {
        conduct.does(Samples.concluded(Samples.HEAVY_FINE), staff.lead())
                .does(new SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer())
                .does(Samples.notice(today()), staff.lead());
        askedNow();
        appointedNow();
        return dayComeNow()
                .does(Samples.hearingHeld(staff.two(), begunAt()), staff.deputy())
                .does(Samples.hearingReport(), staff.deputy())
                .does(Samples.rechecked(), staff.lead())
                .does(new SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer())
                .does(discussion(), staff.lead());
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
