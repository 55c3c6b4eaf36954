package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.FeeAct.PayFee;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.policy.Policy;

/** The gates before a fee is charged, paid, returned and closed. */
class FeeGateTests extends FeeTest {

    @Test
    @Breaks(Policy.FEE_ITEM_PUBLISHED)
    @Requirement(
            value = "A1",
            law = {"行政许可法 第五十九条", "政府信息公开条例 第二十条"})
    void nothingIsChargedThatDoesNotStandInThePublishedList() {
        refusedOpening(assessment("夜景照明费", Charging.AMOUNT, today()));
    }

    @Test
    @Breaks(Policy.FEE_ITEM_PUBLISHED)
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void nothingIsChargedForADayBeforeTheItemWasInForce() {
        refusedOpening(assessment(Charging.ITEM, Charging.AMOUNT, Charging.SINCE.minusDays(1)));
    }

    @Test
    @Breaks(Policy.FEE_ITEM_PUBLISHED)
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void nothingIsApprovedWhoseItemWasTakenOffTheListMeanwhile() {
        Conduct conduct = assessed();
        FeeItem item = Charging.item(matterId);
        items.list(
                staff.agency().id(),
                new FeeItem(
                        matterId,
                        item.name(),
                        item.standardFen(),
                        item.unit(),
                        item.basis(),
                        item.validFrom(),
                        today().minusDays(1),
                        item.publishedOn()),
                null);
        refused(conduct, Charging.APPROVED, staff.head());
    }

    @Test
    @Breaks(Policy.FEE_BY_STANDARD)
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void theAmountIsTheStandardTimesTheQuantityToTheFen() {
        refusedOpening(assessment(Charging.ITEM, Charging.AMOUNT + 1, today()));
        refusedOpening(assessment(Charging.ITEM, Charging.AMOUNT - 1, today()));
    }

    @Test
    @Breaks(Policy.FEE_BY_STANDARD)
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void theStandardIsThatOfTheDay() {
        LocalDate since = today().minusDays(10);
        items.list(staff.agency().id(), Charging.item(matterId, 2 * Charging.STANDARD, since), null);
        refusedOpening(assessment(Charging.ITEM, Charging.AMOUNT, today()));
        refusedOpening(assessment(Charging.ITEM, 2 * Charging.AMOUNT, since.minusDays(1)));
        assertThat(desk.begin(assessment(Charging.ITEM, Charging.AMOUNT, since.minusDays(1)), staff.lead())
                        .status())
                .isEqualTo(201);
    }

    @Test
    @Breaks(Policy.FEE_IN_ORDER)
    @Requirement(value = "G5", law = "行政许可法 第五十九条")
    void nothingIsChargedForADayToCome() {
        refusedOpening(assessment(Charging.ITEM, Charging.AMOUNT, today().plusDays(1)));
    }

