package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.kernel.calendar.LegalDates;

/** Conducts one invented application through the API, each act accepted. */
final class LicenceConduct {

    private final Desk desk;
    private final Clock clock;
    private final Staff staff;
    private final UUID matterId;

    LicenceConduct(Desk desk, Clock clock, Staff staff, UUID matterId) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
        this.matterId = matterId;
    }

    LocalDate today() {
        return LegalDates.today(clock);
    }

    ReceiveApplication application(PartyFacts party, String... materials) {
        return Licensing.received(matterId, party, staff.two(), today(), Licensing.materials(materials));
    }

    ReceiveApplication application() {
        return application(Samples.netCafe(Conduct.party()), Licensing.MATERIALS.toArray(String[]::new));
    }

    Conduct received(ReceiveApplication act) {
        Answer answer = desk.begin(act, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    Conduct received(String... materials) {
        return received(application(Samples.netCafe(Conduct.party()), materials));
    }

    Conduct complete() {
        return received(application());
    }

    Conduct accepted() {
        return complete().does(new AcceptApplication(null), staff.lead());
    }

    Conduct checked() {
        return accepted().does(Licensing.check(staff.two(), today()), staff.lead());
    }

    Conduct examined(boolean met) {
        return checked().does(Licensing.examined(met, null), staff.lead());
    }

    Conduct granted() {
        return examined(true).does(Licensing.granted(today()), staff.head());
    }

    Conduct effective() {
        return granted().does(new LicenceAct.IssueCertificate(today(), "方岚"), staff.lead());
    }

    Conduct heard() {
        return effective().does(new LicenceAct.HearLicensee(today(), "不知情", "不予采纳"), staff.lead());
    }
}
