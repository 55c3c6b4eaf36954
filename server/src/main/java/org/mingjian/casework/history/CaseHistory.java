package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.DecisionAct.Decide;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.InvestigationAct.ConcludeInvestigation;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.ReviseDraft;
import org.mingjian.casework.act.LeadAct.FileCase;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.LeadAct.ReplacementGround;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;

/** What happened in a case so far. Every fact of the case is read from here; nothing else is the case's state. */
public record CaseHistory(List<DoneAct> acts) {

    /** Keeps its own copy. */
    public CaseHistory {
        acts = List.copyOf(acts);
    }

    /** A case of which nothing is known yet. */
    public static CaseHistory empty() {
        return new CaseHistory(List.of());
    }

    /** The history with one more act. */
    public CaseHistory with(DoneAct act) {
        List<DoneAct> longer = new ArrayList<>(acts);
        longer.add(act);
        return new CaseHistory(longer);
    }

    /** Where the case stands. */
    public Stage stage() {
        return acts.isEmpty() ? Stage.NONE : acts.getLast().stage();
    }

    /** The latest act of this kind. */
    public <A extends Act> Optional<Done<A>> last(Class<A> kind) {
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (kind.isInstance(acts.get(i).act())) {
                return Optional.of(new Done<>(kind.cast(acts.get(i).act()), acts.get(i), i));
            }
        }
        return Optional.empty();
    }

    /** The latest act of this kind that came after the given one. */
    public <A extends Act> Optional<Done<A>> lastAfter(Class<A> kind, Done<?> earlier) {
        return last(kind).filter(later -> later.position() > earlier.position());
    }

    /** Every act of this kind, oldest first. */
    public <A> List<A> all(Class<A> kind) {
        return acts.stream()
                .map(DoneAct::act)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The act that began the case; there always is one. */
    public Act.Opening begun() {
        return all(Act.Opening.class).getFirst();
    }

    /** 当事人. */
    public PartyFacts party() {
        return begun().party();
    }

    /** 执法事项. */
    public UUID matterId() {
        return begun().matterId();
    }

    /** The suspicion with which a case of penalty began. @throws java.util.NoSuchElementException in any other case */
    public RegisterLead lead() {
        return all(Act.Suspicion.class).getFirst().lead();
    }

    /** How the case was found on the spot; empty when it was not. */
    public Optional<OpenOnTheSpot> opening() {
        return last(OpenOnTheSpot.class).map(Done::act);
    }

    /** The filing, with the head's approval. */
    public Optional<Done<FileCase>> filing() {
        return last(FileCase.class);
    }

    /** The day of filing. */
    public Optional<LocalDate> filedOn() {
        return filing().map(filed -> filed.done().on());
    }

    /** The two officers of the case, the lead first; empty before filing, unless they found it on the spot. */
    public Set<UUID> handlers() {
        List<UUID> handlers = new ArrayList<>();
        for (DoneAct done : acts) {
            switch (done.act()) {
                case OpenOnTheSpot opened -> handlers.addAll(opened.officerIds());
                case ProposeMeasure proposed -> handlers.addAll(proposed.officerIds());
                case ProposeInspection proposed -> handlers.addAll(proposed.officerIds());
                case ReceiveApplication received -> handlers.addAll(received.officerIds());
                case OpenExecution opened -> handlers.addAll(opened.officerIds());
                case AssessFee assessed -> handlers.addAll(assessed.officerIds());
                case ProposeRequisition proposed -> handlers.addAll(proposed.officerIds());
                case FileCase filed -> {
                    handlers.clear();
                    handlers.addAll(List.of(filed.leadOfficerId(), filed.assistingOfficerId()));
                }
                case ReplaceHandler replaced ->
                    Collections.replaceAll(handlers, replaced.leavingOfficerId(), replaced.succeedingOfficerId());
                default -> {}
            }
        }
        return new LinkedHashSet<>(handlers);
    }

    /** Who was recused and stays out of the case (行政处罚法 第四十三条). */
    public Set<UUID> recused() {
        return all(ReplaceHandler.class).stream()
                .filter(replaced -> replaced.ground() == ReplacementGround.RECUSAL)
                .map(ReplaceHandler::leavingOfficerId)
                .collect(Collectors.toSet());
    }

    /** Every person who took part in handling: the officers of the case, now or before, and whoever signed with them. */
    public Set<UUID> investigators() {
        Set<UUID> persons = new LinkedHashSet<>(handlers());
        all(ReplaceHandler.class).forEach(replaced -> persons.add(replaced.leavingOfficerId()));
        all(Act.ByOfficers.class).forEach(act -> persons.addAll(act.officerIds()));
        acts.stream()
                .filter(done -> done.office() == Office.HANDLER)
                .map(DoneAct::officerId)
                .forEach(persons::add);
        return persons;
    }

    /** The findings in force, with the act that made them. */
    public Optional<Done<Act>> conclusion() {
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i).act();
            if (act instanceof ConcludeInvestigation || act instanceof ReviseDraft || act instanceof DecideOnTheSpot) {
                return Optional.of(new Done<>(act, acts.get(i), i));
            }
        }
        return Optional.empty();
    }

    /** The findings in force. */
    public Optional<Findings> findings() {
        return conclusion().map(done -> switch (done.act()) {
            case ConcludeInvestigation concluded -> concluded.findings();
            case ReviseDraft revised -> revised.findings();
            case DecideOnTheSpot decided -> decided.findings(opening().orElseThrow());
            default ->
                throw new IllegalStateException(
                        "not a conclusion: " + done.done().id());
        });
    }

    /** The draft in force. */
    public Optional<Draft> draft() {
        return findings().map(Findings::draft);
    }

    /** The decision, of any kind. */
    public Optional<DoneAct> decision() {
        return acts.stream()
                .filter(done -> done.act() instanceof Decide
                        || done.act() instanceof DecideNoPenalty
                        || done.act() instanceof DecideOnTheSpot)
                .findFirst();
    }

    /** Whether the decision stands no more. */
    public boolean revoked() {
        return last(RemedyAct.RevokeDecision.class).isPresent()
                || all(RemedyAct.RecordOutcome.class).stream()
                        .anyMatch(told -> told.ruling().annuls());
    }

    /** An act with the record of its doing and its place in the history. */
    public record Done<A extends Act>(A act, DoneAct done, int position) {}
}
