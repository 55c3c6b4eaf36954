package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.CaseDeadlines;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.InspectionLeads;
import org.mingjian.casework.MovedDeadline;
import org.mingjian.casework.Recomputation;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.desk.CaseView.DeadlineItem;
import org.mingjian.casework.desk.CaseView.EvidenceItem;
import org.mingjian.casework.desk.CaseView.Handler;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.Paused;
import org.springframework.stereotype.Component;

/** Puts a case's page together. */
@Component
class CaseViews {

    private final CaseFolder folder;
    private final Agencies agencies;
    private final CaseTimelines timelines;
    private final Recomputation recomputation;
    private final InspectionLeads leads;

    CaseViews(
            CaseFolder folder,
            Agencies agencies,
            CaseTimelines timelines,
            Recomputation recomputation,
            InspectionLeads leads) {
        this.folder = folder;
        this.agencies = agencies;
        this.timelines = timelines;
        this.recomputation = recomputation;
        this.leads = leads;
    }

    /** The case, when it lies in the actor's scope; otherwise refused as absent. */
    CaseView of(UUID caseId, Actor actor) {
        CaseContext context = folder.open(caseId, agencies.scope(actor));
        CaseHistory history = context.history();
        PartyFacts party = history.party();
        List<MovedDeadline> moved = recomputation.inCase(caseId);
        return new CaseView(
                caseId,
                history.acts().size(),
                context.number(),
                context.title(),
                String.valueOf(history.acts().getFirst().outcome().number()),
                Procedures.of(history).name().name(),
                Procedures.of(history).name().title(),
                history.stage().name(),
                history.stage().title(),
                new CaseView.Party(
                        party.kind().name(),
                        party.kind().title(),
                        party.name(),
                        party.code(),
                        party.representative(),
                        party.address(),
                        party.phone()),
                new CaseView.MatterName(
                        context.matter().id(),
                        context.matter().name(),
                        context.matter().category()),
                new CaseView.AgencyName(context.agency().id(), context.agency().name()),
                history.handlers().stream().map(id -> handler(id, context)).toList(),
                history.filedOn().orElse(null),
                Chart.of(history),
                timelines.of(context, moved),
                deadlines(context, moved),
                history.acts().stream().flatMap(CaseTimelines::papers).toList(),
                evidence(context),
                PossibleActs.of(history, actor, context.around()),
                facts(caseId, history, context.around()));
    }

    private static Handler handler(UUID id, CaseContext context) {
        return new Handler(id, context.names(List.of(id)), context.certificates(List.of(id)));
    }

    private static List<DeadlineItem> deadlines(CaseContext context, List<MovedDeadline> moved) {
        return CaseDeadlines.open(context.history(), context.around()).stream()
                .map(open -> deadline(open, moved))
                .toList();
    }

    private static DeadlineItem deadline(CaseDeadlines.Open open, List<MovedDeadline> moved) {
        var remaining = open.remaining();
        return new DeadlineItem(
                open.term().name(),
                open.term().title(),
                open.dueOn(),
                remaining == null ? null : remaining.days(),
                open.unit(),
                remaining == null ? "GREEN" : remaining.light().name(),
                open.reckoning() instanceof Paused,
                open.reckoning() instanceof Due due && due.provisional(),
                open.term().provision(),
                why(open, moved));
    }

    /** The counting, and behind it what a notice of holidays moved. */
    private static List<String> why(CaseDeadlines.Open open, List<MovedDeadline> moved) {
        List<String> sentences = new ArrayList<>(open.reckoning().why().sentences());
        moved.stream()
                .filter(one -> one.term().equals(open.term().title()))
                .map(MovedDeadline::sentence)
                .forEach(sentences::add);
        return sentences;
    }

    private List<EvidenceItem> evidence(CaseContext context) {
        return context.history().acts().stream()
                .filter(done -> done.act() instanceof AddEvidence)
                .map(done -> evidence(context.caseId(), done, (AddEvidence) done.act()))
                .toList();
    }

    private EvidenceItem evidence(UUID caseId, DoneAct done, AddEvidence act) {
        var file =
                act.fileId() == null ? null : folder.file(caseId, act.fileId()).orElse(null);
        return new EvidenceItem(
                done.id(),
                act.fileId(),
                act.name(),
                act.kind().name(),
                act.kind().title(),
                act.source(),
                act.proves(),
                act.collectedAt(),
                file == null ? null : file.sha256(),
                file == null ? null : file.size());
    }

    private Map<String, Object> facts(UUID caseId, CaseHistory history, Surroundings around) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lead", history.begun() instanceof Act.Suspicion suspicion ? suspicion.lead() : history.begun());
        history.findings().ifPresent(findings -> facts.put("findings", findings));
        List<PropertyLedger.Line> property = PropertyLedger.of(history).lines();
        if (!property.isEmpty()) {
            facts.put("property", property.stream().map(PropertyRow::of).toList());
        }
        List<InspectionLeads.Linked> found = leads.foundBy(caseId);
        if (!found.isEmpty()) {
            facts.put("leads", found);
        }
        List<InspectionLeads.Linked> inspections = leads.behind(caseId);
        if (!inspections.isEmpty()) {
            facts.put("inspections", inspections);
        }
        if (history.begun() instanceof OpenExecution) {
            facts.put("debt", DebtFacts.of(Debt.of(history, around, around.today())));
        }
        return facts;
    }
}
