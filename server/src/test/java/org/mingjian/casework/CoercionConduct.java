package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.CoercionAct.ApproveMeasure;
import org.mingjian.casework.act.CoercionAct.ExtendMeasure;
import org.mingjian.casework.act.CoercionAct.LiftGround;
import org.mingjian.casework.act.CoercionAct.LiftMeasure;
import org.mingjian.casework.act.CoercionAct.ReportMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.CoercionAct.TellExtension;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PropertyAct.IssueProperty;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.PropertyAct.Purpose;
import org.mingjian.casework.act.PropertyAct.ReturnProperty;
import org.mingjian.casework.act.PropertyAct.StoreProperty;
import org.mingjian.kernel.calendar.LegalDates;

/** Conducts one invented measure through the API, each act accepted. */
final class CoercionConduct {

    private static final Map<UUID, Keeping> KEEPING = new ConcurrentHashMap<>();

    /** The number on the list and how much of it the samples take. */
    static final Portion BOOKS = portion(1, "120");

    static final Portion PRINTER = portion(2, "1");

    private final Desk desk;
    private final Clock clock;
    private final Staff staff;
    private final Keeping keeping;

    /** What an agency needs besides: a power to coerce, and somebody who keeps what is taken. */
    private record Keeping(Matter power, Actor custodian) {}

    CoercionConduct(Desk desk, Clock clock, Staff staff, Bureau bureau) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
        this.keeping = KEEPING.computeIfAbsent(
                staff.agency().id(),
                id -> new Keeping(
                        bureau.power(staff.agency()),
                        bureau.person(staff.agency(), "葛存真", Role.CUSTODIAN, null, null)));
    }

    static Portion portion(int item, String quantity) {
        return new Portion(item, new BigDecimal(quantity));
    }

    Actor custodian() {
        return keeping.custodian();
    }

    Seizing seizing() {
        return new Seizing(keeping.power().id(), staff.two(), clock.instant());
    }

    Seizing freezing(String account, String yuan) {
        return seizing().by(Seizure.FREEZE).items(Seizing.account(account, yuan));
    }

    Conduct proposed(Seizing measure) {
        Answer answer = desk.begin(measure.proposed(), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    Conduct approved(Seizing measure) {
        return proposed(measure).does(approval(), staff.head());
    }

    Conduct implemented(Seizing measure) {
        return approved(measure).does(measure.at(clock.instant()).implemented(), staff.lead());
    }

    Conduct implemented() {
        return implemented(seizing());
    }

    Conduct atOnce() {
        Seizing measure = seizing();
        return proposed(measure).does(measure.at(clock.instant()).atOnce(), staff.lead());
    }

    Conduct frozen(String account) {
        Seizing measure = freezing(account, "30000");
        return approved(measure).does(measure.at(clock.instant()).frozen(), staff.lead());
    }

    Conduct stored() {
        return implemented().does(store(BOOKS, PRINTER), custodian());
    }

    Conduct lifted() {
        return stored().does(lift(), staff.head());
    }

    /** Everything was given out for the party and given back. */
    Conduct returned() {
        return lifted().does(issue(Purpose.RETURN, BOOKS, PRINTER), custodian())
                .does(giveBack(BOOKS, PRINTER), staff.lead());
    }

    Conduct closed() {
        return returned().does(Samples.closed(), staff.head());
    }

    static ApproveMeasure approval() {
        return new ApproveMeasure("情况属实，同意。");
    }

    ReportMeasure report() {
        return new ReportMeasure(clock.instant(), "已当场扣押图书120册、印刷机1台");
    }

    static ExtendMeasure extension(int days) {
        return new ExtendMeasure(days, "案情复杂，涉及多地印制、发行，需要进一步查证");
    }

    TellExtension extensionTold() {
        return new TellExtension(LegalDates.today(clock), ServingManner.DIRECT, "方岚");
    }

    static LiftMeasure lift(Integer... items) {
        return new LiftMeasure(LiftGround.NO_VIOLATION, List.of(items), "经查当事人没有违法行为");
    }

    StoreProperty store(Portion... portions) {
        return new StoreProperty(clock.instant(), "涉案物品室3排2架", staff.lead().officerId(), List.of(portions));
    }

    IssueProperty issue(Purpose purpose, Portion... portions) {
        return new IssueProperty(clock.instant(), purpose, staff.lead().officerId(), List.of(portions));
    }

    ReturnProperty giveBack(Portion... portions) {
        return new ReturnProperty(clock.instant(), staff.two(), "方岚", null, List.of(portions));
    }
}
