package org.mingjian.casework.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Officer;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Surroundings;

/**
 * A case with the people and provisions around it, as papers see it.
 *
 * @param title the case's title
 * @param number the case number, {@code null} before filing
 * @param history the history, the act that issues the paper included
 * @param people officers by identifier
 * @param now server time, the papers' date
 */
public record CaseContext(
        UUID caseId,
        String title,
        @Nullable String number,
        Agency agency,
        Matter matter,
        CaseHistory history,
        Function<UUID, Officer> people,
        Surroundings around,
        Instant now) {

    /** The names, joined as papers do. */
    public String names(List<UUID> officers) {
        return officers.stream().map(id -> people.apply(id).name()).collect(Collectors.joining("、"));
    }

    /** The numbers of the officers' certificates, in the same order. */
    public String certificates(List<UUID> officers) {
        return officers.stream().map(this::certificate).collect(Collectors.joining("、"));
    }

    private String certificate(UUID officer) {
        var certificates = people.apply(officer).certificates();
        return certificates.isEmpty() ? "" : certificates.getFirst().number();
    }
}
