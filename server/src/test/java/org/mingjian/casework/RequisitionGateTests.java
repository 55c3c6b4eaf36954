package org.mingjian.casework;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.ReturnRequisition;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.casework.policy.Policy;

/** The gates before property is requisitioned, taken, returned, compensated and the case closed. */
class RequisitionGateTests extends RequisitionTest {

    @Test
    @Breaks(Policy.REQUISITION_EMERGENCY)
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void nothingIsRequisitionedWithoutAnEmergencyThatTheLawNames() {
        refusedOpening(Requisitioning.proposed(
                matterId, Samples.netCafe(Conduct.party()), staff.two(), today(), Emergency.OTHER, 5));
        refusedOpening(
                Requisitioning.proposed(matterId, Samples.netCafe(Conduct.party()), staff.two(), today().plusDays(1)));
    }

    @Test
    @Breaks(Policy.REQUISITION_TERM_LIMITED)
    @Requirement(value = "A1", law = "突发事件应对法 第十二条")
    void nothingIsRequisitionedOrExtendedForLongerThanTheRuleAllows() {
        int tooLong = Requisitioning.MOST_DAYS + 1;
        refusedOpening(Requisitioning.proposed(
                matterId, Samples.netCafe(Conduct.party()), staff.two(), today(), Emergency.FIRE, tooLong));
        Conduct conduct = taken();
        refused(conduct, Requisitioning.extended(tooLong), staff.head());
        conduct.does(Requisitioning.extended(Requisitioning.MOST_DAYS), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_BY_TWO)
    @Requirement(
            value = {"I1", "I4"},
            law = "行政执法责任制 执法人员资格")
    void oneOfficerAloneOrWithoutACertificateTakesNothing() {
        UUID lead = staff.lead().officerId();
        refusedOpening(proposal(List.of(lead)));
        refusedOpening(proposal(List.of(lead, lead)));
        refusedOpening(proposal(List.of(lead, UUID.randomUUID())));
        Actor uncertified = bureau.person(staff.agency(), "贺新", Role.HANDLER, null, null);
        refused(
                served(),
                Requisitioning.taken(List.of(lead, uncertified.officerId()), clock.instant(), Requisitioning.ALL),
                staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_OFFICER)
    @Requirement(value = "I1", law = "行政执法责任制 岗位职责")
    void nobodyElseTakesTheProperty() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        refused(served(), Requisitioning.taken(staff.two(), clock.instant(), Requisitioning.ALL), third);
    }

    @Test
    @Breaks(Policy.REQUISITION_HEAD_IS_ANOTHER)
    @Requirement(value = "I3", law = "行政执法责任制 审批权限")
    void nobodyOrdersWhatHeAskedFor() {
        Conduct conduct =
                proposed(proposal(List.of(staff.lead().officerId(), staff.head().officerId())));
        refused(conduct, Requisitioning.ORDERED, staff.head());
        refused(conduct, Requisitioning.orally(clock.instant()), staff.head());
        conduct.does(Requisitioning.ORDERED, staff.deputy());
    }

    @Test
    @Breaks(Policy.REQUISITION_SUCCESSOR)
    @Requirement(value = "I4", law = "行政执法责任制 执法人员资格")
    void whoTakesOverIsAnotherCertifiedOfficer() {
        Conduct conduct = proposed();
        UUID leaving = staff.assisting().officerId();
        Actor uncertified = bureau.person(staff.agency(), "贺新", Role.HANDLER, null, null);
        refused(conduct, Samples.replaced(leaving, staff.lead().officerId()), staff.head());
        refused(conduct, Samples.replaced(leaving, UUID.randomUUID()), staff.head());
        refused(conduct, Samples.replaced(leaving, uncertified.officerId()), staff.head());
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        conduct.does(Samples.replaced(leaving, third.officerId()), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_IN_ORDER)
    @Requirement(value = "G5", law = "突发事件应对法 第十二条")
    void orderedServedTakenReturnedAndPaidInThisOrder() {
        refused(proposed(), Requisitioning.orally(clock.instant().plusSeconds(120)), staff.head());
        refused(proposed(), Requisitioning.orally(clock.instant().minus(Duration.ofDays(2))), staff.head());
        Conduct conduct = ordered();
        refused(conduct, Samples.served(staff.two(), clock.instant().minusSeconds(7200)), staff.lead());
        conduct.does(Samples.served(staff.two(), clock.instant()), staff.lead());
        refused(
                conduct,
                Requisitioning.taken(staff.two(), clock.instant().plusSeconds(120), Requisitioning.ALL),
                staff.lead());
        take(conduct);
        refused(
                conduct,
                Requisitioning.returned(staff.two(), today().plusDays(1), Requisitioning.INTACT),
                staff.lead());
        refused(
                conduct,
                Requisitioning.returned(staff.two(), today().minusDays(1), Requisitioning.INTACT),
                staff.lead());
        conduct.does(Requisitioning.returned(staff.two(), today(), Requisitioning.INTACT), staff.lead())
                .does(Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
        refused(conduct, Requisitioning.paid(today().minusDays(1), 1), staff.lead());
        refused(conduct, Requisitioning.paid(today().plusDays(1), 1), staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_WRITTEN_DOWN)
    @Requirement(value = "A1", law = "民法典 第一百一十七条")
    void nothingIsSettledOnAnOralOrderAlone() {
        Conduct conduct = take(oral());
        refused(conduct, Samples.served(staff.two(), clock.instant()), staff.lead());
        conduct.does(Requisitioning.returned(staff.two(), today(), Requisitioning.INTACT), staff.lead());
        refused(conduct, Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_ORAL_OPEN)
    @Requirement(value = "G5", law = "突发事件应对法 第十二条")
    void aWrittenDecisionIsMadeOnce() {
        refused(taken(), Requisitioning.completed(null), staff.head());
        Conduct oral = take(oral()).does(Requisitioning.completed(null), staff.head());
        refused(oral, Requisitioning.completed(null), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_LATENESS_EXPLAINED)
    @Requirement(value = "A1", law = "突发事件应对法 第十二条")
    void aWrittenDecisionAfterItsHoursAndAReturnAfterTheTermSayWhy() {
        Conduct oral = oral();
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        refused(oral, Requisitioning.completed(null), staff.head());
        oral.does(Requisitioning.completed("公章保管人员在抢险一线"), staff.head());
        Conduct conduct = taken();
        pass(Requisitioning.DAYS + 1);
        refused(conduct, Requisitioning.returned(staff.two(), today(), Requisitioning.INTACT), staff.lead());
        conduct.does(Requisitioning.returned(staff.two(), today(), Requisitioning.INTACT, "道路中断，无法运回"), staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_SERVED_FIRST)
    @Requirement(value = "A1", law = "民法典 第一百一十七条")
    void theDecisionReachesThePartyBeforeThePropertyIsTakenAndTheCompensationSettled() {
        refused(ordered(), Requisitioning.taken(staff.two(), clock.instant(), Requisitioning.ALL), staff.lead());
        Conduct oral = take(oral())
                .does(Requisitioning.completed(null), staff.head())
                .does(Requisitioning.returned(staff.two(), today(), Requisitioning.INTACT), staff.lead());
        refused(oral, Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
        oral.does(Samples.served(staff.two(), clock.instant()), staff.lead())
                .does(Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_MANNER_PERMITTED)
    @Requirement(value = "G5", law = "民事诉讼法 第九十条")
    void anElectronicDecisionNeedsConsent() {
        refused(
                ordered(),
                new Serve(staff.two(), ServingManner.ELECTRONIC, clock.instant(), "电子邮箱", "方岚", null, false),
                staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_LIST_AS_ORDERED)
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void nothingIsTakenBeyondTheDecision() {
        Conduct conduct = served();
        for (List<HandedOver> items : List.of(
                List.of(new HandedOver(1, Requisitioning.PUMPS + 1, "完好")),
                List.of(new HandedOver(3, 1, "完好")),
                List.of(new HandedOver(2, 1, "完好"), new HandedOver(2, 1, "完好")))) {
            refused(conduct, Requisitioning.taken(staff.two(), clock.instant(), items), staff.lead());
        }
    }

    @Test
    @Breaks(Policy.REQUISITION_LIST_SIGNED)
    @Requirement(value = "B3", law = "突发事件应对法 第十二条")
    void theListIsInTwoCopiesSignedByBothSides() {
        Conduct conduct = served();
        refused(conduct, list(1, true, true, null), staff.lead());
        refused(conduct, list(2, false, true, null), staff.lead());
        refused(conduct, list(2, true, false, null), staff.lead());
        conduct.does(list(2, true, false, "被征用人拒绝签名，社区工作人员叶蓁见证"), staff.lead());
        refused(
                conduct,
                new ReturnRequisition(today(), staff.two(), Requisitioning.INTACT, false, " ", null),
                staff.lead());
    }

    private TakeRequisition list(int copies, boolean agency, boolean party, @Nullable String remark) {
        return new TakeRequisition(
                clock.instant(), staff.two(), "云岭县长街26号", Requisitioning.ALL, copies, agency, party, remark);
    }

    @Test
    @Breaks(Policy.REQUISITION_EXTENDED_IN_TIME)
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void nothingIsKeptBeyondItsTermByALateExtension() {
        Conduct conduct = taken();
        pass(Requisitioning.DAYS);
        conduct.does(Requisitioning.extended(2), staff.head());
        pass(3);
        refused(conduct, Requisitioning.extended(2), staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_RETURN_BALANCES)
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void whatComesBackBalancesPieceByPiece() {
        Conduct conduct = taken();
        for (List<Returned> items : List.of(
                List.of(Requisitioning.returned(1, Requisitioning.PUMPS + 1, 0, 0)),
                List.of(Requisitioning.returned(1, Requisitioning.PUMPS, 1, 0)),
                List.of(Requisitioning.returned(3, 1, 0, 0)),
                List.of(Requisitioning.returned(1, 0, 0, 0)),
                List.of(Requisitioning.returned(2, 1, 0, 0), Requisitioning.returned(2, 1, 0, 0)),
                List.of(new Returned(1, 0, 1, 0, null)))) {
            refused(conduct, Requisitioning.returned(staff.two(), today(), items), staff.lead());
        }
        conduct.does(
                Requisitioning.returned(staff.two(), today(), List.of(Requisitioning.returned(1, 2, 0, 0))),
                staff.lead());
        refused(
                conduct,
                Requisitioning.returned(staff.two(), today(), List.of(Requisitioning.returned(1, 2, 0, 0))),
                staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_COMPENSATION_COMPLETE)
    @Requirement(
            value = "A1",
            law = {"民法典 第二百四十五条", "突发事件应对法 第十二条"})
    void useDamageAndLossAreEachCompensated() {
        Conduct hurt = returned(Requisitioning.HURT);
        refused(hurt, Requisitioning.compensated(0, 1, 1), staff.head());
        refused(hurt, Requisitioning.compensated(Requisitioning.USE, 0, 1), staff.head());
        refused(hurt, Requisitioning.compensated(Requisitioning.USE, 1, 0), staff.head());
        hurt.does(Requisitioning.compensated(Requisitioning.USE, 1, 1), staff.head());
        refused(
                returned(Requisitioning.INTACT),
                Requisitioning.compensated(Requisitioning.USE, Requisitioning.DAMAGE, 0),
                staff.head());
    }

    @Test
    @Breaks(Policy.REQUISITION_NOT_ABOVE_DUE)
    @Requirement(value = "I7", law = "突发事件应对法 第十二条")
    void noMoreIsPaidThanWasDecided() {
        Conduct conduct = compensated();
        refused(conduct, Requisitioning.paid(today(), Requisitioning.USE + 1), staff.lead());
        conduct.does(Requisitioning.paid(today(), Requisitioning.USE - 1), staff.lead());
        refused(conduct, Requisitioning.paid(today(), 2), staff.lead());
    }

    @Test
    @Breaks(Policy.REQUISITION_COMPENSATION_PAID)
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void nothingIsClosedBeforeTheCompensationWasDecidedAndPaid() {
        refused(returned(Requisitioning.INTACT), Samples.closed(), staff.head());
        Conduct conduct = compensated().does(Requisitioning.paid(today(), Requisitioning.USE - 1), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(Requisitioning.paid(today(), 1), staff.lead()).does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void nothingIsCompensatedOrClosedWhileAPieceIsKept() {
        Conduct conduct = taken().does(
                        Requisitioning.returned(staff.two(), today(), List.of(Requisitioning.returned(1, 2, 0, 0))),
                        staff.lead());
        notHere(conduct, Requisitioning.compensated(Requisitioning.USE, 0, 0), staff.head());
        notHere(conduct, Samples.closed(), staff.head());
    }
}
