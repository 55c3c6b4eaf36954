package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.installation.demonstration.CountyData.FeeData;
import org.mingjian.installation.demonstration.CountyData.FeeTerms;
import org.mingjian.installation.demonstration.CountyData.MatterData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented charge of a fee: assessed, approved, told, paid, closed, as far as the data say. */
final class FeeCase {

    private static final long STEP_SECONDS = 600;
    private static final int PAID = 3;
    private static final int CLOSED = 4;

    private final Casework casework;
    private final FeeData data;
    private final Matter matter;
    private final FeeTerms terms;
    private final String code;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    FeeCase(Casework casework, FeeData data, MatterData matter, String code, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.terms = Objects.requireNonNull(matter.fee());
        this.code = code;
        this.officers = register.of(matter.agency(), Role.HANDLER).subList(0, 2);
        this.head = register.of(matter.agency(), Role.AGENCY_HEAD).getFirst();
    }

    /** Working days from the first act to the last of a charge that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "FEE_ASSESSED" -> 0;
            case "FEE_APPROVED", "FEE_NOTICED", "FEE_WITHDRAWN" -> 1;
            case "FEE_SERVED" -> 2;
            case "FEE_SETTLED", "FEE_REVOKED" -> PAID;
            default -> CLOSED;
        };
    }

    List<Scene> scenes(LocalDate start) {
        at(start, 0, this::assess);
        if (data.until().equals("FEE_ASSESSED")) {
            return scenes;
        }
        does(start, 1, head, now -> new FeeAct.ApproveFee("项目、标准、数量无误，同意收费。"));
        switch (data.until()) {
            case "FEE_APPROVED" -> {}
            case "FEE_WITHDRAWN" -> handles(start, 1, now -> new FeeAct.WithdrawFee("缴费人撤回了占用申请，没有实际占用。"));
            default -> noticed(start);
        }
        return scenes;
    }

    private void noticed(LocalDate start) {
        handles(start, 1, now -> new FeeAct.IssueFeeNotice(null));
        if (data.until().equals("FEE_NOTICED")) {
            return;
        }
        handles(start, 2, now -> served(now));
        if (data.until().equals("FEE_SERVED")) {
            return;
        }
        handles(start, PAID, this::paid);
        if (data.until().equals("FEE_REVOKED")) {
            does(start, PAID, head, now -> new FeeAct.RevokeFee("《中华人民共和国行政许可法》第五十九条", "复核发现实际占用面积小于核定面积，重新核定。"));
            handles(start, PAID, now -> new RemedyAct.RefundPayment(LegalDates.on(now), amount(), "退" + code));
            return;
        }
        if (!data.until().equals("FEE_SETTLED")) {
            does(start, CLOSED, head, now -> new ExecutionAct.CloseCase("收费已缴清", "同意结案。"));
        }
        if (data.until().equals("ARCHIVED")) {
            handles(start, CLOSED, now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        }
    }

    private Act served(Instant now) {
        return new ExecutionAct.Serve(
                ids(), ServingManner.DIRECT, now, data.address(), data.representative(), null, false);
    }

    private Act paid(Instant now) {
        return new FeeAct.PayFee(LegalDates.on(now), amount(), PaymentChannel.ELECTRONIC, "5399260" + code);
    }

    private long amount() {
        return terms.standardFen() * data.quantity();
    }

    private List<UUID> ids() {
        return officers.stream().map(Actor::officerId).toList();
    }

    private void assess(Instant now) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        var done = casework.register(
                new FeeAct.AssessFee(
                        matter.id(),
                        party,
                        terms.item(),
                        data.quantity(),
                        amount(),
                        LegalDates.on(now),
                        data.facts(),
                        ids()),
                officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    private void handles(LocalDate start, int workingDay, Function<Instant, Act> act) {
        does(start, workingDay, officers.getFirst(), act);
    }

    private void does(LocalDate start, int workingDay, Actor actor, Function<Instant, Act> act) {
        at(
                start,
                workingDay,
                now -> version = casework.act(Objects.requireNonNull(caseId), version, act.apply(now), actor)
                        .version());
    }

    private void at(LocalDate start, int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(9 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
