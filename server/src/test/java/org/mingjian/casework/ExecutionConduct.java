package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.CourtAct.ApplyToCourt;
import org.mingjian.casework.act.CourtAct.Attached;
import org.mingjian.casework.act.CourtAct.Material;
import org.mingjian.casework.act.EnforcementAct.CarryOut;
import org.mingjian.casework.act.EnforcementAct.DecideExecution;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.EnforcementAct.ServeExecution;
import org.mingjian.casework.act.EnforcementAct.TransferDeposit;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.Instalment;
import org.mingjian.casework.act.InterruptionAct.SuspendExecution;
import org.mingjian.casework.act.InterruptionAct.SuspensionGround;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.SubstituteAct;
import org.mingjian.casework.act.SubstituteAct.CarryOutSubstitute;
import org.mingjian.casework.act.SubstituteAct.DecideSubstitute;
import org.mingjian.casework.act.SubstituteAct.RemindSubstitute;
import org.mingjian.installation.MovableClock;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import tools.jackson.databind.JsonNode;

/** Conducts one invented execution through the API, each act accepted; time passes on the way. */
final class ExecutionConduct {

    static final long FINE = Samples.LIGHT_FINE;

    private static final int DAYS_TO_PAY = 15;
    private static final int DAYS_TO_PERFORM = 10;

    private final Desk desk;
    private final MovableClock clock;
    private final Staff staff;
    private @Nullable Conduct decision;

    ExecutionConduct(Desk desk, MovableClock clock, Staff staff) {
        this.desk = desk;
        this.clock = clock;
        this.staff = staff;
    }

    /** Noon of the first working day that lies so many days ahead, or after it. */
    void days(int many) {
        LocalDate day = LegalDates.today(clock).plusDays(many);
        while (!WorkingCalendar.inForce().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        clock.moveTo(day.atTime(12, 0).atZone(LegalDates.ZONE).toInstant());
    }

    LocalDate today() {
        return LegalDates.today(clock);
    }

    /** A case of penalty whose fine was not paid in time. */
    Conduct overdue() {
        decision = new Conduct(desk, clock, staff).served(FINE);
        days(DAYS_TO_PAY + 5);
        return decision.does(new ExecutionAct.RecordOverdue(), staff.lead());
    }

    /** The case of the decision that the latest execution carries out. */
    Conduct decision() {
        return Objects.requireNonNull(decision, "nothing was decided yet");
    }

    OpenExecution opening(Conduct decided) {
        return opening(decided, Duty.MONEY);
    }

    OpenExecution opening(Conduct decided, Duty duty) {
        JsonNode view = view(decided);
        return new OpenExecution(
                decided.caseId(),
                staff.matter().id(),
                party(view),
                number(view),
                duty,
                today(),
                staff.two(),
                "当事人收到决定书后没有缴纳罚款");
    }

    /** The same opening of a decision with another number. */
    static OpenExecution numbered(OpenExecution one, String other) {
        return new OpenExecution(
                one.decidedCase(),
                one.matterId(),
                one.party(),
                other,
                one.duty(),
                one.unperformedOn(),
                one.officerIds(),
                one.facts());
    }

    private static PartyFacts party(JsonNode view) {
        return Samples.netCafe(view.at("/party/code").asString());
    }

    private static String number(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals("行政处罚决定书"))
                .map(one -> one.path("number").asString())
                .findFirst()
                .orElseThrow();
    }

