package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.policy.LicenceRules;

/** What the forms of a licence case take from the case and from the matter. */
final class LicenceSuggestions {

    private LicenceSuggestions() {}

    static void put(ActKind act, CaseHistory history, Surroundings around, Map<String, Object> known) {
        LicenceMatter matter = around.licence(history.matterId());
        if (matter == null) {
            return;
        }
        LicenceFile file = new LicenceFile(history);
        LocalDate today = around.today();
        switch (act) {
            case TELL_MISSING ->
                known.put(
                        "items",
                        file.lacking(matter).stream()
                                .map(name -> Map.of("name", name, "reason", "未提交"))
                                .toList());
            case SUPPLY_MATERIALS -> {
                known.put("suppliedOn", today);
                known.put(
                        "materials",
                        file.lacking(matter).stream()
                                .map(name -> Map.of("name", name))
                                .toList());
            }
            case RECORD_CHECK -> {
                known.put("officerIds", List.copyOf(history.handlers()));
                known.put("checkedOn", today);
                known.put("place", history.party().address());
            }
            case EXAMINE ->
                known.put(
                        "conditions",
                        matter.conditions().stream()
                                .map(one -> Map.of("condition", one))
                                .toList());
            case GRANT_LICENCE -> {
                known.put("content", file.received().subject());
                known.put("validFrom", today);
                put(known, matter.lastDay(today));
            }
            case RENEW_LICENCE -> {
                LocalDate ends = file.validTo();
                put(known, ends == null ? null : LicenceRules.renewedTo(history, around, ends));
            }
            case ISSUE_CERTIFICATE -> {
                known.put("issuedOn", today);
                known.put("receivedBy", history.party().name());
            }
            default -> day(act).ifPresent(path -> known.put(path, today));
        }
    }

    /** The date of an act that is most often today's. */
    private static Optional<String> day(ActKind act) {
        return switch (act) {
            case TELL_INTERESTED -> Optional.of("toldOn");
            case CALL_LICENCE_HEARING -> Optional.of("calledOn");
            case HOLD_LICENCE_HEARING -> Optional.of("heldOn");
            case EXCLUDE_TIME -> Optional.of("from");
            case CHANGE_LICENCE, ASK_RENEWAL -> Optional.of("askedOn");
            case WITHDRAW_APPLICATION, HEAR_OPINION, ASK_LICENCE_HEARING, RESUME_TIME, HEAR_LICENSEE ->
                Optional.of("on");
            default -> Optional.empty();
        };
    }

    private static void put(Map<String, Object> known, @Nullable LocalDate validTo) {
        if (validTo != null) {
            known.put("validTo", validTo);
        }
    }
}
