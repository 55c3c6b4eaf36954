package org.mingjian.casework;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.InvestigationAct.ExtendTerm;
import org.mingjian.casework.act.InvestigationAct.ResumeTerm;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.SuspensionGround;

/** The clock of the case: stopped, started, extended. */
class TermGateTests extends GateTest {

    @Test
    @Breaks(Policy.TERM_RUNNING)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void nothingIsConcludedWhileTheClockStands() {
        Conduct conduct = conduct().investigated().does(suspension(SuspensionGround.TESTING, today()), staff.head());
        refused(conduct, Samples.concluded(Samples.LIGHT_FINE), staff.lead());
    }

    @Test
    @Breaks(Policy.TERM_RUNNING)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void aStandingClockIsNotStoppedAgain() {
        refused(
                conduct().investigated().does(suspension(SuspensionGround.TESTING, today()), staff.head()),
                suspension(SuspensionGround.TESTING, today()),
                staff.head());
    }

    @Test
    @Breaks(Policy.TERM_SUSPENDED)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void aRunningClockIsNotStarted() {
        refused(conduct().investigated(), new ResumeTerm(today()), staff.head());
    }

    @Test
    @Breaks(Policy.EXTENSION_WITHIN_LIMIT)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void theTermIsNotExtendedBeyondTheLimit() {
        refused(conduct().filed(), new ExtendTerm(31, "案情复杂"), staff.head());
    }

    @Test
    @Breaks(Policy.EXTENSION_WITHIN_LIMIT)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void theTermIsExtendedOnce() {
        ExtendTerm extension = new ExtendTerm(10, "案情复杂");
        refused(conduct().filed().does(extension, staff.head()), extension, staff.head());
    }

    @Test
    @Breaks(Policy.SUSPENSION_PROVIDED)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void aGroundOfAnotherLawDoesNotStopTheClock() {
        refused(conduct().investigated(), suspension(SuspensionGround.TENDER, today()), staff.head());
    }

    private static SuspendTerm suspension(SuspensionGround ground, LocalDate from) {
        return new SuspendTerm(ground, "检测委托书", from);
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
