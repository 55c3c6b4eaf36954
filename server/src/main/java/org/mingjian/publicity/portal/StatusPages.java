package org.mingjian.publicity.portal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.page.PlainWords;
import org.mingjian.recording.status.AlarmList;
import org.mingjian.recording.status.Lag;
import org.mingjian.recording.status.RecordStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 存证状态: how the record is, for everybody, in plain words. */
@RestController
class StatusPages {

    /** What is at fault, by the kind of the alarm's subject; never whose it is. */
    private static final Map<String, String> KINDS = Map.of(
            "entry", "一条执法记录",
            "log", "总记录的一个文件",
            "document", "一份执法文书",
            "series", "文书编号",
            "case", "一件案件的办案记录",
            "evidence", "一份证据文件",
            "publicRecord", "一个公示页",
            "staticCopy", "公示页的一份副本");

    private final RecordStatus status;
    private final AlarmList alarms;
    private final Answers answers;

    StatusPages(RecordStatus status, AlarmList alarms, Answers answers) {
        this.status = status;
        this.alarms = alarms;
        this.answers = answers;
    }

    /** A row of the table of lags. */
    public record LagRow(String what, String half, String most, String longest) {}

    /** An open alarm in plain words. */
    public record OpenAlarm(String what, String since) {}

    @GetMapping("/status")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> status() {
        var now = status.now();
        var model = new HashMap<String, Object>();
        model.put("status", now);
        model.put("at", PlainWords.moment(now.at()));
        model.put(
                "signedAt",
                now.checkpoint() == null ? "" : moment(now.checkpoint().signedAt()));
        model.put(
                "stopped",
                now.stopped() == null
                        ? ""
                        : moment(now.stopped().since()) + "，" + now.stopped().why());
        model.put("measured", now.published().measured());
        model.put(
                "lags",
                List.of(
                        row("取得序号", now.sequenced()),
                        row("写入总记录", now.integrated()),
                        row("随签名校验点公布", now.published())));
        model.put("lastFullAt", moment(now.selfCheck().lastFullAt()));
        model.put(
                "alarms",
                alarms.openInPlainWords().stream()
                        .map(alarm -> new OpenAlarm(
                                KINDS.getOrDefault(alarm.kind(), "一项存证"), PlainWords.moment(alarm.foundAt())))
                        .toList());
        return answers.page("status", model);
    }

    private static LagRow row(String what, Lag lag) {
        return new LagRow(what, seconds(lag.p50()), seconds(lag.p99()), seconds(lag.max()));
    }

    /** 0.35 秒, 12 秒. */
    static String seconds(long milliseconds) {
        return milliseconds < 10_000
                ? String.format(Locale.ROOT, "%.2f 秒", milliseconds / 1000.0)
                : milliseconds / 1000 + " 秒";
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : PlainWords.moment(at);
    }
}
