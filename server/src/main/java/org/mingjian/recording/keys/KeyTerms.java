package org.mingjian.recording.keys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.log.Halts;
import org.mingjian.recording.log.KeyChronicle;
import org.mingjian.recording.log.LogKey;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.springframework.stereotype.Component;

/** What must hold before a key is replaced or retired. */
@Component
class KeyTerms {

    private final LogKey key;
    private final LogRows rows;
    private final KeyChronicle chronicle;
    private final Halts halts;

    KeyTerms(LogKey key, LogRows rows, KeyChronicle chronicle, Halts halts) {
        this.key = key;
        this.rows = rows;
        this.chronicle = chronicle;
        this.halts = halts;
    }

    /** One change at a time. */
    void lock() {
        rows.lockKeys();
    }

    void require(String vkey, @Nullable Long leakedFrom) {
        if (halts.halted()) {
            throw Refused.conflict("已停止签署校验点，须先处理完毕再更换密钥");
        }
        List<KeyChronicle.Key> keys = chronicle.all();
        if (!key.isNewest() || !keys.getLast().vkey().equals(key.key().toString())) {
            throw Refused.conflict("上一次更换密钥尚未公布，请稍候");
        }
        KeyChronicle.Key named = keys.stream()
                .filter(one -> one.vkey().equals(vkey))
                .findFirst()
                .orElseThrow(() -> Refused.input("vkey", "不是本日志的公钥"));
        if (leakedFrom == null) {
            requireCurrent(named);
        } else {
            requireSize(named, leakedFrom);
        }
    }

    private static void requireCurrent(KeyChronicle.Key named) {
        if (named.until() != null) {
            throw Refused.input("vkey", "该密钥已不再签署，无须更换");
        }
    }

    private void requireSize(KeyChronicle.Key named, long leakedFrom) {
        Long until = named.until();
        long signed = rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L) + 1;
        long most = until == null ? signed : until;
        if (leakedFrom < Math.max(1, named.from()) || leakedFrom > most) {
            throw Refused.input("leakedFrom", "应在 " + Math.max(1, named.from()) + " 与 " + most + " 之间");
        }
    }
}
