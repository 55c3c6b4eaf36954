package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.DeclineApplication;
import org.mingjian.casework.act.ApplicationAct.DeclineGround;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.ApplicationAct.SupplyMaterials;
import org.mingjian.casework.act.LicenceAct.RevocationGround;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.policy.Policy;

/** The gates before an application is accepted. */
class ApplicationGateTests extends LicenceTest {

    private static final AcceptApplication ACCEPT = new AcceptApplication(null);

    private Actor third() {
        return bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
    }

    private void refusedOpening(ReceiveApplication act) {
        Answer answer = desk.begin(act, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyElementsOf(broken());
    }

    private ReceiveApplication of(UUID matter, List<UUID> officers, LocalDate on) {
        return Licensing.received(matter, Samples.netCafe(Conduct.party()), officers, on, Licensing.allMaterials());
    }

    @Test
    @Breaks(Policy.LICENSABLE)
    @Requirement(value = "A10", law = "行政许可法 第二十二条")
    void nothingIsReceivedWhoseMaterialsAndConditionsAreNotRegistered() {
        UUID bare = UUID.randomUUID();
        matters.list(Licensing.matter(staff.agency().id(), staff.agency().documentWord(), bare), null);
        Answer answer = desk.begin(of(bare, staff.two(), today()), staff.lead());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.rules()).contains(Policy.LICENSABLE.rule());
    }

    @Test
    @Breaks(Policy.RECEIVED_BY_STAFF)
    @Requirement(value = "B1", law = "行政许可法 第二十二条")
    void nobodyFromOutsideHandlesAnApplication() {
        refusedOpening(of(matterId, List.of(UUID.randomUUID()), today()));
    }

    @Test
    @Breaks(Policy.NOT_AHEAD_OF_NOW)
    @Requirement("D5")
    void nothingIsReceivedTomorrow() {
        refusedOpening(of(matterId, staff.two(), today().plusDays(1)));
    }

    @Test
    @Breaks(Policy.MATERIALS_LISTED)
    @Requirement(
            value = "A10",
            law = {"行政许可法 第三十条", "行政许可法 第三十一条"})
    void nothingIsAskedForThatThePublishedListDoesNotName() {
        Conduct conduct = licensing().received("申请书");
        refused(conduct, Licensing.missing("营业执照", "消防安全检查合格证明", "无犯罪记录证明"), staff.lead());
    }

    @Test
    @Breaks(Policy.ALL_TOLD_AT_ONCE)
    @Requirement(
            value = {"D23", "I26"},
            law = "行政许可法 第三十二条")
    void allThatIsMissingIsToldAtOnce() {
        refused(licensing().received("申请书"), Licensing.missing("营业执照"), staff.lead());
    }

    @Test
    @Breaks(Policy.ONLY_TOLD_ONCE)
    @Requirement(
            value = {"D23", "I26"},
            law = "行政许可法 第三十二条")
    void whatWasNotToldTheFirstTimeIsNotToldTheSecond() {
        Conduct conduct = licensing()
                .received("申请书", "营业执照")
                .does(Licensing.missing("消防安全检查合格证明"), staff.lead())
                .does(new SupplyMaterials(today(), Licensing.materials("消防安全检查合格证明")), staff.lead());
        refused(conduct, Licensing.missing("营业执照"), staff.lead());
        conduct.does(Licensing.missing("消防安全检查合格证明"), staff.lead());
    }

    @Test
    @Breaks(Policy.TOLD_WITHIN_FIVE_DAYS)
    @Requirement(
            value = {"D23", "I26"},
            law = "行政许可法 第三十二条")
    void afterFiveWorkingDaysNothingIsToldAnyMore() {
        Conduct last = licensing().received("申请书");
        Conduct late = licensing().received("申请书");
        passWorkingDays(5);
        last.does(Licensing.missing("营业执照", "消防安全检查合格证明"), staff.lead());
        passWorkingDays(1);
        refused(late, Licensing.missing("营业执照", "消防安全检查合格证明"), staff.lead());
        refused(late, new DeclineApplication(DeclineGround.NOT_NEEDED, "不需要许可", null), staff.lead());
    }

    @Test
    @Breaks(Policy.MATERIALS_COMPLETE)
    @Requirement(
            value = {"A10", "D23"},
            law = "行政许可法 第三十二条")
    void anIncompleteApplicationIsNotAccepted() {
        refused(licensing().received("申请书"), ACCEPT, staff.lead());
    }

    @Test
    @Breaks(Policy.COMPETENT_AGENCY_NAMED)
    @Requirement(value = "I26", law = "行政许可法 第三十二条")
    void whoIsSentAwayIsToldWhomToGoTo() {
        Act declined = new DeclineApplication(DeclineGround.NOT_OURS, "不由本机关办理", null);
        refused(licensing().complete(), declined, staff.lead());
    }

    @Test
    @Breaks(Policy.STAFF_OF_THIS_CASE)
    @Requirement(value = "B1", law = "行政执法责任制 岗位职责")
    void nobodyElseAcceptsAnApplication() {
        refused(licensing().complete(), ACCEPT, third());
    }

    @Test
    @Breaks(Policy.SUCCESSOR_OF_STAFF)
    @Requirement(value = "B1", law = "行政执法责任制 岗位职责")
    void anApplicationIsTakenOverByAnotherOfTheAgency() {
        Conduct conduct = licensing().complete();
        UUID lead = staff.lead().officerId();
        refused(conduct, Samples.replaced(lead, staff.assisting().officerId()), staff.head());
        Actor third = third();
        conduct.does(Samples.replaced(lead, third.officerId()), staff.head()).does(ACCEPT, third);
    }

    @Test
    @Breaks(Policy.NOT_BARRED)
    @Requirement(
            value = "A10",
            law = {"行政许可法 第七十八条", "行政许可法 第七十九条"})
    void whoDeceivedMayNotApplyAgainForAYear() {
        PartyFacts party = Samples.netCafe(Conduct.party());
        String[] all = Licensing.MATERIALS.toArray(String[]::new);
        licensing()
                .received(licensing().application(party, all))
                .does(ACCEPT, staff.lead())
                .does(Licensing.check(staff.two(), today()), staff.lead())
                .does(Licensing.examined(false, null), staff.lead())
                .does(Licensing.refused(true), staff.head());
        LocalDate decided = today();
        refusedOpening(licensing().application(party, all));
        passTo(decided.plusYears(1));
        refusedOpening(licensing().application(party, all));
        passTo(decided.plusYears(1).plusDays(1));
        licensing().received(licensing().application(party, all));
    }

    @Test
    @Breaks(Policy.NOT_BARRED)
    @Requirement(value = "A10", law = "行政许可法 第七十九条")
    void whoGotALicenceByFraudMayNotApplyAgainForThreeYears() {
        Conduct conduct = licensing().heard().does(Licensing.revoked(RevocationGround.FRAUD), staff.head());
        String code = view(conduct).at("/party/code").asString();
        LocalDate decided = today();
        ReceiveApplication again = licensing().application(Samples.netCafe(code), "申请书");
        refusedOpening(again);
        passTo(decided.plusYears(3));
        refusedOpening(again);
        passTo(decided.plusYears(3).plusDays(1));
        licensing().received(again);
    }
}
