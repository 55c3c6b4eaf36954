package org.mingjian.publicity.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.Recorder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts each act of publication into the record, in the act's own transaction; never any content of the page. */
@Component
class Journal {

    private final Recorder recorder;
    private final JsonMapper json;

    Journal(Recorder recorder, JsonMapper json) {
        this.recorder = recorder;
        this.json = json;
    }

    /** The subject of a public record's entries. */
    static String subject(UUID recordId) {
        return "publicRecord:" + recordId;
    }

    UUID record(
            PublicRecord record,
            String word,
            @Nullable Actor actor,
            String office,
            List<Attachment> attachments,
            Map<String, ?> particulars) {
        return recorder.record(new Entry(
                        subject(record.id()),
                        "publicity:" + word,
                        record.agencyId(),
                        actor == null ? null : actor.officerId(),
                        office,
                        attachments,
                        json.writeValueAsString(particulars)))
                .id();
    }
}
