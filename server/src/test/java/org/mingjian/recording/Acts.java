package org.mingjian.recording;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acts of nobody in particular, each in a transaction of its own. */
@Component
public class Acts {

    private final Recorder recorder;

    Acts(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Records an act on a subject. */
    @Transactional
    public RecordedEntry act(String subject, Entry.Attachment... attachments) {
        return recorder.record(entry(subject, attachments));
    }

    static Entry entry(String subject, Entry.Attachment... attachments) {
        return new Entry(
                subject,
                "casework:fileCase",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "HANDLER",
                List.of(attachments),
                "the content");
    }

    /** A subject of which no other test knows. */
    public static String subject() {
        return "case:" + UUID.randomUUID();
    }
}
