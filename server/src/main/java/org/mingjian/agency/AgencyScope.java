package org.mingjian.agency;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordScope;
import org.springframework.stereotype.Component;

/** Whose part of the record an actor sees: as everywhere, and for an administrator all agencies that he maintains. */
@Component
class AgencyScope implements RecordScope {

    private final Agencies agencies;

    AgencyScope(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Set<UUID> of(RecordActor actor) {
        Actor known = (Actor) actor;
        Set<UUID> scope = new LinkedHashSet<>(agencies.scope(known));
        if (known.may(Permission.AGENCY_READ)) {
            scope.addAll(agencies.below(known.agencyId()));
        }
        return scope;
    }
}
