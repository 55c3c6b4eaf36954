package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办案: does acts. An act is checked by the law's gates, changes the case, and is recorded, in one transaction. */
@Service
public class Casework {

    private static final String LEAD_SERIES = "lead";

    /** Who acts when the law acts by itself: no person and no account. */
    private static final UUID SYSTEM = new UUID(0, 0);

    private final CaseRows cases;
    private final ActRows acts;
    private final World world;
    private final Effects effects;
    private final Recorder recorder;
    private final Announcements announcements;

    Casework(
            CaseRows cases,
            ActRows acts,
            World world,
            Effects effects,
            Recorder recorder,
            Announcements announcements) {
        this.cases = cases;
        this.acts = acts;
        this.world = world;
        this.effects = effects;
        this.recorder = recorder;
        this.announcements = announcements;
    }

    /** An act as done: the case, its version now, and the entry in the record. */
    public record Done(UUID caseId, int version, Stage stage, UUID entryId) {}

    /**
     * Begins a case in the procedure that the act belongs to.
     *
     * @throws Refused by a policy, or when the matter is not the agency's
     */
    @Transactional
    public Done register(Act first, Actor actor) {
        ActKind kind = ActKind.of(first);
        Act.Opening opening = (Act.Opening) first;
        Procedure procedure = Procedures.begunBy(kind);
        Matter matter = world.people().matter(actor.agencyId(), opening.matterId());
        if (matter.kind() != procedure.name().kind()) {
            throw Refused.input(
                    "matterId",
                    "所选事项是" + matter.kind().title() + "事项，不能适用"
                            + procedure.name().fullTitle());
        }
        UUID caseId = UUID.randomUUID();
        cases.queue(actor.agencyId());
        effects.queue(actor.agencyId(), procedure.step(kind));
        CaseSurroundings around = world.around(caseId, actor.agencyId(), matter.category());
        Attempt attempt = new Attempt(first, CaseHistory.empty(), actor.officerId(), Office.HANDLER, around);
        requirePermission(kind, actor);
        Stage stage = Gate.pass(procedure.step(kind), attempt);
        int year = around.today().getYear();
        int number = cases.draw(actor.agencyId(), LEAD_SERIES, year, around.now());
        String leadNumber = matter.documentWord() + procedure.name().register() + "〔" + year + "〕" + number + "号";
        String title = ProposedDecisions.title(opening);
        cases.insert(
                new CaseRows.NewCase(
                        caseId, actor.agencyId(), leadNumber, title, actor.officerId(), opening, around.now()),
                matter.name(),
                matter.category());
        CaseRow row = cases.lock(actor.agencyId(), caseId).orElseThrow();
        return perform(row, attempt, stage, actor, leadNumber);
    }

    /**
     * Does an act in a case.
     *
     * @param version the version that the actor saw; another one means that the case moved on meanwhile
     * @throws Refused when it does not exist for the actor, moved on, lacks permission, or a gate stands in the way
     */
    @Transactional
    public Done act(UUID caseId, int version, Act act, Actor actor) {
        requirePermission(ActKind.of(act), actor);
        CaseRow row = cases.lock(actor.agencyId(), caseId).orElseThrow(Refused::notFound);
        if (row.version() != version) {
            throw Refused.conflict("案件已被他人办理，请查看最新情况后再办理");
        }
        CaseHistory history = acts.history(caseId);
        Step step = Gate.step(Procedures.of(history), ActKind.of(act));
        effects.queue(row.agencyId(), step);
        CaseSurroundings around = world.around(caseId, row.agencyId(), row.category());
        Attempt attempt = new Attempt(act, history, actor.officerId(), step.office(), around);
        return perform(row, attempt, Gate.pass(step, attempt), actor, null);
    }

    /**
     * Does what the law does by itself when a day has passed; nobody asks for it, and nobody's permission is asked.
     *
     * @param find the act that is due, from the case as it is once it is locked; empty when none is
     */
    @Transactional
    Optional<Done> byLaw(UUID caseId, BiFunction<CaseHistory, Surroundings, ? extends Optional<? extends Act>> find) {
        CaseRow found = cases.find(caseId).orElseThrow(Refused::notFound);
        CaseRow row = cases.lock(found.agencyId(), caseId).orElseThrow(Refused::notFound);
        CaseHistory history = acts.history(caseId);
        CaseSurroundings around = world.around(caseId, row.agencyId(), row.category());
        return find.apply(history, around).map(act -> {
            Step step = Gate.step(Procedures.of(history), ActKind.of(act));
            effects.queue(row.agencyId(), step);
            Actor system = new Actor(SYSTEM, SYSTEM, row.agencyId(), Office.SYSTEM.title(), Set.of());
            Attempt attempt = new Attempt(act, history, SYSTEM, Office.SYSTEM, around);
            return perform(row, attempt, Gate.pass(step, attempt), system, null);
        });
    }

