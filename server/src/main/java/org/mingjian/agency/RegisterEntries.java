package org.mingjian.agency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Recorder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Leaves an entry for each change of the registers: who changed what. */
@Component
class RegisterEntries {

    private static final String SYSTEM = "SYSTEM";

    private final Recorder recorder;
    private final ObjectMapper json;

    RegisterEntries(Recorder recorder, ObjectMapper json) {
        this.recorder = recorder;
        this.json = json;
    }

    /**
     * Records a change in the caller's transaction.
     *
     * @param subject what changed, {@code kind:id}
     * @param act the act's word behind {@code agency:}
     * @param agency the agency concerned
     * @param by who changed it, {@code null} when the installation itself acts
     * @param content what it is now; only its commitment enters the record
     */
    void record(String subject, String act, UUID agency, @Nullable Actor by, Object content) {
        recorder.record(new Entry(
                subject,
                "agency:" + act,
                by == null ? agency : by.agencyId(),
                by == null ? null : by.officerId(),
                office(by),
                List.of(),
                json.writeValueAsString(content)));
    }

    private static String office(@Nullable Actor by) {
        return by == null
                ? SYSTEM
                : by.roles().stream().map(Role::name).sorted().findFirst().orElse(SYSTEM);
    }
}
