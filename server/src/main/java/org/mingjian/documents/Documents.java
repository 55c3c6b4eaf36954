package org.mingjian.documents;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.documents.paper.Paper;
import org.mingjian.documents.paper.Typesetter;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 执法文书: made from facts, checked for their required parts, numbered, rendered once. */
@Component
public class Documents {

    private final Typesetter typesetter;
    private final DocumentNumbers numbers;
    private final DocumentStore store;
    private final DocumentSettings settings;
    private final Clock clock;

    Documents(
            Typesetter typesetter,
            DocumentNumbers numbers,
            DocumentStore store,
            DocumentSettings settings,
            Clock clock) {
        this.typesetter = typesetter;
        this.numbers = numbers;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** The HTML of the paper as it would be issued now, without a number and marked as a draft. */
    public String preview(DocumentKind kind, DocumentFacts facts) {
        DocumentFacts dated = new PaperFacts(kind, facts, LegalDates.today(clock)).dated();
        return typesetter.html(paper(kind, dated, null));
    }

    /** Why the paper could not be issued now: missing parts and wrong statements, each with its provision. */
    public List<Refusal> refusals(DocumentKind kind, DocumentFacts facts) {
        return new PaperFacts(kind, facts, LegalDates.today(clock)).refusals();
    }

    /**
     * Lets acts that will issue numbered papers of the same kinds wait for each other. An act that reads its own time after
     * this has it in the order of its papers' numbers.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(UUID agencyId, List<DocumentKind> kinds) {
        // Always in the same order, so that two never wait for each other in a circle.
        kinds.stream().filter(DocumentKind::numbered).sorted().forEach(kind -> numbers.queue(agencyId, kind));
    }

    /**
     * Issues the paper in the caller's transaction: checks its required parts, draws the number, renders the PDF.
     *
     * @param agencyId the issuing agency, whose number series is drawn from
     * @throws org.mingjian.kernel.problem.Refused naming each required part that is missing, with its provision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedDocument issue(DocumentKind kind, UUID agencyId, UUID caseId, DocumentFacts facts) {
        queue(agencyId, List.of(kind));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PaperFacts checked = new PaperFacts(kind, facts, LegalDates.on(now));
        List<Refusal> refusals = checked.refusals();
        if (!refusals.isEmpty()) {
            throw new Refused(ProblemType.REFUSED, refusals);
        }
        DrawnNumber number = kind.numbered() ? draw(kind, agencyId, facts, now) : null;
        UUID id = UUID.randomUUID();
        String printed = number == null ? null : number.printed();
        Paper paper = paper(kind, checked.dated(), new Paper.Issue(id, printed, settings.receipt(id)));
        String html = typesetter.html(paper);
        byte[] pdf = typesetter.pdf(html, now);
        return store(new IssuedDocument(id, kind, caseId, printed, Sha256.of(pdf), now), agencyId, number, html, pdf);
    }

    /** The papers of a case in the order in which they were issued. */
    public List<IssuedDocument> ofCase(UUID caseId) {
        return store.ofCase(caseId);
    }

    /** Papers of an agency whose number contains a text, the newest first; brackets of any form stand for 〔〕. */
    public List<IssuedDocument> numbered(String text, UUID agencyId, int most) {
        String number = text.replaceAll("[\\[(（［【]", "〔").replaceAll("[\\])）］】]", "〕");
        return store.numbered(number, agencyId, most);
    }

    private DrawnNumber draw(DocumentKind kind, UUID agencyId, DocumentFacts facts, Instant now) {
        String word = facts.text().getOrDefault("agencyWord", "").strip() + kind.word();
        return numbers.draw(agencyId, word, LegalDates.on(now).getYear());
    }

    private IssuedDocument store(
            IssuedDocument document, UUID agencyId, @Nullable DrawnNumber number, String html, byte[] pdf) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        String pageSha256 = Sha256.of(page);
        store.addContent(pageSha256, page);
        store.addContent(document.sha256(), pdf);
        store.add(document, agencyId, number, pageSha256);
        return document;
    }

    private static Paper paper(DocumentKind kind, DocumentFacts facts, Paper.@Nullable Issue issue) {
        return new Paper(
                kind.name().toLowerCase(Locale.ROOT), kind.title(), kind.word(), facts.text(), facts.rows(), issue);
    }
}
