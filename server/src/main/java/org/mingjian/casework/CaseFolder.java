package org.mingjian.casework;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.casework.EvidenceFiles.EvidenceFile;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.paper.Papers;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.documents.DocumentKind;
import org.mingjian.documents.Documents;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;

/** 案卷: opens a case for reading, within the scope of who asks. */
@Component
public class CaseFolder {

    private final CaseRows cases;
    private final ActRows acts;
    private final World world;
    private final Documents documents;

    CaseFolder(CaseRows cases, ActRows acts, World world, Documents documents) {
        this.cases = cases;
        this.acts = acts;
        this.world = world;
        this.documents = documents;
    }

    /**
     * Opens a case.
     *
     * @param agencies the agencies whose cases the asker may see
     * @throws Refused as absent when there is none, or it is another agency's
     */
    public CaseContext open(UUID caseId, Set<UUID> agencies) {
        CaseRow row = row(caseId, agencies);
        CaseSurroundings around = world.around(caseId, row.agencyId(), row.category());
        return new CaseContext(
                caseId,
                row.title(),
                row.caseNumber(),
                world.people().agency(row.agencyId()),
                world.people().matter(row.agencyId(), row.matterId()),
                acts.history(caseId),
                world.people()::officer,
                around,
                around.now());
    }

    /**
     * The subject of the case's entries in the record.
     *
     * @param agencies the agencies whose cases the asker may see
     * @throws Refused as absent when there is none, or it is another agency's
     */
    public String subject(UUID caseId, Set<UUID> agencies) {
        return Casework.subject(row(caseId, agencies).id());
    }

    /**
     * The case's number; before it has one, that of its registration.
     *
     * @param agencies the agencies whose cases the asker may see
     * @throws Refused as absent when there is none, or it is another agency's
     */
    public String number(UUID caseId, Set<UUID> agencies) {
        CaseRow row = row(caseId, agencies);
        return Objects.requireNonNullElse(row.caseNumber(), row.leadNumber());
    }

    private CaseRow row(UUID caseId, Set<UUID> agencies) {
        return cases.find(caseId)
                .filter(found -> agencies.contains(found.agencyId()))
                .orElseThrow(Refused::notFound);
    }

    /** A file of the case. */
    public Optional<EvidenceFile> file(UUID caseId, UUID fileId) {
        return world.files().find(caseId, fileId);
    }

    /** The paper that an act would issue now, as HTML; empty when it issues none. */
    public Optional<String> preview(UUID caseId, Act act, Actor actor) {
        CaseContext context = open(caseId, Set.of(actor.agencyId()));
        if (context.history().acts().isEmpty()) {
            return Optional.empty();
        }
        Step step = Gate.step(Procedures.of(context.history()), ActKind.of(act));
        Optional<DocumentKind> kind = step.papers().reversed().stream().findFirst();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        DoneAct tentative = new DoneAct(
                id,
                act,
                actor.officerId(),
                actor.name(),
                step.office(),
                context.now(),
                context.history().stage(),
                Outcome.NONE,
                id);
        CaseContext then = new CaseContext(
                caseId,
                context.title(),
                context.number(),
                context.agency(),
                context.matter(),
                context.history().with(tentative),
                context.people(),
                context.around(),
                context.now());
        return kind.map(one -> documents.preview(one, Papers.facts(one, then)));
    }
}
