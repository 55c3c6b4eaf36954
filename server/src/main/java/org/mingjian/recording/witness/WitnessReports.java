package org.mingjian.recording.witness;

import java.time.Instant;
import java.util.List;
import org.mingjian.recording.WitnessStatus;
import org.mingjian.recording.log.Cosignatures;
import org.springframework.stereotype.Component;

/** What the pages about the record's state say of the witnesses. */
@Component
class WitnessReports implements WitnessStatus {

    private final LogWitnesses witnesses;
    private final Cosignatures cosignatures;

    WitnessReports(LogWitnesses witnesses, Cosignatures cosignatures) {
        this.witnesses = witnesses;
        this.cosignatures = cosignatures;
    }

    @Override
    public List<Witness> witnesses() {
        return witnesses.all().stream().map(this::report).toList();
    }

    private Witness report(LogWitness witness) {
        String fingerprint = witness.key().fingerprint();
        return cosignatures
                .latest(witness.vkey())
                .map(latest ->
                        new Witness(witness.name(), latest.size(), latest.at().toInstant(), fingerprint))
                .orElseGet(() -> new Witness(witness.name(), 0, Instant.EPOCH, fingerprint));
    }
}
