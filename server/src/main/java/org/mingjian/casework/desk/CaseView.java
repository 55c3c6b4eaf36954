package org.mingjian.casework.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** A case as one page of the desk shows it. */
record CaseView(
        UUID id,
        int version,
        @Nullable String number,
        String title,
        String leadNumber,
        String procedure,
        String procedureTitle,
        String stage,
        String stageTitle,
        Party party,
        MatterName matter,
        AgencyName agency,
        List<Handler> handlers,
        @Nullable LocalDate filedOn,
        List<ChartStep> chart,
        List<TimelineItem> timeline,
        List<DeadlineItem> deadlines,
        List<Paper> documents,
        List<EvidenceItem> evidence,
        List<PossibleAct> acts,
        Map<String, Object> facts) {

    record Party(
            String kind,
            String kindTitle,
            String name,
            String code,
            @Nullable String representative,
            String address,
            @Nullable String phone) {}

    record MatterName(UUID id, String name, String category) {}

    record AgencyName(UUID id, String name) {}

    record Handler(UUID id, String name, @Nullable String certificate) {}

    /** One step of the procedure chart at its live position: DONE, NOW, AHEAD or SKIPPED. */
    record ChartStep(
            String step,
            String title,
            String state,
            @Nullable LocalDate on,
            @Nullable String note,
            @Nullable Provision provision) {}

    record TimelineItem(
            @Nullable Long index,
            Instant at,
            String act,
            String title,
            String actor,
            String office,
            String summary,
            List<Paper> documents,
            UUID entryId,
            @Nullable Erasure erasure) {}

    /** The content is gone by law; the order and the day stay. */
    record Erasure(String order, LocalDate on) {}

    record DeadlineItem(
            String id,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable Integer daysLeft,
            String unit,
            String light,
            boolean paused,
            boolean provisional,
            Provision provision,
            List<String> why) {}

    record Paper(
            UUID id, String kind, String title, @Nullable String number, Instant issuedAt) {}

    record EvidenceItem(
            UUID id,
            @Nullable UUID fileId,
            String name,
            String kind,
            String kindTitle,
            String source,
            String proves,
            Instant collectedAt,
            @Nullable String sha256,
            @Nullable Long size) {}

    /** An act that the actor may do now, or what stands in its way. */
    record PossibleAct(
            String act,
            String title,
            boolean possible,
            boolean primary,
            Provision provision,
            List<Refusal> refusals,
            Map<String, Object> suggestions) {}
}
