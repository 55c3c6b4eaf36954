package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An agency's own numbers: two persons, from a later day on, never changed, and only its own. */
@IntegrationTest
@Requirement({"G9", "I29"})
class RuleProposalTests {

    private static final String CHOICES = "/api/agency/rules/choices/";
    private static final String PROPOSALS = "/api/agency/rule-proposals";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers officers;

    @Autowired
    private RuleProfiles profiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UUID agency = UUID.randomUUID();
    private Actor administrator = new Actor(agency, agency, agency, "", Set.of());
    private Actor head = administrator;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aBureau() {
        agency = agencies.establish(Invented.agency(null), null).id();
        administrator = person("赵某", Role.SYSTEM_ADMINISTRATOR, agency);
        head = person("钱某", Role.AGENCY_HEAD, agency);
        today = LegalDates.today(clock);
    }

    @Test
    void aChosenProfileCountsFromItsDayOnAndIsShownBesideTheNationalValue() throws Exception {
        choose(administrator, "suining-forestry", today.plusDays(1)).andExpect(status().isCreated());

        assertThat(profiles.of(agency).get("D10", today).value()).isEqualTo("3 wd");
        assertThat(profiles.of(agency).get("D10", today.plusDays(1)).value()).isEqualTo("1 wd");
        mvc.perform(get("/api/agency/rules")
                        .param("profile", "suining-forestry")
                        .with(Acting.as(head)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.id == 'D10')].inForce.words").value(hasItem("1个工作日")))
                .andExpect(jsonPath("$.rows[?(@.id == 'D10')].national.words").value(hasItem("3个工作日")))
                .andExpect(jsonPath("$.rows[?(@.id == 'D10')].difference").value(hasItem("比国家规定短2个工作日")))
                .andExpect(jsonPath("$.choices[0].title").value("遂宁市林业局"));
        assertThat(recorded("agency:" + agency, "agency:chooseRuleProfile")).isOne();
    }

    @Test
    void noChoiceReachesBackAndAMadeOneStays() throws Exception {
        choose(administrator, "panshan-county", today).andExpect(status().isBadRequest());
        choose(administrator, "panshan-county", today.minusYears(1)).andExpect(status().isBadRequest());
        choose(administrator, "nowhere", today.plusDays(1)).andExpect(status().isBadRequest());
        choose(head, "panshan-county", today.plusDays(1)).andExpect(status().isForbidden());
        choose(administrator, "panshan-county", today.plusDays(1)).andExpect(status().isCreated());
        choose(administrator, "suining-forestry", today.plusDays(1)).andExpect(status().isConflict());
    }

    @Test
    void anotherAgencysProfileIsNotThisAdministratorsToChoose() throws Exception {
        UUID other = agencies.establish(Invented.agency(null), null).id();
        mvc.perform(post(CHOICES + other)
                        .with(Acting.as(administrator))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"profile\":\"panshan-county\",\"effectiveFrom\":\"" + today.plusDays(1) + "\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aValueCountsOnceASecondPersonAdoptedItAndNotADayBefore() throws Exception {
        LocalDate from = today.plusDays(30);
        UUID id = proposed("D10", 2, from);
        assertThat(profiles.of(agency).get("D10", from).value()).isEqualTo("3 wd");

        decide(id, "adoption", head)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ADOPTED"));

        assertThat(profiles.of(agency).get("D10", from).value()).isEqualTo("2 wd");
        assertThat(profiles.of(agency).get("D10", from.minusDays(1)).value()).isEqualTo("3 wd");
        assertThat(recorded("rule:" + id, "agency:proposeRuleValue")).isOne();
        assertThat(recorded("rule:" + id, "agency:adoptRuleValue")).isOne();
        decide(id, "adoption", head).andExpect(status().isConflict());
    }

    @Test
    void whoProposedDoesNotAdopt() throws Exception {
        var both = new Actor(
                UUID.randomUUID(),
                administrator.officerId(),
                agency,
                "赵某",
                Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AGENCY_HEAD));
        UUID id = proposed("D10", 2, today.plusDays(30));
        decide(id, "adoption", both).andExpect(status().isUnprocessableContent());
        decide(id, "adoption", administrator).andExpect(status().isForbidden());
        assertThat(profiles.of(agency).own()).isEmpty();
    }

