package org.mingjian.tlog.witness;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingjian.tlog.Promise;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.SignedNote;

/**
 * Which witnesses count, and how many of them are enough (k of n; C2SP tlog-proof, "Verifying a tlog proof", step 3).
 *
 * @param needed how many, at least one
 * @param witnesses their keys; several keys of one name are one witness
 */
public record Policy(int needed, List<CosignerKey> witnesses) {

    /** Refuses a policy that nothing or everything satisfies. */
    public Policy {
        witnesses = List.copyOf(witnesses);
        long names = witnesses.stream().map(CosignerKey::name).distinct().count();
        if (needed < 1 || needed > names) {
            throw new IllegalArgumentException(needed + " of " + names + " witnesses cannot be needed");
        }
        if (witnesses.stream().map(CosignerKey::fingerprint).distinct().count() < witnesses.size()) {
            throw new IllegalArgumentException("a witness would count twice");
        }
    }

    /** For each witness that cosigned its latest cosignature. A known witness' bad line makes the note worthless. */
    public List<Cosignature> cosignatures(SignedNote checkpoint) {
        Map<String, Cosignature> latest = new TreeMap<>();
        for (Cosignature one : checkpoint.cosignaturesOf(witnesses)) {
            // A witness must state a time.
            if (one.time().isAfter(Instant.EPOCH)) {
                latest.merge(one.key().name(), one, (a, b) -> a.time().isBefore(b.time()) ? b : a);
            }
        }
        return List.copyOf(latest.values());
    }

    /** Who cosigned a published checkpoint, and when, if they are enough. */
    public Optional<Promise.Witnessed> witnessed(Promise.Published published) {
        List<Cosignature> good = cosignatures(published.signed().note());
        return good.size() < needed ? Optional.empty() : Optional.of(new Promise.Witnessed(published, good));
    }
}
