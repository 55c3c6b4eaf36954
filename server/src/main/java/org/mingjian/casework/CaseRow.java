package org.mingjian.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.Stage;

/** The head of a case as stored: what lists and gates need without reading its history. */
record CaseRow(
        UUID id,
        UUID agencyId,
        int version,
        String leadNumber,
        @Nullable String caseNumber,
        String title,
        Stage stage,
        UUID matterId,
        String matterName,
        String category,
        String partyName,
        String partyCode,
        LocalDate violationOn) {

    static CaseRow read(ResultSet row, int number) throws SQLException {
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getInt("version"),
                row.getString("lead_number"),
                row.getString("case_number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("matter_id", UUID.class),
                row.getString("matter_name"),
                row.getString("category"),
                row.getString("party_name"),
                row.getString("party_code"),
                row.getObject("violation_on", LocalDate.class));
    }
}
