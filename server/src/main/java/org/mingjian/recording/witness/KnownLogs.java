package org.mingjian.recording.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingjian.recording.Entry;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.Recorder;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.note.NoteKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds logs to a witness, with an entry of the record. */
@Component
class KnownLogs {

    private final Recorder recorder;

    KnownLogs(Recorder recorder) {
        this.recorder = recorder;
    }

    @Transactional
    NoteKey add(HostedWitness witness, String vkey, RecordActor by) throws IOException {
        NoteKey key = witness.know(vkey);
        String subject = "witness:"
                + Hash.plain(vkey.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
        recorder.record(new Entry(
                subject,
                "recording:witnessLog",
                by.agencyId(),
                by.officerId(),
                by.officeFor("recording:maintain"),
                List.of(),
                vkey));
        return key;
    }
}
