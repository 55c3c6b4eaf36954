package org.mingjian.recording.witness;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.log.Cosignatures;
import org.mingjian.recording.log.LogPublisher;
import org.mingjian.recording.log.LogRows;
import org.mingjian.recording.log.SignedCheckpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TileTree;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.witness.AddCheckpoint;
import org.mingjian.tlog.witness.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 离线见证: the same question and answer as files, for offices without a line between them. */
@Component
public class FileCosigning {

    /** How many checkpoints an answer is tried on, the newest first. */
    private static final int TRIED = 5_000;

    private final LogPublisher publisher;
    private final LogRows rows;
    private final Cosignatures cosignatures;
    private final Findings findings;
    private final JdbcClient jdbc;
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    FileCosigning(LogPublisher publisher, LogRows rows, Cosignatures cosignatures, Findings findings, JdbcClient jdbc) {
        this.publisher = publisher;
        this.rows = rows;
        this.cosignatures = cosignatures;
        this.findings = findings;
        this.jdbc = jdbc;
    }

    /** The question about the newest checkpoint, from what the witness said last. */
    public AddCheckpoint request(LogWitness witness) throws IOException {
        SignedCheckpoint newest = rows.newestCheckpoint().orElseThrow(Refused::notFound);
        long last = cosignatures
                .latest(witness.vkey())
                .map(Cosignatures.Latest::size)
                .orElse(0L);
        long old = Math.min(newest.size(), told.getOrDefault(witness.vkey(), last));
        return new AddCheckpoint(
                new TileTree(publisher.files(), newest.size()).consistency(old), SignedNote.parse(newest.note()));
    }

    /**
     * Keeps what the answer says; the sentence for the screen.
     *
     * @throws Refused when it is no answer of this witness about a checkpoint of this log
     */
    public String accept(LogWitness witness, String text) throws IOException {
        Answer answer = parsed(text);
        if (answer.status() == Answer.COSIGNED) {
            return "已收到对规模 " + cosigned(witness, answer) + " 的见证签名";
        }
        if (answer.status() == Answer.CONFLICT) {
            told.put(witness.vkey(), answer.knownSize());
        }
        long newest = rows.newestCheckpoint().map(SignedCheckpoint::size).orElse(0L);
        return findings.judge(witness, newest, answer) + ",请重新下载请求文件";
    }

    private long cosigned(LogWitness witness, Answer answer) throws IOException {
        for (SignedCheckpoint checkpoint : newest()) {
            try {
                List<Cosignature> good =
                        answer.cosignatures(SignedNote.parse(checkpoint.note()), List.of(witness.key()));
                if (!good.isEmpty()) {
                    good.forEach(one -> cosignatures.keep(checkpoint.size(), one));
                    told.remove(witness.vkey());
                    publisher.republish();
                    return checkpoint.size();
                }
            } catch (Malformed e) {
                continue; // Of another checkpoint.
            }
        }
        throw Refused.input("answer", "文件里没有该见证人对本日志校验点的有效签名");
    }

    private List<SignedCheckpoint> newest() {
        return jdbc.sql("select size, root, note from recording.checkpoint order by size desc limit :limit")
                .param("limit", TRIED)
                .query((row, number) ->
                        new SignedCheckpoint(row.getLong("size"), Hash.of(row.getBytes("root")), row.getString("note")))
                .list();
    }

    private static Answer parsed(String text) {
        try {
            return Answer.parse(text);
        } catch (Malformed e) {
            throw Refused.input("answer", "不是见证答复文件");
        }
    }
}