    JsonNode view(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead()).body();
    }

    Conduct opened(OpenExecution opening) {
        Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return new Conduct(desk, clock, staff).continuing(answer);
    }

    Conduct opened() {
        return opened(opening(overdue()));
    }

    /** What is owed now, as the case's page says. */
    long left(Conduct execution) {
        return view(execution).at("/facts/debt/leftFen").asLong();
    }

    Demand demand(long fen) {
        return demand(fen, staff.two(), ServingManner.DIRECT, null);
    }

    Demand demand(long fen, List<UUID> officers, ServingManner manner, @Nullable String indirect) {
        return new Demand(
                officers, today().plusDays(DAYS_TO_PERFORM), "到云岭农村商业银行府前支行缴纳", fen, today(), manner, indirect, "方岚");
    }

    Conduct demanded(Conduct execution) {
        return execution.does(demand(left(execution)), staff.lead());
    }

    Conduct demanded() {
        return demanded(opened());
    }

    /** After more than thirty days of surcharge and the term of a demand. */
    Conduct ripe() {
        Conduct execution = opened();
        days(35);
        demanded(execution);
        days(DAYS_TO_PERFORM + 1);
        return execution;
    }

    DecideExecution decision(ExecutionManner by) {
        return new DecideExecution(by, "通知金融机构从当事人的账户划拨", today(), "当事人有履行能力而拒不履行");
    }

    Conduct decided() {
        return ripe().does(decision(ExecutionManner.TRANSFER), staff.head());
    }

    ServeExecution served() {
        return new ServeExecution(staff.two(), today(), ServingManner.DIRECT, null, "云岭县长街26号", "方岚");
    }

    Conduct executing() {
        return decided().does(served(), staff.lead());
    }

    TransferDeposit transfer(long fen) {
        return transfer(fen, staff.two(), clock.instant(), null);
    }

    TransferDeposit transfer(long fen, List<UUID> officers, Instant at, @Nullable String untimely) {
        return new TransferDeposit(
                officers, at, "云岭农村商业银行府前支行", "6217000011112222", fen, "缴库" + UUID.randomUUID(), untimely);
    }

    CarryOut carried(ExecutionManner by) {
        return new CarryOut(staff.two(), clock.instant(), by, "云岭县长街26号", "清点后拆除", null);
    }

    /** Demolition or another duty to act, demanded and with the term of the demand over. */
    Conduct acting(Duty duty) {
        Conduct execution = opened(opening(overdue(), duty));
        demanded(execution);
        days(DAYS_TO_PERFORM + 1);
        return execution;
    }

    DecideSubstitute substitute(boolean disinterested) {
        return new DecideSubstitute(
                SubstituteAct.Harm.POLLUTION, "云岭清运有限公司", disinterested, 300_000, "废料约3吨", "清运", today(), "当事人没有清除");
    }

    Conduct substituted() {
        return acting(Duty.ACT).does(substitute(true), staff.head()).does(served(), staff.lead());
    }

    RemindSubstitute reminder() {
        return new RemindSubstitute(staff.two(), today(), ServingManner.DIRECT, null, "方岚");
    }

    CarryOutSubstitute cleared(long costFen) {
        return cleared(costFen, true, null);
    }

    CarryOutSubstitute cleared(long costFen, boolean peaceful, @Nullable String witness) {
        return new CarryOutSubstitute(
                staff.two(), clock.instant(), "清运完毕", costFen, peaceful, peaceful && witness == null, witness, null);
    }

    Agree agreement(long relief, @Nullable String correction, Instalment... parts) {
        return new Agree(List.of(parts), correction, relief, true, "当事人分期缴纳");
    }

    SuspendExecution suspension() {
        return new SuspendExecution(SuspensionGround.INABILITY, "当事人停业，没有收入", true);
    }

    /** Past the time in which the party could turn to reconsideration or to the court. */
    void remediesOver() {
        days(190);
    }

    ApplyToCourt application() {
        return application(EnumSet.complementOf(EnumSet.of(Material.OTHER)));
    }

    ApplyToCourt application(Set<Material> materials) {
        List<Attached> attached = materials.stream()
                .map(material -> new Attached(material, material.title()))
                .toList();
        return new ApplyToCourt("云岭县人民法院", false, "罚款和加处罚款", "当事人没有提出意见", attached);
    }

    /** Demanded more than ten working days ago, remedies over. */
    Conduct applicable() {
        Conduct execution = opened();
        remediesOver();
        demanded(execution);
        days(21);
        return execution;
    }

    Conduct applied() {
        return applicable().does(application(), staff.head());
    }

    void hour(int hour) {
        clock.moveTo(today().atTime(hour, 0).atZone(LegalDates.ZONE).toInstant());
    }
}
