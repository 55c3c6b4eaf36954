package org.mingjian.legalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A review as the reviewer's page shows it. */
record ReviewView(
        UUID id,
        UUID caseId,
        String caseTitle,
        String caseNumber,
        int round,
        String state,
        String stateTitle,
        Instant submittedAt,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        String unit,
        String light,
        JsonNode whyMajor,
        JsonNode packet,
        List<CheckView> checks,
        List<PointView> points,
        JsonNode findings,
        @Nullable JsonNode previousFindings,
        String draftHash,
        List<OpinionView> opinions) {

    /** One of the ten checks: what the machine established, what the reviewer found. */
    record CheckView(
            String check,
            String title,
            MachineView machine,
            @Nullable String verdict,
            @Nullable String remark) {}

    record MachineView(String finding, String findingTitle, String text, List<String> evidence) {}

    record PointView(
            int number,
            int round,
            String text,
            String state,
            String stateTitle,
            @Nullable String answer) {}

    record OpinionView(int round, String result, String resultTitle, String opinion, String reviewer, Instant at) {}

    /** One row of the reviewer's queue. */
    record Item(
            UUID id,
            UUID caseId,
            String caseTitle,
            String caseNumber,
            int round,
            String state,
            String stateTitle,
            Instant submittedAt,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            String unit,
            String light) {}
}
