package org.mingjian.installation.bench;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.mingjian.casework.Casework;
import org.mingjian.casework.Casework.Done;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.installation.bench.OrdinaryCase.Step;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lives one case through in this process, each act in a transaction of its own. */
@Component
@Lazy
class LivedCase {

    private final Casework casework;
    private final Clock clock;

    LivedCase(Casework casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * Does every act of the case.
     *
     * @param acknowledge what happens after each act, for example to wait for its index
     * @return the case
     */
    UUID live(InventedBureau bureau, int serial, Consumer<Done> acknowledge) {
        Done done = null;
        for (Step step : new OrdinaryCase(bureau, serial).steps()) {
            var act = step.act().apply(clock.instant());
            var actor = bureau.actor(step.seat());
            done = done == null
                    ? casework.register((RegisterLead) act, actor)
                    : casework.act(done.caseId(), done.version(), act, actor);
            acknowledge.accept(done);
        }
        if (done == null) {
            throw new IllegalStateException("a case has acts");
        }
        return done.caseId();
    }
}
