package org.mingjian.installation.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.mingjian.agency.Actor;
import org.mingjian.documents.DocumentKind;
import org.mingjian.documents.Documents;
import org.mingjian.installation.InstallationFault;
import org.mingjian.publicity.Publication;
import org.mingjian.publicity.Publication.Standing;
import org.springframework.stereotype.Component;

/** Publishes decisions by two persons, as the publication staff would. */
@Component
class PublicationScript {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Publication publication;
    private final Documents documents;

    PublicationScript(Publication publication, Documents documents) {
        this.publication = publication;
        this.documents = documents;
    }

    void publish(CaseLife life, Actor staff, Actor reviewer) {
        Standing draft = standing(life);
        publication.acceptProposals(staff, draft.id(), draft.version());
        publication.submit(staff, draft.id(), standing(life).version());
        publication.clear(reviewer, draft.id(), standing(life).version());
        publication.release(reviewer, draft.id(), standing(life).version());
    }

    /** The record once the decision's and the serving's events were heard: they arrive after their acts, on another thread. */
    private Standing standing(CaseLife life) {
        var decision = documents.ofCase(life.caseId()).stream()
                .filter(document -> document.kind() == DocumentKind.PENALTY_DECISION)
                .findFirst()
                .orElseThrow();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var standing = publication.ofDocument(decision.id()).filter(Standing::served);
            if (standing.isPresent()) {
                return standing.get();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new InstallationFault(
                "The decision " + decision.number() + " did not reach the publication queue.",
                "Delete the data directory and start again.",
                null);
    }

    static List<String> publishedStages() {
        return List.of("ARCHIVED", "CLOSED", "EXECUTED", "OVERDUE", "REVOKED", "SERVED");
    }
}
