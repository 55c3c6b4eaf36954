package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Opinion;

/** Conducts one invented case through the API, stage by stage, each act accepted. */
final class Conduct {

    private static int parties = 1000;

    private final Desk desk;
    private final Clock clock;
    private final Staff staff;
    private UUID caseId = new UUID(0, 0);
    private int version;

    Conduct(Desk desk, Clock clock, Staff staff) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
    }

    UUID caseId() {
        return caseId;
    }

    int version() {
        return version;
    }

    Answer attempt(Act act, Actor actor) {
        return desk.act(caseId, version, act, actor);
    }

    Conduct does(Act act, Actor actor) {
        Answer answer = attempt(act, actor);
        assertThat(answer.status())
                .as("%s: %s", act.getClass().getSimpleName(), answer.body())
                .isEqualTo(200);
        version = answer.version();
        return this;
    }

    Conduct registered() {
        return registered(Samples.lead(staff.matter().id(), Samples.netCafe(party()), LegalDates.today(clock)));
    }

    Conduct registered(RegisterLead lead) {
        Answer answer = desk.register(lead, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        caseId = answer.caseId();
        version = answer.version();
        return this;
    }

    /** Goes on with a case that was begun otherwise. */
    Conduct continuing(Answer begun) {
        caseId = begun.caseId();
        version = begun.version();
        return this;
    }

    /** The code of a party that no other case has. */
    static String party() {
        return Samples.creditCode(next());
    }

    private static synchronized int next() {
        return parties++;
    }

    Conduct verified() {
        return registered().does(Samples.verified(), staff.lead());
    }

    Conduct filed() {
        return registered().fileNow();
    }

    /** Verifies the registered lead and files it. */
    Conduct fileNow() {
        return does(Samples.verified(), staff.lead())
                .does(Samples.filed(staff.lead().officerId(), staff.assisting().officerId()), staff.head());
    }

    Conduct investigated() {
        return filed().investigateNow();
    }

    /** Inspection, interview and evidence in the filed case. */
    Conduct investigateNow() {
        Instant now = clock.instant();
        return does(Samples.inspection(staff.two(), now), staff.lead())
                .does(Samples.interview(staff.two(), now), staff.lead())
                .does(Samples.evidence(staff.two(), now), staff.lead());
    }

    Conduct concluded(long fineFen) {
        return investigated().does(Samples.concluded(fineFen), staff.lead());
    }

    Conduct cleared(long fineFen) {
        concluded(fineFen);
        return fineFen < 1_000_000
                ? does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                : does(new ReviewAct.SubmitForReview(null), staff.lead())
                        .does(Samples.opinion(Opinion.APPROVED), staff.reviewer());
    }

    Conduct notified(long fineFen) {
        return cleared(fineFen).does(Samples.notice(LegalDates.today(clock)), staff.lead());
    }

    Conduct rechecked(long fineFen) {
        var today = LegalDates.today(clock);
        notified(fineFen).does(new NoticeAct.WaiveStatement(true, today), staff.lead());
        if (fineFen >= 1_000_000) {
            does(new HearingAct.WaiveHearing(true, today), staff.lead());
        }
        return does(Samples.rechecked(), staff.lead());
    }

    Conduct decided(long fineFen) {
        rechecked(fineFen);
        if (fineFen >= 1_000_000) {
            does(
                    Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant()),
                    staff.lead());
        }
        return does(Samples.decided(), staff.head());
    }

    Conduct served(long fineFen) {
        return decided(fineFen).does(Samples.served(staff.two(), clock.instant()), staff.lead());
    }

    Conduct closed(long fineFen) {
        return served(fineFen)
                .does(Samples.paid(fineFen, clock.instant(), caseId), staff.lead())
                .does(Samples.closed(), staff.head());
    }
}
