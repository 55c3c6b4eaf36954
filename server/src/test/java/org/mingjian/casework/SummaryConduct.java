package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.act.SummaryAct.FileBack;
import org.mingjian.casework.act.SummaryAct.HandInCash;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.act.SummaryAct.PayIntoBank;
import org.mingjian.kernel.calendar.LegalDates;

/** Conducts one invented case of the summary procedure through the API, each act accepted. */
final class SummaryConduct {

    private final Desk desk;
    private final Clock clock;
    private final Staff staff;

    SummaryConduct(Desk desk, Clock clock, Staff staff) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
    }

    Spot spot() {
        return new Spot(staff.matter().id(), staff.two(), clock.instant());
    }

    Conduct opened(OpenOnTheSpot act) {
        Answer answer = desk.open(act, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    Conduct opened(Draft proposed) {
        return opened(spot().proposing(proposed).opened());
    }

    Conduct decided(Draft draft) {
        return opened(draft).does(Spot.decided(draft), staff.lead());
    }

    Conduct handedOver(Draft draft) {
        return decided(draft).does(Spot.handedOver(clock.instant()), staff.lead());
    }

    Conduct collected(long fen) {
        return handedOver(Spot.fined(fen)).does(Spot.collected(CashGround.SMALL, fen, clock.instant()), staff.lead());
    }

    /** Collected, handed in and paid into the bank. */
    Conduct paidIn(long fen) {
        var today = LegalDates.today(clock);
        return collected(fen)
                .does(new HandInCash(today, fen), staff.lead())
                .does(new PayIntoBank(today, fen, "回单1"), staff.lead());
    }

    Conduct closed(long fen) {
        return paidIn(fen).does(new FileBack(null), staff.lead()).does(Samples.closed(), staff.head());
    }
}
