package org.mingjian.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.TileSource;
import org.mingjian.tlog.files.Damage;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.mingjian.verifier.Verdict.Outcome;

/** Every byte of a log against the signed checkpoint. */
final class WholeLogCheck {

    private final Options options;
    private final Map<String, String> details;

    WholeLogCheck(Options options, Map<String, String> details) {
        this.options = options;
        this.details = details;
    }

    Verdict verdict() throws Stop, IOException {
        TileSource log = options.target().log();
        Optional<String> own = log.read(LogFiles.KEY).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        TrustedKey key = TrustedKey.choose(options, own, "the log");
        key.describe(details);
        LogCheck.Verdict found = new LogCheck(log, key.key()).run();
        Checkpoint signed = found.checkpoint();
        if (signed != null) {
            details.put(
                    "checkpoint",
                    "size " + signed.size() + ", root " + signed.root().base64());
        }
        Damage damage = found.damage();
        if (damage != null) {
            details.put("damage", damage.toString());
            throw Stop.refuted(
                    "LOG_DAMAGED",
                    "日志损坏,最先发现于 " + damage.file() + (damage.index() < 0 ? "" : ",序号 " + damage.index()) + "。",
                    "The log is damaged, first at " + damage + ".");
        }
        long size = signed == null ? 0 : signed.size();
        return new Verdict(
                Outcome.PROVEN,
                "LOG_WHOLE",
                "日志完整,共 " + size + " 条记录,与签名的校验点一致。" + key.chineseCaution(),
                "The log is whole: " + size + " entries fit the signed checkpoint." + key.englishCaution(),
                details);
    }
}
