package org.mingjian.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.RecordCheck;
import org.mingjian.casework.act.ApplicationAct.TellMissing;
import org.mingjian.casework.act.LicenceAct.HearLicensee;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;

/** Walks every state that the rows of the licence procedure can reach, time and the law's own acts included. */
final class LicenceWalk extends Walk<LicenceWalk> {

    /** The days on which acts are tried: the first weeks, then shortly before and after the licence ends. */
    static final List<Integer> DAYS = List.of(0, 14, 28, 42, 1000, 1200);

    private static final int FIRST_WEEKS = 4;
    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final Set<Stage> EXAMINING =
            Set.of(Stage.APPLIED, Stage.SUPPLEMENTING, Stage.ACCEPTED, Stage.EXAMINED);

    LicenceWalk(List<Step> rows) {
        super(rows, START, DAYS);
    }

    @Override
    List<Act> acts(State state) {
        return LicenceTries.of(state);
    }

    /** Years pass only over licences. */
    @Override
    boolean waits(State state) {
        Stage stage = state.history().stage();
        int last = EXAMINING.contains(stage) ? FIRST_WEEKS : DAYS.size();
        return state.day() + 1 < last && stage != Stage.NONE && stage != Stage.ARCHIVED;
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        LicenceFile file = new LicenceFile(history);
        List<Object> key = new ArrayList<>(List.of(
                history.stage(),
                state.day(),
                String.valueOf(file.validTo()),
                history.handlers().contains(SUCCESSOR),
                history.last(HearLicensee.class).isPresent()));
        if (EXAMINING.contains(history.stage())) {
            examining(file, key);
        }
        return key;
    }

    private static void examining(LicenceFile file, List<Object> key) {
        CaseHistory history = file.history();
        key.add(file.materialsOn());
        key.add(file.lacking(Licensing.terms(Licensing.MATTER)));
        key.add(file.conditionsMet());
        key.add(file.standing().isPresent());
        key.add(history.all(TellMissing.class).stream().findFirst().toString());
        key.add(history.all(RecordCheck.class).stream()
                .map(check -> Set.copyOf(check.officerIds()).size())
                .distinct()
                .toList());
        key.add(history.last(AskLicenceHearing.class)
                .map(asked -> asked.act().on())
                .toString());
        key.add(history.last(CallLicenceHearing.class)
                .map(called -> called.act().hearingOn())
                .toString());
        history.acts().stream()
                .map(done -> ActKind.of(done.act()))
                .filter(LicenceTries.REMEMBERED::contains)
                .distinct()
                .sorted()
                .forEach(key::add);
    }
}
