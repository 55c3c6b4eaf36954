package org.mingjian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.InspectionAct.RegisterViolation;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.LicenceAct.GrantLicence;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.event.DecisionIssued;
import org.mingjian.casework.event.DecisionOverturned;
import org.mingjian.casework.event.DecisionServed;
import org.mingjian.casework.event.LicenceDecided;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.paper.Wording;
import org.mingjian.casework.procedure.Procedures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules what follows from an act; each event carries the facts that they may need. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Announces the last act of the history, in its transaction; listeners run after it has committed, the register of leads in it. */
    void after(CaseContext context, Actor actor) {
        DoneAct done = context.history().acts().getLast();
        if (Procedures.last(context.history()).publishes()) {
            events.publishEvent(decided(context, done));
        }
        if (done.act() instanceof GrantLicence granted) {
            events.publishEvent(licensed(context, done, granted));
        }
        overturned(done).ifPresent(how -> events.publishEvent(overturned(context, how)));
        if (done.act() instanceof Serve || done.act() instanceof HandOver) {
            served(context);
        }
        if (done.act() instanceof RegisterViolation found) {
            RegisterLead lead = found.lead(context.history().party(), done.on(), number(context));
            events.publishEvent(new InspectionLeads.Found(context.caseId(), lead, actor));
        }
    }

    /** The number of the approval, in an emergency that of the registration. */
    private static String number(CaseContext context) {
        return Objects.requireNonNullElseGet(
                context.number(),
                () -> context.history().acts().getFirst().outcome().number());
    }

    /** How a decision lost its force by this act, if it did. */
    private static Optional<Overturning> overturned(DoneAct done) {
        return switch (done.act()) {
            case RecordOutcome told
            when told.ruling().overturns() ->
                Optional.of(new Overturning(told.ruling(), told.document().strip(), told.effectiveOn()));
            case RevokeDecision _ -> Optional.of(new Overturning(RemedyAct.Ruling.REVOKED, null, done.on()));
            default -> Optional.empty();
        };
    }

    private static DecisionOverturned overturned(CaseContext context, Overturning how) {
        Paper decision = paper(context.history().decision().orElseThrow());
        String document = how.document() == null ? Objects.requireNonNull(decision.number()) : how.document();
        return new DecisionOverturned(
                context.caseId(),
                decision.id(),
                DecisionOverturned.How.valueOf(how.outcome().name()),
                how.document() == null,
                document,
                how.effectiveOn());
    }

    private record Overturning(
            RemedyAct.Ruling outcome, @Nullable String document, LocalDate effectiveOn) {}

    private void served(CaseContext context) {
        Optional<DoneAct> penal = context.history().decision();
        if (penal.isEmpty()) {
            // What was served is no decision of penalty: nobody waits for it.
            return;
        }
        DoneAct decision = penal.orElseThrow();
        if (!(decision.act() instanceof DecisionAct.DecideNoPenalty)) {
            Serving serving = Serving.ofDecision(context.history()).orElseThrow();
            events.publishEvent(
                    new DecisionServed(context.caseId(), paper(decision).id(), serving.madeOn(context.around())));
        }
    }

    private static DecisionIssued decided(CaseContext context, DoneAct done) {
        CaseHistory history = context.history();
        Findings findings = history.findings().orElseThrow();
        Draft draft = findings.draft();
        Paper paper = paper(done);
        return new DecisionIssued(
                context.caseId(),
                paper.id(),
                paper.sha256(),
                Objects.requireNonNull(paper.number()),
                context.title(),
                agency(context),
                party(history.party()),
                context.matter().name(),
                context.matter().category(),
                draft.kinds().stream().map(PenaltyKind::word).toList(),
                draft.fineFen(),
                draft.confiscatedFen(),
                done.on(),
                done.at(),
                findings.facts(),
                findings.evidenceSummary(),
                List.of(
                        Wording.basis(context.matter().broken()),
                        Wording.basis(context.matter().penalty())),
                Wording.discretion(findings),
                Wording.operative(draft),
                remedies(context),
                others(history),
                steps(history),
                Procedures.of(history).name().word());
    }

    private static LicenceDecided licensed(CaseContext context, DoneAct done, GrantLicence granted) {
        Paper paper = paper(done);
        return new LicenceDecided(
                context.caseId(),
                paper.id(),
                paper.sha256(),
                Objects.requireNonNull(paper.number()),
                agency(context),
                party(context.history().party()),
                context.matter().name(),
                granted.content(),
                granted.validFrom(),
                granted.validTo(),
                done.on(),
                done.at());
    }

    private static Paper paper(DoneAct done) {
        return done.outcome().documents().getFirst();
    }

    private static DecisionIssued.Agency agency(CaseContext context) {
        var agency = context.agency();
        return new DecisionIssued.Agency(agency.id(), agency.name(), agency.creditCode(), agency.region());
    }

    private static DecisionIssued.Party party(PartyFacts party) {
        return new DecisionIssued.Party(
                party.kind().name(),
                party.name(),
                party.code(),
                party.representative(),
                party.address(),
                party.phone());
    }

    private static String remedies(CaseContext context) {
        if (context.history().decision().orElseThrow().act() instanceof DecideOnTheSpot) {
            return Wording.reconsiderationFirst(context);
        }
        var remedies = context.agency().remedies();
        return "当事人如不服本决定，可以自收到本决定书之日起" + context.around().number("D28") + "日内向"
                + remedies.reconsiderationAgency() + "申请行政复议，也可以自收到本决定书之日起"
                + context.around().number("D29")
                + "个月内向" + remedies.court() + "提起行政诉讼。";
    }

    /** Natural persons who are named but are not the party. */
    private static List<DecisionIssued.OtherPerson> others(CaseHistory history) {
        RegisterLead lead = history.lead();
        List<DecisionIssued.OtherPerson> others = new ArrayList<>();
        history.all(RecordInterview.class).stream()
                .filter(interview -> !interview
                                .intervieweeName()
                                .equals(lead.party().name())
                        && !interview.intervieweeName().equals(lead.party().representative()))
                .map(interview -> new DecisionIssued.OtherPerson(interview.intervieweeName(), interview.minor()))
                .forEach(others::add);
        if (lead.informant() != null && !lead.informant().isBlank()) {
            others.add(new DecisionIssued.OtherPerson(lead.informant(), false));
        }
        return others.stream().distinct().toList();
    }

    private static List<DecisionIssued.Step> steps(CaseHistory history) {
        List<DecisionIssued.Step> steps = new ArrayList<>();
        history.acts().stream()
                .filter(done -> done.stage() != stageBefore(history, done))
                .forEach(done -> steps.add(
                        new DecisionIssued.Step(on(done), ActKind.of(done.act()).title())));
        return steps;
    }

    private static LocalDate on(DoneAct done) {
        return done.on();
    }

    private static org.mingjian.casework.history.Stage stageBefore(CaseHistory history, DoneAct done) {
        int position = history.acts().indexOf(done);
        return position == 0
                ? org.mingjian.casework.history.Stage.NONE
                : history.acts().get(position - 1).stage();
    }
}
