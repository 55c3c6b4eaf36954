package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.LicenceAct.AskRenewal;
import org.mingjian.casework.act.LicenceAct.DeregistrationGround;
import org.mingjian.casework.act.LicenceAct.RevocationGround;
import org.mingjian.casework.policy.Policy;

/** The gates before a licence is granted, refused, renewed or ended. */
class LicenceGateTests extends LicenceTest {

    @Test
    @Breaks(Policy.CONDITIONS_MET)
    @Requirement(value = "A10", law = "行政许可法 第三十八条")
    void nothingIsGrantedAgainstAConditionThatIsNotMet() {
        refused(licensing().examined(false), Licensing.granted(today()), staff.head());
    }

    @Test
    @Breaks(Policy.REFUSAL_FOUNDED)
    @Requirement(value = "I26", law = "行政许可法 第三十八条")
    void nothingIsRefusedThatMeetsEveryCondition() {
        refused(licensing().examined(true), Licensing.refused(false), staff.head());
    }

    @Test
    @Requirement(value = "I26", law = "行政许可法 第三十八条")
    void nothingIsRefusedWithoutAReason() {
        Desk.Answer answer =
                licensing().examined(false).attempt(new LicenceAct.RefuseLicence(" ", false), staff.head());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("请说明不予许可的理由");
    }

    @Test
    @Breaks(Policy.VALIDITY_OF_MATTER)
    @Requirement(value = "A10", law = "行政许可法 第三十九条")
    void aLicenceLastsAsLongAsTheMatterSays() {
        LicenceAct.GrantLicence longer = new LicenceAct.GrantLicence(
                "互联网上网服务", today(), Licensing.lastDay(today()).plusDays(1), "同意");
        refused(licensing().examined(true), longer, staff.head());
    }

    @Test
    @Breaks(Policy.RENEWAL_ASKED_IN_TIME)
    @Requirement(value = "D27", law = "行政许可法 第五十条")
    void aRenewalIsAskedForThirtyDaysBeforeTheEnd() {
        Conduct conduct = licensing().effective();
        LocalDate last = Licensing.lastDay(today()).minusDays(30);
        passTo(last.plusDays(1));
        refused(conduct, new AskRenewal(today()), staff.lead());
        conduct.does(new AskRenewal(last), staff.lead());
    }

    @Test
    @Breaks(Policy.RENEWAL_DECIDED_IN_TIME)
    @Requirement(value = "D27", law = "行政许可法 第五十条")
    void afterTheEndNobodyRefusesARenewal() {
        Conduct conduct = licensing().effective();
        LocalDate ends = Licensing.lastDay(today());
        passTo(ends.minusDays(30));
        conduct.does(new AskRenewal(today()), staff.lead());
        passTo(ends.plusDays(1));
        refused(conduct, new LicenceAct.RefuseRenewal("不符合条件"), staff.head());
    }

    @Test
    @Breaks(Policy.LICENSEE_HEARD)
    @Requirement(
            value = "E15",
            law = {"行政许可法 第七条", "行政许可法 第六十九条"})
    void nothingIsRevokedBeforeTheLicenseeWasHeard() {
        refused(licensing().effective(), Licensing.revoked(RevocationGround.FRAUD), staff.head());
    }

    @Test
    @Breaks(Policy.NO_GRAVE_HARM)
    @Requirement(value = "G5", law = "行政许可法 第六十九条")
    void nothingIsRevokedThatWouldGravelyHarmThePublic() {
        LicenceAct.RevokeLicence harmful =
                new LicenceAct.RevokeLicence(RevocationGround.PROCEDURE_BROKEN, "未举行听证", true);
        refused(licensing().heard(), harmful, staff.head());
    }

    @Test
    @Breaks(Policy.DEREGISTRATION_FOUNDED)
    @Requirement(value = "G5", law = "行政许可法 第七十条")
    void aLicenceThatStillRunsIsNotDeregisteredAsExpired() {
        Conduct conduct = licensing().effective();
        refused(conduct, Licensing.deregistered(DeregistrationGround.EXPIRED), staff.head());
        refused(conduct, Licensing.deregistered(DeregistrationGround.REVOKED), staff.head());
        refused(conduct, Licensing.deregistered(DeregistrationGround.PENALISED), staff.head());
        passTo(Licensing.lastDay(today()).plusDays(1));
        conduct.does(Licensing.deregistered(DeregistrationGround.EXPIRED), staff.head());
    }

    @Test
    @Breaks(Policy.DEREGISTRATION_FOUNDED)
    @Requirement(
            value = "D27",
            law = {"行政许可法 第五十条", "行政许可法 第七十条"})
    void aLicenceWhoseRenewalWasNotDecidedIsNotDeregisteredAsExpired() {
        Conduct conduct = licensing().effective();
        LocalDate ends = Licensing.lastDay(today());
        passTo(ends.minusDays(30));
        conduct.does(new AskRenewal(today()), staff.lead());
        passTo(ends.plusDays(1));
        refused(conduct, Licensing.deregistered(DeregistrationGround.EXPIRED), staff.head());
    }

    @Test
    @Breaks(Policy.COMPENSATION_SETTLED)
    @Requirement(value = "G5", law = "行政许可法 第八条")
    void nothingIsWithdrawnAtALossWithoutCompensation() {
        refused(licensing().heard(), Licensing.withdrawn(null), staff.head());
    }
}