    @Test
    void aRefusedProposalNeverCounts() throws Exception {
        UUID id = proposed("D10", 2, today.plusDays(30));
        mvc.perform(post(PROPOSALS + "/" + id + "/refusal")
                        .with(Acting.as(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\":\"依据不足\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.note").value("依据不足"));
        decide(id, "adoption", head).andExpect(status().isConflict());
        assertThat(profiles.of(agency).own()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D28", "D29", "D43", "D29.limit"})
    @Requirement(value = "I29", law = "行政复议法 第二十条")
    void noAgencySetsATermThatIsForTheStatutesAlone(String rule) throws Exception {
        propose(rule, 30, today.plusDays(30)).andExpect(status().isBadRequest());
    }

    @Test
    void aProposalOfTodayOrThePastOrOfNoRuleIsRefused() throws Exception {
        propose("D10", 2, today).andExpect(status().isBadRequest());
        propose("D10", 2, today.minusDays(1)).andExpect(status().isBadRequest());
        propose("D99", 2, today.plusDays(1)).andExpect(status().isBadRequest());
        propose("D10", 0, today.plusDays(1)).andExpect(status().isBadRequest());
    }

    @Test
    void anotherAgencysProposalAnswersAsAnAbsentOneAndItsValueCountsThereAlone() throws Exception {
        UUID other = agencies.establish(Invented.agency(null), null).id();
        Actor stranger = person("孙某", Role.AGENCY_HEAD, other);
        UUID id = proposed("D10", 2, today.plusDays(30));
        decide(id, "adoption", stranger).andExpect(status().isNotFound());
        decide(id, "adoption", head).andExpect(status().isOk());
        assertThat(profiles.of(other).get("D10", today.plusDays(30)).value()).isEqualTo("3 wd");
        mvc.perform(get(PROPOSALS).with(Acting.as(stranger)))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update agency.rule_value_proposal set value = '9 wd' where id = :id",
                "delete from agency.rule_value_decision where proposal_id = :id",
                "update agency.rule_value_decision set effective_from = effective_from - 400 where proposal_id = :id",
                "update agency.rule_profile_choice set effective_from = '2020-01-01' where agency_id = :id"
            })
    void theDatabaseChangesNoValueThatWasAdopted(String attack) throws Exception {
        UUID id = proposed("D10", 2, today.plusDays(30));
        decide(id, "adoption", head).andExpect(status().isOk());
        assertThatThrownBy(() -> jdbc.sql(attack).param("id", id).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theDatabaseTakesNoValueThatReachesBackAndNoWordOfTheProposer() throws Exception {
        String insert = """
                insert into agency.rule_value_proposal (id, agency_id, rule, value, source, article, effective_from,
                  proposed_by, proposed_at) values (:id, :agency, 'D10', '9 wd', '甲', '乙', :from, :by, now())
                """;
        assertThatThrownBy(() -> jdbc.sql(insert)
                        .param("id", UUID.randomUUID())
                        .param("agency", agency)
                        .param("from", today.minusDays(1))
                        .param("by", administrator.officerId())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("check constraint");
        UUID id = proposed("D10", 2, today.plusDays(30));
        String decide = """
                insert into agency.rule_value_decision (proposal_id, agency_id, rule, effective_from, proposed_by, adopted,
                  note, decided_by, decided_at)
                select id, agency_id, rule, effective_from, proposed_by, true, '', proposed_by, now()
                from agency.rule_value_proposal where id = :id
                """;
        assertThatThrownBy(() -> jdbc.sql(decide).param("id", id).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("check constraint");
    }

    private UUID proposed(String rule, long number, LocalDate from) throws Exception {
        String body = propose(rule, number, from)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(JsonPath.read(body, "$.id"));
    }

    private ResultActions propose(String rule, long number, LocalDate from) throws Exception {
        return mvc.perform(post(PROPOSALS)
                .with(Acting.as(administrator))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"rule":"%s","number":%d,"source":"青禾县执法公示规定","article":"第九条","effectiveFrom":"%s"}
                        """.formatted(rule, number, from)));
    }

    private ResultActions decide(UUID id, String what, Actor by) throws Exception {
        return mvc.perform(post(PROPOSALS + "/" + id + "/" + what).with(Acting.as(by)));
    }

    private ResultActions choose(Actor by, String profile, LocalDate from) throws Exception {
        return mvc.perform(post(CHOICES + agency)
                .with(Acting.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"profile\":\"" + profile + "\",\"effectiveFrom\":\"" + from + "\"}"));
    }

    private long recorded(String subject, String act) {
        return jdbc.sql("select count(*) from recording.entry where subject = :subject and act = :act")
                .param("subject", subject)
                .param("act", act)
                .query(Long.class)
                .single();
    }

    private Actor person(String name, Role role, UUID of) {
        UUID officer = officers.appoint(Invented.identityNumber(), Invented.appointment(of, name), null)
                .id();
        return new Actor(UUID.randomUUID(), officer, of, name, Set.of(role));
    }
}
