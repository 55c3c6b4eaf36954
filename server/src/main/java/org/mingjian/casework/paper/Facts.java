package org.mingjian.casework.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleProfile;

/** Collects the facts of one paper. */
final class Facts {

    private final Map<String, String> text = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final RuleProfile rules;

    private Facts(RuleProfile rules) {
        this.rules = rules;
    }

    /** Begins with what every paper of a case carries. */
    static Facts of(CaseContext context) {
        PartyFacts party = context.history().party();
        return new Facts(context.around().rules())
                .put("agencyName", context.agency().name())
                .put("agencyWord", context.matter().documentWord())
                .put("agencyCreditCode", context.agency().creditCode())
                .put("agencyAddress", context.agency().address())
                .put("agencyPhone", context.agency().phone())
                .put("caseTitle", context.title())
                .put("caseNumber", context.number())
                .put("matterName", context.matter().name())
                .put("partyName", party.name())
                .put("partyKind", party.kind().title())
                .put("partyCode", party.code())
                .put("partyRepresentative", party.representative())
                .put("partyAddress", party.address())
                .put("partyPhone", party.phone())
                .officers(context)
                .put("issuedOn", day(LegalDates.on(context.now())));
    }

    private Facts officers(CaseContext context) {
        List<java.util.UUID> handlers = List.copyOf(context.history().handlers());
        return put("officerNames", context.names(handlers)).put("officerCertificates", context.certificates(handlers));
    }

    /** A fact; absent ones are left out. */
    Facts put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.put(name, value);
        }
        return this;
    }

    Facts put(String name, long value) {
        return put(name, Long.toString(value));
    }

    Facts row(String table, Map<String, String> cells) {
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
        return this;
    }

    DocumentFacts done() {
        return new DocumentFacts(Map.copyOf(text), Map.copyOf(rows), rules);
    }

    /** 2026年11月22日. */
    static String day(LocalDate day) {
        return LegalDates.format(day);
    }

    /** 2026年11月22日10时05分. */
    static String minute(Instant instant) {
        ZonedDateTime at = instant.atZone(LegalDates.ZONE);
        return "%s%02d时%02d分".formatted(LegalDates.format(at.toLocalDate()), at.getHour(), at.getMinute());
    }
}
