package org.mingjian.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/**
 * 期限变动: that a calendar notice moved the last day of a running term.
 *
 * @param term the term's Chinese title
 * @param reason why, a Chinese sentence that names the notice
 * @param entryId the entry in the record
 */
public record MovedDeadline(
        UUID caseId, String term, LocalDate oldDay, LocalDate newDay, String reason, UUID entryId, Instant at) {

    /** Why the day is another one, for whoever reads the term. */
    public String sentence() {
        return "因" + reason + "，" + term + "的到期日由 " + LegalDates.format(oldDay) + " 改为 " + LegalDates.format(newDay)
                + "。";
    }

    static MovedDeadline read(ResultSet row, int number) throws SQLException {
        return new MovedDeadline(
                row.getObject("case_id", UUID.class),
                Term.valueOf(row.getString("term")).title(),
                row.getObject("old_day", LocalDate.class),
                row.getObject("new_day", LocalDate.class),
                row.getString("reason"),
                row.getObject("entry_id", UUID.class),
                row.getTimestamp("moved_at").toInstant());
    }
}
