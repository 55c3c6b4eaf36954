package org.mingjian.recording.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.WitnessStatus;
import org.mingjian.recording.check.SelfCheckProgress;
import org.mingjian.tlog.Hash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 存证状态: the newest checkpoint, the lag, the witnesses and the self-check, without anything personal. */
@Component
public class RecordStatus {

    /** Anybody may ask: the answer is made once in a while, not for each visitor. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final LagRows lags;
    private final SelfCheckProgress progress;
    private final ObjectProvider<WitnessStatus> witnesses;
    private final Signing signing;
    private final Clock clock;
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();

    RecordStatus(
            JdbcClient jdbc,
            LagRows lags,
            SelfCheckProgress progress,
            ObjectProvider<WitnessStatus> witnesses,
            Signing signing,
            Clock clock) {
        this.jdbc = jdbc;
        this.lags = lags;
        this.progress = progress;
        this.witnesses = witnesses;
        this.signing = signing;
        this.clock = clock;
    }

    /** A signed checkpoint. */
    public record Newest(long size, String root, Instant signedAt) {}

    /**
     * The status.
     *
     * @param checkpoint {@code null} before the first one
     * @param fingerprint of the log's public key
     * @param firstFingerprint of the key from which it follows
     * @param stopped why no checkpoint is signed any more, {@code null} while it is
     * @param pending entries that wait for their index
     */
    public record Status(
            Instant at,
            @Nullable Newest checkpoint,
            String keyName,
            String fingerprint,
            String firstFingerprint,
            Signing.@Nullable Stopped stopped,
            long pending,
            long entriesLastHour,
            Lag sequenced,
            Lag integrated,
            Lag published,
            List<WitnessStatus.Witness> witnesses,
            SelfCheckProgress.Progress selfCheck) {}

    private record Made(Status status, long nanos) {}

    /** The status, a few seconds old at most. */
    public Status now() {
        Made held = last.get();
        if (held != null && System.nanoTime() - held.nanos() < FRESH.toNanos()) {
            return held.status();
        }
        Status made = make();
        last.set(new Made(made, System.nanoTime()));
        return made;
    }

    private Status make() {
        Signing.State signed = signing.now();
        return new Status(
                clock.instant(),
                newest().orElse(null),
                signed.keyName(),
                signed.fingerprint(),
                signed.firstFingerprint(),
                signed.stopped(),
                jdbc.sql("select count(*) from recording.pending")
                        .query(Long.class)
                        .single(),
                lags.entriesOfTheLastHour(),
                lags.sequenced(),
                lags.integrated(),
                lags.published(),
                witnesses.getIfAvailable(() -> WitnessStatus.NONE).witnesses(),
                progress.now());
    }

    private Optional<Newest> newest() {
        return jdbc.sql("select size, root, signed_at from recording.checkpoint order by size desc limit 1")
                .query((row, number) -> new Newest(
                        row.getLong("size"),
                        Hash.of(row.getBytes("root")).hex(),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
