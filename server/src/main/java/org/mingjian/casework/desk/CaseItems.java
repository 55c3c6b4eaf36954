package org.mingjian.casework.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.stereotype.Component;

/** Rows of the case list as the desk shows them: with names and the nearest deadline. */
@Component
class CaseItems {

    private final Officers officers;
    private final Clock clock;

    CaseItems(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    /** One row of the case list. */
    record CaseItem(
            UUID id,
            @Nullable String number,
            String leadNumber,
            String title,
            String party,
            String matter,
            String stage,
            String stageTitle,
            List<String> handlers,
            @Nullable LocalDate filedOn,
            @Nullable NextDue next) {}

    List<CaseItem> of(List<CaseList.Item> rows, Set<UUID> agencies) {
        Map<UUID, String> names = officers.of(agencies).stream().collect(Collectors.toMap(Officer::id, Officer::name));
        return rows.stream().map(row -> item(row, names)).toList();
    }

    private CaseItem item(CaseList.Item item, Map<UUID, String> names) {
        List<String> handlers = Stream.of(item.leadOfficer(), item.assistingOfficer())
                .filter(Objects::nonNull)
                .map(id -> String.valueOf(names.get(id)))
                .toList();
        return new CaseItem(
                item.id(),
                item.number(),
                item.leadNumber(),
                item.title(),
                item.party(),
                item.matter(),
                item.stage(),
                item.stageTitle(),
                handlers,
                item.filedOn(),
                NextDue.of(item.dueOn(), LegalDates.today(clock)));
    }
}