    @Test
    @Breaks(Policy.FEE_IN_ORDER)
    @Requirement(value = "G5", law = "行政许可法 第五十九条")
    void servedPaidAndReturnedInThisOrder() {
        Conduct conduct = noticed();
        refused(conduct, Charging.served(staff.two(), clock.instant().minus(Duration.ofHours(2))), staff.lead());
        refused(conduct, Charging.served(staff.two(), clock.instant().plus(Duration.ofHours(2))), staff.lead());
        conduct.does(Charging.served(staff.two(), clock.instant()), staff.lead());
        refused(conduct, Charging.paid(Charging.AMOUNT, today().minusDays(1), receipt()), staff.lead());
        refused(conduct, Charging.paid(Charging.AMOUNT, today().plusDays(1), receipt()), staff.lead());
        conduct.does(Charging.paid(Charging.AMOUNT, today(), receipt()), staff.lead())
                .does(Charging.revoked(), staff.head());
        refused(conduct, Remedies.refund(today().minusDays(1), Charging.AMOUNT), staff.lead());
        refused(conduct, Remedies.refund(today().plusDays(1), Charging.AMOUNT), staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_BY_STAFF)
    @Requirement(value = "I4", law = "行政执法责任制 岗位职责")
    void aFeeIsChargedByTheAgencysOwn() {
        var stranger = java.util.UUID.randomUUID();
        refusedOpening(Charging.assessed(
                matterId,
                Samples.netCafe(Conduct.party()),
                Charging.ITEM,
                Charging.AMOUNT,
                today(),
                List.of(staff.lead().officerId(), stranger)));
    }

    @Test
    @Breaks(Policy.FEE_HANDLER)
    @Requirement(value = "I1", law = "行政执法责任制 岗位职责")
    void nobodyElseTellsThePartyToPay() {
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        refused(approved(), Charging.NOTICE, third);
    }

    @Test
    @Breaks(Policy.FEE_HEAD_IS_ANOTHER)
    @Requirement(value = "I3", law = "行政执法责任制 审批权限")
    void nobodyApprovesWhatHeAssessed() {
        Desk.Answer answer = desk.begin(
                Charging.assessed(
                        matterId,
                        Samples.netCafe(Conduct.party()),
                        Charging.ITEM,
                        Charging.AMOUNT,
                        today(),
                        List.of(staff.lead().officerId(), staff.head().officerId())),
                staff.lead());
        Conduct conduct = new Conduct(desk, clock, staff).continuing(answer);
        refused(conduct, Charging.APPROVED, staff.head());
        conduct.does(Charging.APPROVED, staff.deputy());
    }

    @Test
    @Breaks(Policy.FEE_SUCCESSOR)
    @Requirement(value = "I1", law = "行政执法责任制 岗位职责")
    void whoTakesOverIsAnotherOfTheAgency() {
        Conduct conduct = assessed();
        refused(
                conduct,
                Samples.replaced(staff.assisting().officerId(), staff.lead().officerId()),
                staff.head());
        refused(conduct, Samples.replaced(staff.assisting().officerId(), java.util.UUID.randomUUID()), staff.head());
        Actor third = bureau.person(staff.agency(), "江望", Role.HANDLER, Bureau.certificate(), null);
        conduct.does(Samples.replaced(staff.assisting().officerId(), third.officerId()), staff.head())
                .does(Charging.APPROVED, staff.head())
                .does(Charging.NOTICE, third);
    }

    @Test
    @Breaks(Policy.FEE_MANNER_PERMITTED)
    @Requirement(value = "G5", law = "民事诉讼法 第九十条")
    void anElectronicNoticeNeedsConsent() {
        refused(
                noticed(),
                new Serve(staff.two(), ServingManner.ELECTRONIC, clock.instant(), "电子邮箱", "方岚", null, false),
                staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_INTO_TREASURY)
    @Requirement(value = "I7", law = "行政许可法 第五十九条")
    void noOfficerTakesCash() {
        refused(
                served(),
                new PayFee(today(), Charging.AMOUNT, PaymentChannel.CASH_TO_OFFICER, receipt()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_NOT_ABOVE_OWED)
    @Requirement(value = "I7", law = "行政许可法 第五十九条")
    void nothingIsPaidAboveWhatIsOwed() {
        Conduct conduct = served();
        refused(conduct, Charging.paid(Charging.AMOUNT + 1, today(), receipt()), staff.lead());
        conduct.does(Charging.reduced(100), staff.head());
        refused(conduct, Charging.paid(Charging.AMOUNT - 99, today(), receipt()), staff.lead());
        conduct.does(Charging.paid(Charging.AMOUNT - 100, today(), receipt()), staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_RECEIPT_NOT_USED)
    @Requirement(value = "I6", law = "财政票据管理办法 财政票据的使用")
    void aFiscalReceiptCountsOnce() {
        String receipt = receipt();
        Conduct conduct = served().does(Charging.paid(1, today(), receipt), staff.lead());
        refused(conduct, Charging.paid(1, today(), receipt), staff.lead());
        refused(served(), Charging.paid(1, today(), receipt), staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_REDUCED_WITHIN_CHARGE)
    @Requirement(value = "A1", law = "政府非税收入管理办法 减免和缓缴")
    void noMoreIsRemittedThanWasCharged() {
        refused(served(), Charging.reduced(Charging.AMOUNT + 1), staff.head());
    }

    @Test
    @Breaks(Policy.FEE_STANDS)
    @Requirement(value = "G5", law = "行政执法责任制 审批权限")
    void nothingIsRevokedTwice() {
        Conduct conduct = noticed().does(Charging.revoked(), staff.head()).does(Samples.closed(), staff.head());
        refused(conduct, Charging.revoked(), staff.head());
    }

    @Test
    @Breaks(Policy.FEE_REFUND_DUE)
    @Requirement(value = "I7", law = "国家赔偿法 第三十六条")
    void nothingGoesBackThatIsNotDue() {
        refused(paid(), Remedies.refund(today(), 1), staff.lead());
        Conduct revoked = paid().does(Charging.revoked(), staff.head());
        refused(revoked, Remedies.refund(today(), Charging.AMOUNT + 1), staff.lead());
    }

    @Test
    @Breaks(Policy.FEE_NOTHING_OWED)
    @Requirement(value = "I7", law = "行政许可法 第五十九条")
    void nothingIsClosedThatIsNotPaid() {
        Conduct conduct = served().does(Charging.paid(1, today(), receipt()), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.FEE_NOTHING_TO_REFUND)
    @Requirement(value = "I7", law = "国家赔偿法 第三十六条")
    void nothingIsClosedBeforeWhatWasPaidWentBack() {
        Conduct conduct = paid().does(Charging.revoked(), staff.head());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(Remedies.refund(today(), Charging.AMOUNT - 1), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(Remedies.refund(today(), 1), staff.lead()).does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(value = "G5", law = "行政许可法 第五十九条")
    void nothingIsWithdrawnOnceThePartyWasTold() {
        notHere(noticed(), new org.mingjian.casework.act.FeeAct.WithdrawFee("误收"), staff.lead());
    }
}
