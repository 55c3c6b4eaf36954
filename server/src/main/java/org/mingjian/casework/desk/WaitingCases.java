package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.springframework.stereotype.Component;

/** The cases that wait for the actor's act, and those of the actor's that wait for somebody else's. */
@Component
class WaitingCases {

    private static final int MOST = 200;

    /** The act that moves a case on from a stage. */
    private static final Map<Stage, ActKind> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.LEAD, ActKind.VERIFY_LEAD),
            Map.entry(Stage.VERIFIED, ActKind.FILE_CASE),
            Map.entry(Stage.INVESTIGATING, ActKind.CONCLUDE_INVESTIGATION),
            Map.entry(Stage.CONCLUDED, ActKind.SUBMIT_FOR_REVIEW),
            Map.entry(Stage.IN_REVIEW, ActKind.GIVE_OPINION),
            Map.entry(Stage.RETURNED, ActKind.REVISE_DRAFT),
            Map.entry(Stage.REVIEW_REFUSED, ActKind.REVISE_DRAFT),
            Map.entry(Stage.CLEARED, ActKind.GIVE_NOTICE),
            Map.entry(Stage.NOTIFIED, ActKind.RECHECK_STATEMENT),
            Map.entry(Stage.RECHECKED, ActKind.DECIDE),
            Map.entry(Stage.DISCUSSED, ActKind.DECIDE),
            Map.entry(Stage.DECIDED, ActKind.SERVE),
            Map.entry(Stage.SERVED, ActKind.RECORD_PAYMENT),
            Map.entry(Stage.OVERDUE, ActKind.RECORD_PAYMENT),
            Map.entry(Stage.EXECUTED, ActKind.CLOSE_CASE),
            Map.entry(Stage.CLOSED, ActKind.ARCHIVE)));

    private final CaseList cases;

    WaitingCases(CaseList cases) {
        this.cases = cases;
    }

    /** A case with the act that moves it on; {@code mine} when that act is the actor's. */
    record WaitingCase(CaseList.Item item, ActKind act, boolean mine) {}

    List<WaitingCase> of(Actor actor) {
        List<WaitingCase> waiting = new ArrayList<>();
        for (CaseList.Item item : cases.inStages(actor.agencyId(), EnumSet.copyOf(NEXT.keySet()), MOST)) {
            ActKind act = Objects.requireNonNull(NEXT.get(Stage.valueOf(item.stage())));
            boolean mine = waitsFor(item, OrdinaryProcedure.step(act).office(), actor);
            if (mine || handles(item, actor)) {
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
