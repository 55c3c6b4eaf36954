package org.mingjian.recording.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.log.Halt;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.KeyChronicle;
import org.mingjian.recording.log.LogKey;
import org.springframework.stereotype.Component;

/** 签署情况: under which key the log is signed, or why it is not. */
@Component
public class Signing {

    private final LogKey key;
    private final KeyChronicle keys;
    private final Halts halts;

    Signing(LogKey key, KeyChronicle keys, Halts halts) {
        this.key = key;
        this.keys = keys;
        this.halts = halts;
    }

    /**
     * Why nothing is signed.
     *
     * @param why what does not fit, in Chinese, without names
     * @param since when
     * @param knownSize the size of the log that is known there
     * @param ownSize the newest checkpoint that the database knows
     */
    public record Stopped(String why, Instant since, long knownSize, long ownSize) {}

    /**
     * The key and whether it signs.
     *
     * @param keyName the log's name
     * @param fingerprint of the key of now
     * @param firstFingerprint of the key from which it follows; the same while the first one signs
     * @param stopped why nothing is signed, {@code null} when it is
     */
    public record State(
            String keyName,
            String fingerprint,
            String firstFingerprint,
            @Nullable Stopped stopped) {}

    private static String why(Halt.Kind kind) {
        return switch (kind) {
            case FILES -> "已公布的日志文件与数据库不符";
            case HIGH_WATER -> "另行保存的日志规模比数据库大";
            case WITNESS -> "有见证人记得的日志与本机不符";
        };
    }

    State now() {
        List<KeyChronicle.Key> all = keys.all();
        String fingerprint = key.key().fingerprint();
        Stopped stopped = halts.open().stream()
                .findFirst()
                .map(halt -> new Stopped(why(halt.kind()), halt.at(), halt.knownSize(), halt.ownSize()))
                .orElse(null);
        return new State(
                key.key().name(),
                fingerprint,
                all.isEmpty() ? fingerprint : all.getFirst().fingerprint(),
                stopped);
    }
}
