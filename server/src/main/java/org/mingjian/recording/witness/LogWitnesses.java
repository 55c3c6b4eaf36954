package org.mingjian.recording.witness;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.Recorder;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.CosignerKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The witnesses of this log, and how many of them are enough. Each change is an entry of the record. */
@Component
public class LogWitnesses {

    private static final UUID INSTALLATION = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Recorder recorder;
    private final Clock clock;

    LogWitnesses(JdbcClient jdbc, Recorder recorder, Clock clock) {
        this.jdbc = jdbc;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** All of them by name. */
    public List<LogWitness> all() {
        return jdbc.sql("select vkey, name, url from recording.witness order by name, vkey")
                .query((row, number) ->
                        new LogWitness(row.getString("vkey"), row.getString("name"), row.getString("url")))
                .list();
    }

    /** The witness of that key; refused as not found when there is none. */
    public LogWitness get(String vkey) {
        return all().stream().filter(one -> one.vkey().equals(vkey)).findFirst().orElseThrow(Refused::notFound);
    }

    /** How many cosignatures make a checkpoint witnessed. */
    public int needed() {
        return jdbc.sql("""
                        select coalesce(
                          (select needed from recording.witness_quorum order by decided_at desc limit 1), 1)
                        """).query(Integer.class).single();
    }

    /**
     * Adds a witness.
     *
     * @param by who does it, {@code null} when the installation itself acts
     */
    @Transactional
    public LogWitness add(LogWitness witness, @Nullable RecordActor by) {
        require(witness);
        int added = jdbc.sql("""
                        insert into recording.witness (vkey, name, url, added_at) values (:vkey, :name, :url, :at)
                        on conflict do nothing
                        """)
                .param("vkey", witness.vkey())
                .param("name", witness.name())
                .param("url", witness.url())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (added == 0) {
            throw Refused.conflict("该公钥的见证人已在名单中");
        }
        record("recording:addWitness", witness.vkey(), witness.toString(), by);
        return witness;
    }

    /** Takes a witness off the list; its cosignatures stay. */
    @Transactional
    public void remove(String vkey, RecordActor by) {
        LogWitness witness = get(vkey);
        int left = all().size() - 1;
        if (left > 0 && left < needed()) {
            throw Refused.conflict("见证人数不能少于要求的最低人数，请先调低最低人数");
        }
        jdbc.sql("delete from recording.witness where vkey = :vkey")
                .param("vkey", vkey)
                .update();
        record("recording:removeWitness", vkey, witness.toString(), by);
    }

    /** Decides how many are enough. */
    @Transactional
    public void need(int count, RecordActor by) {
        long names = all().stream().map(LogWitness::name).distinct().count();
        if (count < 1 || count > Math.max(1, names)) {
            throw Refused.input("needed", "最低人数应在 1 和见证人数之间");
        }
        jdbc.sql("insert into recording.witness_quorum (decided_at, needed) values (:at, :needed)")
                .param("at", OffsetDateTime.now(clock))
                .param("needed", count)
                .update();
        record("recording:needWitnesses", "quorum", String.valueOf(count), by);
    }

    private void record(String act, String about, String content, @Nullable RecordActor by) {
        recorder.record(new Entry(
                "witness:"
                        + Hash.plain(about.getBytes(StandardCharsets.UTF_8))
                                .hex()
                                .substring(0, 32),
                act,
                by == null ? INSTALLATION : by.agencyId(),
                by == null ? null : by.officerId(),
                by == null ? "SYSTEM" : by.officeFor("recording:maintain"),
                List.of(),
                content));
    }

    private static void require(LogWitness witness) {
        try {
            CosignerKey.parse(witness.vkey());
        } catch (Malformed e) {
            throw Refused.input("vkey", "见证人公钥格式不对，应为 名称+编号+Base64 的一行");
        }
        if (witness.name().isBlank() || witness.name().length() > 60) {
            throw Refused.input("name", "请填写见证人名称，不超过60字");
        }
        String url = witness.url();
        if (url != null && !isAddress(url)) {
            throw Refused.input("url", "网址应以 http:// 或 https:// 开头；只用文件往来时不填");
        }
    }

    private static boolean isAddress(String url) {
        try {
            return url.startsWith("/witness") || URI.create(url).toString().matches("https?://[^/?#]+(/[^?#]*)?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