    /** @param drawn the number with which a case is registered, {@code null} for every act but the first */
    private Done perform(CaseRow row, Attempt attempt, Stage stage, Actor actor, @Nullable String drawn) {
        UUID actId = UUID.randomUUID();
        Instant now = attempt.around().now();
        DoneAct tentative = new DoneAct(
                actId,
                attempt.act(),
                actor.officerId(),
                actor.name(),
                attempt.office(),
                now,
                stage,
                Outcome.NONE,
                actId);
        CaseContext context = context(row, attempt.history().with(tentative), attempt);
        Outcome entailed = effects.of(context, actor);
        Outcome outcome = drawn == null ? entailed : new Outcome(entailed.documents(), drawn, entailed.draftHash());
        RecordedEntry entry = recorder.record(entry(row, attempt, actor, outcome));
        DoneAct done = new DoneAct(
                actId,
                attempt.act(),
                actor.officerId(),
                actor.name(),
                attempt.office(),
                now,
                stage,
                outcome,
                entry.id());
        CaseHistory history = attempt.history().with(done);
        if (attempt.act() instanceof Act.Payment payment) {
            cases.useReceipt(row.agencyId(), payment.receiptNumber(), row.id());
        }
        world.inspections().keep(context(row, history, attempt));
        acts.insert(row.id(), history.acts().size(), done, actor.accountId());
        world.property().keep(row.id(), PropertyLedger.of(history).marks(), now);
        world.executions().keep(row.id(), history, now);
        cases.update(row.id(), history, caseNumber(attempt.act(), outcome), nextDue(history, attempt), now);
        announcements.after(context(row, history, attempt), actor);
        return new Done(row.id(), history.acts().size(), stage, entry.id());
    }

    /** A case has the number of its filing; one that is decided on the spot is never filed and has the decision's. */
    private static @Nullable String caseNumber(Act act, Outcome outcome) {
        return switch (ActKind.of(act)) {
            case FILE_CASE,
                    DECIDE_ON_THE_SPOT,
                    IMPLEMENT_MEASURE,
                    IMPLEMENT_AT_ONCE,
                    FREEZE_DEPOSIT,
                    APPROVE_INSPECTION,
                    GRANT_LICENCE,
                    REFUSE_LICENCE,
                    DECIDE_EXECUTION,
                    DECIDE_AT_ONCE,
                    DECIDE_SUBSTITUTE,
                    APPLY_TO_COURT,
                    ISSUE_FEE_NOTICE,
                    ORDER_REQUISITION,
                    COMPLETE_REQUISITION_ORDER -> outcome.number();
            default -> null;
        };
    }

    private static @Nullable LocalDate nextDue(CaseHistory history, Attempt attempt) {
        return CaseDeadlines.open(history, attempt.around()).stream()
                .map(CaseDeadlines.Open::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private CaseContext context(CaseRow row, CaseHistory history, Attempt attempt) {
        return new CaseContext(
                row.id(),
                row.title(),
                row.caseNumber(),
                world.people().agency(row.agencyId()),
                world.people().matter(row.agencyId(), row.matterId()),
                history,
                world.people()::officer,
                attempt.around(),
                attempt.around().now());
    }

    private Entry entry(CaseRow row, Attempt attempt, Actor actor, Outcome outcome) {
        Stream<Entry.Attachment> papers = outcome.documents().stream()
                .map(paper -> new Entry.Attachment("document:" + paper.kind(), paper.id(), paper.sha256()));
        return new Entry(
                subject(row.id()),
                "casework:" + ActKind.of(attempt.act()).word(),
                row.agencyId(),
                attempt.office() == Office.SYSTEM ? null : actor.officerId(),
                attempt.office().name(),
                Stream.concat(papers, evidence(row.id(), attempt.act())).toList(),
                acts.content(attempt.act()));
    }

    private Stream<Entry.Attachment> evidence(UUID caseId, Act act) {
        if (act instanceof AddEvidence added && added.fileId() != null) {
            return world.files().find(caseId, added.fileId()).stream()
                    .map(file -> new Entry.Attachment("evidence", file.id(), file.sha256()));
        }
        return Stream.empty();
    }

    /** The subject of a case's entries in the record. */
    static String subject(UUID caseId) {
        return "case:" + caseId;
    }

    private static void requirePermission(ActKind act, Actor actor) {
        if (!actor.may(Procedures.office(act).permission())) {
            throw new Refused(ProblemType.FORBIDDEN, List.of());
        }
    }
}
