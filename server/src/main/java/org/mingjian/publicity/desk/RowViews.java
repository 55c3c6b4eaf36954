package org.mingjian.publicity.desk;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.Remaining;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.desk.RecordResponses.Countdown;
import org.mingjian.publicity.desk.RecordResponses.RecordRow;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.record.PublicRecord.Origin;
import org.mingjian.publicity.record.PublicationClock;
import org.mingjian.publicity.record.Redactions;

/** Makes the rows of the queue. */
final class RowViews {

    private RowViews() {}

    static RecordRow row(PublicRecord record, RuleProfile rules, LocalDate today) {
        Redactions content = record.redactions();
        return new RecordRow(
                record.id(),
                record.state(),
                record.state().title(),
                record.origin().source(),
                record.origin().caseId(),
                record.documentNumber(),
                content == null ? "（内容已删除）" : content.facts().title(),
                content == null ? "" : content.facts().party().name(),
                content == null ? List.of() : content.facts().penaltyKinds(),
                record.decidedOn(),
                record.servedOn(),
                countdown(record, rules, today),
                record.slug(),
                record.publishedAt());
    }

    private static Countdown countdown(PublicRecord record, RuleProfile rules, LocalDate today) {
        Due due = PublicationClock.due(record.decidedOn(), rules);
        boolean done = record.state() == PublicRecordState.PUBLISHED || record.state() == PublicRecordState.WITHDRAWN;
        LocalDate counted = record.publishedAt() == null ? today : LegalDates.on(record.publishedAt());
        Remaining left = PublicationClock.remaining(due, counted);
        boolean imported = Origin.IMPORT.equals(record.origin().source());
        return new Countdown(
                due.day(),
                left.days(),
                done || imported ? "DONE" : left.light().name(),
                imported ? "导入，不计期限" : words(left, done),
                due.provisional(),
                String.join("", due.why().sentences()));
    }

    private static String words(Remaining left, boolean done) {
        if (done) {
            return left.overdue() ? "逾期 " + -left.days() + " 个工作日公示" : "按期公示";
        }
        if (left.overdue()) {
            return "已逾期 " + -left.days() + " 个工作日";
        }
        return left.days() == 0 ? "今天到期" : "剩 " + left.days() + " 个工作日";
    }
}
