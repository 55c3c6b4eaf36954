package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** Lays the acts of a hearing out in time, in working days from the case's start, up to the stage at which it is left. */
final class HearingScript {

    private static final long STEP_SECONDS = 900;

    private static final int ASKED = 17;
    private static final int TOLD = 18;

    /** Seven working days lie between the notice and this one. */
    private static final int HELD = 26;

    private static final int REPORTED = 27;

    private final CaseLife life;
    private final LocalDate start;
    private final int index;
    private final int before;
    private final List<Scene> scenes = new ArrayList<>();

    /** @param before how many scenes of the case come first */
    HearingScript(CaseLife life, LocalDate start, int index, int before) {
        this.life = life;
        this.start = start;
        this.index = index;
        this.before = before;
    }

    List<Scene> scenes() {
        at(
                ASKED,
                now -> life.handler(new HearingAct.RequestHearing(
                        LegalDates.on(now), HearingAct.RequestManner.WRITTEN, life.person(), "认为拟处罚款过重，要求举行听证。")));
        if (until("HEARING_ASKED")) {
            return scenes;
        }
        at(TOLD, now -> life.head(life.appointment()));
        at(TOLD, now -> life.presider(notice(now)));
        if (until("HEARING_SET")) {
            return scenes;
        }
        at(HELD, now -> life.presider(life.hearing(begun(), exhibits())));
        if (until("HEARD")) {
            at(
                    REPORTED,
                    now -> life.presider(new HearingAct.ReportHearing(
                            "拟处罚款的数额是否适当。", "证据经当庭出示、质证，能够证明违法事实，当事人没有异议。", "事实清楚，证据充分，建议维持拟作出的处罚。")));
        }
        return scenes;
    }

    private HearingAct.NotifyHearing notice(Instant now) {
        return new HearingAct.NotifyHearing(
                begun(), "本局听证室", true, null, LegalDates.on(now), ServingManner.DIRECT, "本案调查人员");
    }

    private Instant begun() {
        return CaseLife.morning(day(HELD)).plusSeconds(STEP_SECONDS);
    }

    private List<HearingAct.Exhibit> exhibits() {
        return List.of(
                new HearingAct.Exhibit(1, life.data().evidence(), "没有异议"), new HearingAct.Exhibit(2, "现场照片", "没有异议"));
    }

    private boolean until(String stage) {
        return life.data().until().equals(stage);
    }

    private LocalDate day(int workingDay) {
        return WorkingCalendar.china().plusWorkingDays(start, workingDay);
    }

    private void at(int workingDay, Consumer<Instant> happens) {
        Instant at = CaseLife.morning(day(workingDay)).plusSeconds((before + scenes.size()) * STEP_SECONDS + index);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
