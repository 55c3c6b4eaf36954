package org.mingjian.casework;

import static org.mingjian.casework.CaseDeadlinesTests.MONDAY;
import static org.mingjian.casework.CaseDeadlinesTests.expect;
import static org.mingjian.casework.CaseDeadlinesTests.filed;
import static org.mingjian.casework.CaseDeadlinesTests.with;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mingjian.Requirement;
import org.mingjian.casework.act.InvestigationAct.ExtendTerm;
import org.mingjian.casework.act.InvestigationAct.ResumeTerm;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.deadline.SuspensionGround;

/** The pausable clock against a count of days one by one. */
class CaseDeadlinesProperties {

    @Property(tries = 300)
    @Requirement(
            value = {"D04", "G9"},
            law = "行政处罚法 第六十条")
    void theTermToDecideCountsEveryDayThatIsNotSuspendedOnce(
            @ForAll @Size(max = 4) List<@IntRange(min = 0, max = 24) Integer> gaps,
            @ForAll @IntRange(max = 30) int extension) {
        CaseHistory history = filed();
        boolean[] paused = new boolean[400];
        int day = 0;
        for (int gap : gaps) {
            int from = day + gap / 5;
            int to = from + gap % 5;
            history = with(
                    history,
                    new SuspendTerm(SuspensionGround.TESTING, "检测委托书", MONDAY.plusDays(from)),
                    MONDAY.plusDays(from));
            history = with(history, new ResumeTerm(MONDAY.plusDays(to)), MONDAY.plusDays(to));
            for (int i = from; i < to; i++) {
                paused[i] = true;
            }
            day = to;
        }
        if (extension > 0) {
            history = with(history, new ExtendTerm(extension, "案情复杂"), MONDAY.plusDays(day));
        }
        int due = 0;
        for (int left = 90 + extension; left > 0; ) {
            due++;
            left -= paused[due] ? 0 : 1;
        }
        expect(Term.D04, history, MONDAY.plusDays(day), MONDAY.plusDays(due));
    }
}
