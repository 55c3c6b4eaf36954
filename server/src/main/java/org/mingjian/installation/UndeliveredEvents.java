package org.mingjian.installation;

import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells modules again what they could not hear, while the server goes on: a database that died under a listener must
 * not hold a publication up until the next start. Listeners hear an event again without harm.
 */
@Component
class UndeliveredEvents {

    private final IncompleteEventPublications publications;

    UndeliveredEvents(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    /** Those that failed, and those that the staleness settings gave up. */
    @Scheduled(
            fixedDelayString = "${mingjian.events.redelivery:10s}",
            initialDelayString = "${mingjian.events.redelivery:10s}")
    void deliver() {
        publications.resubmitIncompletePublications(ResubmissionOptions.defaults());
    }
}
