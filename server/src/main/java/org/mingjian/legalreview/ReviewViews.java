package org.mingjian.legalreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.Remaining;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.page.PageRequest;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.legalreview.ReviewView.CheckView;
import org.mingjian.legalreview.ReviewView.Item;
import org.mingjian.legalreview.ReviewView.MachineView;
import org.mingjian.legalreview.ReviewView.OpinionView;
import org.mingjian.legalreview.ReviewView.PointView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads reviews for the desk. */
@Repository
class ReviewViews {

    private static final String SUBMITTED = "SUBMITTED";
    private static final Map<String, String> POINT_STATES = Map.of("OPEN", "待回应", "ANSWERED", "已回应", "CLOSED", "已销号");
    private static final Remaining.Thresholds LIGHTS = new Remaining.Thresholds(2, 0);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RuleProfiles rules;
    private final Clock clock;

    ReviewViews(JdbcClient jdbc, JsonMapper json, RuleProfiles rules, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rules = rules;
        this.clock = clock;
    }

    /** What is looked for: no state matches every state, no case every case. */
    record Query(
            Set<UUID> agencies,
            @Nullable ReviewState state,
            @Nullable UUID caseId,
            PageRequest page) {}

    Page<Item> page(Query query) {
        List<Item> items = jdbc.sql("""
                        select id, case_id, agency_id, case_title, case_number, round, state, submitted_at from legalreview.review
                         where agency_id in (:agencies) and (:state::text is null or state = :state)
                           and (cast(:case as uuid) is null or case_id = :case)
                         order by (state = 'SUBMITTED') desc, submitted_at desc, id limit :size offset :offset
                        """)
                .param("agencies", query.agencies())
                .param("state", query.state() == null ? null : query.state().name())
                .param("case", query.caseId(), Types.OTHER)
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query(this::item)
                .list();
        long total = jdbc.sql("""
                        select count(*) from legalreview.review
                         where agency_id in (:agencies) and (:state::text is null or state = :state)
                           and (cast(:case as uuid) is null or case_id = :case)
                        """)
                .param("agencies", query.agencies())
                .param("state", query.state() == null ? null : query.state().name())
                .param("case", query.caseId(), Types.OTHER)
                .query(Long.class)
                .single();
        return new Page<>(items, total, query.page().page(), query.page().size());
    }

    ReviewView get(UUID id, Set<UUID> agencies) {
        return jdbc.sql("""
                        select id, case_id, agency_id, case_title, case_number, round, state, submitted_at, draft, draft_hash,
                               packet::text as packet, findings::text as findings, why_major::text as why_major
                          from legalreview.review where id = :id and agency_id in (:agencies)
                        """)
                .param("id", id)
                .param("agencies", agencies)
                .query(this::view)
                .optional()
                .orElseThrow(Refused::notFound);
    }

    private Item item(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("submitted_at").toInstant();
        String state = row.getString("state");
        Due due = due(row.getObject("agency_id", UUID.class), at);
        Remaining left = left(state, due);
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_title"),
                row.getString("case_number"),
                row.getInt("round"),
                state,
                title(state),
                at,
                left == null ? null : due.day(),
                left == null ? null : left.days(),
                "工作日",
                left == null ? "GREEN" : left.light().name());
    }

    private ReviewView view(ResultSet row, int number) throws SQLException {
        Item item = item(row, number);
        return new ReviewView(
                item.id(),
                item.caseId(),
                item.caseTitle(),
                item.caseNumber(),
                item.round(),
                item.state(),
                item.stateTitle(),
                item.submittedAt(),
                item.dueOn(),
                item.daysLeft(),
                item.unit(),
                item.light(),
                json.readTree(row.getString("why_major")),
                json.readTree(row.getString("packet")),
                checks(item.id(), row.getString("findings")),
                points(item.caseId()),
                json.readTree(row.getString("draft")),
                previous(item.caseId(), item.round()),
                row.getString("draft_hash"),
                opinions(item.caseId()));
    }

    private List<CheckView> checks(UUID reviewId, String findings) {
        Map<Check, MachineFinding> machine = Arrays.stream(json.readValue(findings, MachineFinding[].class))
                .collect(Collectors.toMap(MachineFinding::check, finding -> finding));
        Map<Check, Verdict> verdicts =
                verdicts(reviewId).stream().collect(Collectors.toMap(Verdict::check, verdict -> verdict));
        return Arrays.stream(Check.values())
                .map(check -> check(check, machine.get(check), verdicts.get(check)))
                .toList();
    }

    private static CheckView check(Check check, @Nullable MachineFinding machine, @Nullable Verdict verdict) {
        MachineView shown = machine == null
                ? new MachineView(Finding.UNKNOWN.name(), Finding.UNKNOWN.title(), "系统没有初核意见", List.of())
                : new MachineView(
                        machine.finding().name(), machine.finding().title(), machine.text(), machine.evidence());
        return new CheckView(
                check.name(),
                check.title(),
                shown,
                verdict == null ? null : verdict.verdict().name(),
                verdict == null ? null : verdict.remark());
    }

    private List<Verdict> verdicts(UUID reviewId) {
        return jdbc.sql("select verdicts::text from legalreview.opinion where review_id = :id")
                .param("id", reviewId)
                .query(String.class)
                .optional()
                .map(text -> List.of(json.readValue(text, Verdict[].class)))
                .orElse(List.of());
    }

    private List<PointView> points(UUID caseId) {
        return jdbc.sql("""
                        select number, round, text, state, answer from legalreview.point where case_id = :case order by number
                        """)
                .param("case", caseId)
                .query((row, number) -> new PointView(
                        row.getInt("number"),
                        row.getInt("round"),
                        row.getString("text"),
                        row.getString("state"),
                        String.valueOf(POINT_STATES.get(row.getString("state"))),
                        row.getString("answer")))
                .list();
    }

    private @Nullable JsonNode previous(UUID caseId, int round) {
        Optional<String> draft = jdbc.sql(
                        "select draft from legalreview.review where case_id = :case and round = :round")
                .param("case", caseId)
                .param("round", round - 1)
                .query(String.class)
                .optional();
        return draft.map(json::readTree).orElse(null);
    }

    private List<OpinionView> opinions(UUID caseId) {
        return jdbc.sql("""
                        select r.round, o.result, o.opinion, o.reviewer, o.given_at
                          from legalreview.opinion o join legalreview.review r on r.id = o.review_id
                         where r.case_id = :case order by r.round
                        """)
                .param("case", caseId)
                .query((row, number) -> new OpinionView(
                        row.getInt("round"),
                        row.getString("result"),
                        Opinion.valueOf(row.getString("result")).title(),
                        row.getString("opinion"),
                        row.getString("reviewer"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }

    private Due due(UUID agency, Instant submitted) {
        LocalDate day = LegalDates.on(submitted);
        return Deadline.of(rules.of(agency).get("D42", day), "送审", day).due(WorkingCalendar.inForce());
    }

    private @Nullable Remaining left(String state, Due due) {
        return state.equals(SUBMITTED)
                ? Remaining.of(due, LegalDates.today(clock), WorkingCalendar.inForce(), LIGHTS)
                : null;
    }

    private static String title(String state) {
        return state.equals(SUBMITTED) ? "待审核" : Opinion.valueOf(state).title();
    }
}
