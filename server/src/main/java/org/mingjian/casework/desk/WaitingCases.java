package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;
import org.springframework.stereotype.Component;

/** The cases that wait for the actor's act, and those of the actor's that wait for somebody else's. */
@Component
class WaitingCases {

    private static final int MOST = 200;

    private final CaseList cases;

    WaitingCases(CaseList cases) {
        this.cases = cases;
    }

    /** A case with the act that moves it on; {@code mine} when that act is the actor's. */
    record WaitingCase(CaseList.Item item, ActKind act, boolean mine) {}

    List<WaitingCase> of(Actor actor) {
        List<WaitingCase> waiting = new ArrayList<>();
        for (CaseList.Item item : cases.inStages(actor.agencyId(), Procedures.moving(), MOST)) {
            ActKind act = Procedures.named(item.procedure()).route().after(Stage.valueOf(item.stage()));
            boolean mine = act != null && waitsFor(item, Procedures.office(act), actor);
            if (act != null && (mine || handles(item, actor))) {
                waiting.add(new WaitingCase(item, act, mine));
            }
        }
        return waiting;
    }

    private static boolean waitsFor(CaseList.Item item, Office office, Actor actor) {
        return actor.may(office.permission()) && (office != Office.HANDLER || handles(item, actor));
    }

    /** Before filing a case belongs to whoever registered it, afterwards to its two officers. */
    private static boolean handles(CaseList.Item item, Actor actor) {
        UUID officer = actor.officerId();
        return item.leadOfficer() == null
                ? item.registeredBy().equals(officer)
                : officer.equals(item.leadOfficer()) || officer.equals(item.assistingOfficer());
    }
}
