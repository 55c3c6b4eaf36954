package org.mingjian.installation.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Role;
import org.mingjian.casework.Casework;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PropertyAct;
import org.mingjian.casework.act.PropertyAct.Item;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.Scene;
import org.mingjian.installation.demonstration.CountyData.MeasureData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** One invented measure of coercion: asked for, taken, kept, given back, as far as the data say. */
final class MeasureCase {

    private static final long STEP_SECONDS = 600;

    private final Casework casework;
    private final MeasureData data;
    private final Matter matter;
    private final String code;
    private final List<Actor> officers;
    private final Actor head;
    private final Actor custodian;
    private final List<org.mingjian.installation.demonstration.Scene> scenes = new ArrayList<>();
    private @Nullable UUID caseId;
    private int version;

    MeasureCase(Casework casework, MeasureData data, String agency, String code, Register register) {
        this.casework = casework;
        this.data = data;
        this.matter = register.matter(data.matter());
        this.code = code;
        this.officers = register.of(agency, Role.HANDLER).subList(0, 2);
        this.head = register.of(agency, Role.AGENCY_HEAD).getFirst();
        this.custodian = register.of(agency, Role.CUSTODIAN).getFirst();
    }

    /** Working days from the first act to the last of a measure that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "MEASURE_PROPOSED" -> 0;
            case "MEASURE_NOT_TAKEN", "MEASURE_APPROVED", "MEASURE_UNAPPROVED" -> 1;
            case "MEASURE_IN_FORCE" -> 2;
            case "MEASURE_ENDED" -> 3;
            default -> 5;
        };
    }

    List<org.mingjian.installation.demonstration.Scene> scenes(LocalDate start) {
        at(start, 0, this::propose);
        switch (data.until()) {
            case "MEASURE_PROPOSED" -> {}
            case "MEASURE_NOT_TAKEN" ->
                does(start, 1, head, now -> new CoercionAct.DeclineMeasure("可以先行登记保存，没有必要扣押，不予批准。"));
            case "MEASURE_UNAPPROVED" -> atOnce(start);
            default -> taken(start);
        }
        return scenes;
    }

    private void atOnce(LocalDate start) {
        does(start, 0, officers.getFirst(), now -> new CoercionAct.ImplementAtOnce(scene(now), "当事人正在装车转移涉案物品。"));
        does(start, 0, officers.getFirst(), now -> new CoercionAct.ReportMeasure(now, "已当场扣押涉案物品，清单附后。"));
    }

    private void taken(LocalDate start) {
        does(start, 1, head, now -> new CoercionAct.ApproveMeasure("情况属实，同意实施。"));
        if (data.until().equals("MEASURE_APPROVED")) {
            return;
        }
        does(start, 1, officers.getFirst(), now -> new CoercionAct.ImplementMeasure(scene(now)));
        does(start, 2, custodian, now -> new PropertyAct.StoreProperty(now, "涉案物品室1排3架", officer(0), whole()));
        if (data.until().equals("MEASURE_IN_FORCE")) {
            return;
        }
        does(
                start,
                3,
                head,
                now -> new CoercionAct.LiftMeasure(
                        CoercionAct.LiftGround.NO_VIOLATION, List.of(), "经鉴定，涉案物品有合法来源，当事人没有违法行为。"));
        if (!data.until().equals("MEASURE_ENDED")) {
            returned(start);
        }
    }

    private void returned(LocalDate start) {
        does(
                start,
                4,
                custodian,
                now -> new PropertyAct.IssueProperty(now, PropertyAct.Purpose.RETURN, officer(0), whole()));
        does(
                start,
                4,
                officers.getFirst(),
                now -> new PropertyAct.ReturnProperty(
                        now, List.of(officer(0), officer(1)), data.representative(), null, whole()));
        does(start, 5, head, now -> new ExecutionAct.CloseCase("财物已全部返还当事人。", "同意结案。"));
        does(start, 5, officers.getFirst(), now -> new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
    }

    private UUID officer(int place) {
        return officers.get(place).officerId();
    }

    private List<Item> items() {
        return List.of(new Item(
                data.item(), null, PropertyAct.Nature.GOODS, BigDecimal.valueOf(data.quantity()), data.unit(), "包装完好"));
    }

    private List<Portion> whole() {
        return List.of(new Portion(1, BigDecimal.valueOf(data.quantity())));
    }

    private Scene scene(Instant now) {
        return new Scene(
                now,
                data.address(),
                List.of(officer(0), officer(1)),
                true,
                true,
                true,
                true,
                null,
                null,
                "执法人员向当事人出示证件、说明来意，逐项清点涉案物品，加贴封条后装箱。",
                true,
                null,
                null,
                items(),
                false,
                true,
                true,
                null);
    }

    private void propose(Instant now) {
        var party =
                new PartyFacts(data.kind(), data.party(), code, data.representative(), data.address(), data.phone());
        var done = casework.register(
                new CoercionAct.ProposeMeasure(
                        CoercionAct.Seizure.SEIZE,
                        matter.id(),
                        party,
                        data.suspicion(),
                        LegalDates.on(now),
                        List.of(officer(0), officer(1)),
                        data.facts(),
                        "不采取措施，涉案物品可能被转移、销售，证据可能灭失。",
                        items(),
                        0,
                        null),
                officers.getFirst());
        caseId = done.caseId();
        version = done.version();
    }

    private void does(LocalDate start, int workingDay, Actor actor, Function<Instant, Act> act) {
        at(
                start,
                workingDay,
                now -> version = casework.act(Objects.requireNonNull(caseId), version, act.apply(now), actor)
                        .version());
    }

    private void at(LocalDate start, int workingDay, java.util.function.Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(8 * STEP_SECONDS + scenes.size() * STEP_SECONDS);
        scenes.add(new org.mingjian.installation.demonstration.Scene(at, () -> happens.accept(at)));
    }
}
