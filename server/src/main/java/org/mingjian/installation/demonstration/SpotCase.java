package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.installation.demonstration.CountyData.SpotData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented case of the summary procedure: decided on the spot, and what became of the money. */
final class SpotCase {

    private static final long STEP_SECONDS = 600;

    private final Casework casework;
    private final SpotData data;
    private final Matter matter;
    private final String code;
    private final List<Actor> officers;
    private final Actor head;
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    SpotCase(Casework casework, SpotData data, String agency, String code, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.code = code;
        this.officers = register.of(agency, Role.HANDLER).subList(0, 2);
        this.head = register.of(agency, Role.AGENCY_HEAD).getFirst();
    }

    /** Working days from the first act to the last of a case that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "ON_THE_SPOT" -> 0;
            case "EXECUTED" -> 1;
            default -> 4;
        };
    }

    List<Scene> scenes(LocalDate start) {
        at(start, 0, this::open);
        if (data.until().equals("ON_THE_SPOT")) {
            return scenes;
        }
        handles(start, 0, now -> new SummaryAct.DecideOnTheSpot(data.tier(), draft()));
        handles(start, 0, now -> new SummaryAct.HandOver(now, data.party(), true, null));
        handles(start, 0, this::collection);
        handles(start, 1, now -> new SummaryAct.HandInCash(LegalDates.on(now), data.fineFen()));
        handles(start, 1, now -> new SummaryAct.FileBack(null));
        if (!data.until().equals("EXECUTED")) {
            closed(start);
        }
        return scenes;
    }

    /** Decided and handed over; the fine is not paid. */
    List<Scene> unpaid(LocalDate start) {
        at(start, 0, this::open);
        handles(start, 0, now -> new SummaryAct.DecideOnTheSpot(data.tier(), draft()));
        handles(start, 0, now -> new SummaryAct.HandOver(now, data.party(), true, null));
        handles(start, 1, now -> new SummaryAct.FileBack(null));
        return scenes;
    }

    UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    Matter matter() {
        return matter;
    }

    PartyFacts party() {
        return new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
    }

    private void closed(LocalDate start) {
        handles(
                start,
                2,
                now -> new SummaryAct.PayIntoBank(
                        LegalDates.on(now),
                        data.fineFen(),
                        "云农商回单" + LegalDates.on(now).toEpochDay()));
        at(start, 3, now -> does(new ExecutionAct.CloseCase("处罚决定已执行完毕，罚款已缴付银行。", "同意。"), head));
        handles(start, 4, now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
    }

    private void open(Instant now) {
        var opened = new SummaryAct.OpenOnTheSpot(
                LeadAct.Source.PATROL,
                matter.id(),
                party(),
                data.violation(),
                LegalDates.on(now),
                officers.stream().map(Actor::officerId).toList(),
                now.minusSeconds(STEP_SECONDS),
                data.place(),
                true,
                data.facts().replace("{d}", LegalDates.format(LegalDates.on(now))),
                data.evidence(),
                false,
                draft(),
                true,
                data.statement(),
                data.statement() == null ? null : "执法人员已说明处罚的事实、理由和依据，对当事人的意见予以考虑，维持告知的处罚。");
        var done = casework.register(opened, officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    private Draft draft() {
        return new Draft(
                List.of(new Draft.Penalty(PenaltyKind.FINE, "罚款")),
                data.fineFen(),
                0,
                "立即改正上述违法行为",
                "违法事实确凿，情节轻微，当事人配合改正");
    }

    private Act collection(Instant now) {
        boolean remote = data.ground() == CashGround.REMOTE;
        return new SummaryAct.CollectOnTheSpot(
                data.ground(),
                remote ? "地处林区，距最近的银行网点四十公里，没有网络信号" : null,
                remote,
                LegalDates.on(now),
                data.fineFen(),
                "云财罚当%07d"
                        .formatted(LegalDates.on(now).toEpochDay() * 10
                                + data.ground().ordinal()));
    }

    private void handles(LocalDate start, int workingDay, java.util.function.Function<Instant, Act> act) {
        at(start, workingDay, now -> does(act.apply(now), officers.getFirst()));
    }

    private void does(Act act, Actor actor) {
        version = casework.act(Objects.requireNonNull(caseId), version, act, actor)
                .version();
    }

    private void at(LocalDate start, int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(7 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
