package org.mingjian.installation.bench;

import java.util.UUID;
import org.mingjian.documents.DocumentKind;
import org.mingjian.documents.Documents;
import org.mingjian.publicity.Publication;
import org.mingjian.publicity.Publication.Standing;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Publishes the decision of a lived case by two persons. */
@Component
@Lazy
class PublishedCase {

    private final Publication publication;
    private final Documents documents;

    PublishedCase(Publication publication, Documents documents) {
        this.publication = publication;
        this.documents = documents;
    }

    /** @return the last part of the page's address */
    String publish(InventedBureau bureau, UUID caseId) throws InterruptedException {
        UUID decision = documents.ofCase(caseId).stream()
                .filter(document -> document.kind() == DocumentKind.PENALTY_DECISION)
                .findFirst()
                .orElseThrow()
                .id();
        // Publication hears of the decision and of its serving after their acts, on other threads.
        if (!Patience.until(
                () -> publication.ofDocument(decision).filter(Standing::served).isPresent())) {
            throw new IllegalStateException("publication never heard of " + decision);
        }
        var preparer = bureau.actor(Seat.PREPARER);
        var releaser = bureau.actor(Seat.RELEASER);
        Standing draft = standing(decision);
        publication.acceptProposals(preparer, draft.id(), draft.version());
        publication.submit(preparer, draft.id(), standing(decision).version());
        publication.clear(releaser, draft.id(), standing(decision).version());
        publication.release(releaser, draft.id(), standing(decision).version());
        return draft.slug();
    }

    private Standing standing(UUID decision) {
        return publication.ofDocument(decision).orElseThrow();
    }
}
