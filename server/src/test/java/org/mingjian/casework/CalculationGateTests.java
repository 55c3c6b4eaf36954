package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.DiscretionStandards;
import org.mingjian.agency.Role;
import org.mingjian.agency.discretion.Circumstances;
import org.mingjian.agency.discretion.Circumstances.Chosen;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.Standards;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.InvestigationAct.Calculation;
import org.mingjian.casework.act.InvestigationAct.ConcludeInvestigation;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** 裁量计算器: what it says is what the papers say, and nothing else passes for it. */
class CalculationGateTests extends GateTest {

    private static final long FINE = 500_000;
    private static final long BEYOND_THE_TIER = 700_000;

    @Autowired
    private DiscretionStandards standards;

    @Autowired
    private JsonMapper json;

    private DiscretionStandard standard = Standards.standard();

    @BeforeEach
    void enact() {
        standard = enacted(LocalDate.of(2025, 1, 1));
    }

    @Test
    @Requirement(
            value = {"A12", "E16"},
            law = "行政处罚法 第三十四条")
    void reportAndDecisionCarryTheCalculatorsParagraphWordForWord() {
        String reasoning = calculated("首次", FINE).body().path("reasoning").asString();
        Conduct conduct = conduct().investigated().does(concluded("从轻处罚", "首次", FINE, reasoning), staff.lead());
        var today = LegalDates.today(clock);
        conduct.does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today), staff.lead())
                .does(new NoticeAct.WaiveStatement(true, today), staff.lead())
                .does(Samples.rechecked(), staff.lead())
                .does(Samples.decided(), staff.head());
        assertThat(reasoning).contains("违法次数为“首次”", "伍仟元整（¥5,000.00）");
        Stream.of("案件调查终结报告", "行政处罚事先告知书", "行政处罚决定书")
                .forEach(title -> assertThat(paper(conduct, title)).as(title).contains(">" + reasoning + "<"));
    }

    @Test
    @Breaks(Policy.CALCULATED_BY_STANDARD)
    @Requirement(value = "E16", law = "行政处罚法 第三十四条")
    void aParagraphThatTheCalculatorDidNotWriteIsNotItsParagraph() {
        String reasoning = calculated("首次", FINE).body().path("reasoning").asString();
        refused(conduct().investigated(), concluded("从轻处罚", "首次", FINE, reasoning + "情节轻微。"), staff.lead());
        refused(conduct().investigated(), concluded("从轻处罚", "首次", FINE - 100, reasoning), staff.lead());
    }

    @Test
    @Breaks(Policy.CALCULATED_BY_STANDARD)
    @Requirement(value = "E16", law = "行政处罚法 第三十四条")
    void theTierIsTheCalculatedOne() {
        String reasoning =
                calculated("两年内第二次", BEYOND_THE_TIER).body().path("reasoning").asString();
        refused(conduct().investigated(), concluded("从轻处罚", "两年内第二次", BEYOND_THE_TIER, reasoning), staff.lead());
    }

    @Test
    @Breaks(Policy.CALCULATED_BY_STANDARD)
    @Requirement(value = "A12", law = "行政处罚法 第三十七条")
    void aVersionThatIsNotYetInForceMeasuresNothing() {
        standard = enacted(LegalDates.today(clock).plusDays(1));
        String reasoning = calculated("首次", FINE).body().path("reasoning").asString();
        refused(conduct().investigated(), concluded("从轻处罚", "首次", FINE, reasoning), staff.lead());
    }

    @Test
    @Breaks(Policy.DEPARTURE_EXPLAINED)
    @Requirement(value = "E16", law = "行政处罚法 第三十四条")
    void aFineOutsideTheCalculatedRangeSaysWhy() {
        String reasoning =
                calculated("首次", BEYOND_THE_TIER).body().path("reasoning").asString();
        refused(conduct().investigated(), concluded("从轻处罚", "首次", BEYOND_THE_TIER, reasoning), staff.lead());
    }

    @Test
    @Breaks({Policy.FINE_WITHIN_LAW, Policy.DEPARTURE_EXPLAINED})
    @Requirement(value = "E16", law = "行政处罚法 第五条第二款")
    void aFineOutsideTheStatutoryRangeIsRefused() {
        String reasoning = calculated("首次", 5_000_100).body().path("reasoning").asString();
        refused(conduct().investigated(), concluded("从轻处罚", "首次", 5_000_100, reasoning), staff.lead());
    }

    @Test
    @Requirement("A12")
    void theCalculatorAnswersOnlyWithinTheAgency() {
        Actor stranger = untouched().lead();
        assertThat(desk.post(address(), question("首次", FINE), stranger).status())
                .isEqualTo(404);
        assertThat(desk.get(address(), stranger).status()).isEqualTo(404);
        Answer choices = desk.get(address() + "?on=2025-06-01", staff.lead());
        assertThat(choices.body().at("/standards/0/id").asString())
                .isEqualTo(standard.id().toString());
        assertThat(choices.body().path("grounds").size()).isEqualTo(12);
    }

    @Test
    @Requirement("A12")
    void theCalculatorNamesTheFactorThatItDoesNotKnow() {
        Answer answer = desk.post(address(), question("第十次", FINE), staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/refusals/0/reason").asString()).contains("违法次数");
    }

    @Test
    @Requirement("A12")
    void aVersionIsAddedByWhoMaintainsTheRegisterAndItsFaultsAreNamed() {
        Actor maintainer = new Actor(
                UUID.randomUUID(),
                staff.head().officerId(),
                staff.agency().id(),
                "系统管理员",
                Set.of(Role.SYSTEM_ADMINISTRATOR));
        String register = "/api/agency/matters/" + staff.matter().id() + "/standards";
        String table = json.writeValueAsString(Standards.upTo50000(LocalDate.of(2025, 1, 1)));
        assertThat(desk.post(register, table, staff.lead()).status()).isEqualTo(403);
        Answer faulty = desk.post(register, table.replace("\"most\":1}", "\"most\":3}"), maintainer);
        assertThat(faulty.body().at("/refusals/0/field").asString()).isEqualTo("tiers/2/most");
        Answer added = desk.post(register, table, maintainer);
        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        assertThat(added.body().path("version").asInt()).isGreaterThan(standard.version());
        Answer listed = desk.get(register, staff.lead());
        assertThat(listed.body().at("/0/id").asString())
                .isEqualTo(added.body().path("id").asString());
    }

    private DiscretionStandard enacted(LocalDate from) {
        staff = untouched();
        return standards.enact(staff.agency().id(), staff.matter().id(), Standards.upTo50000(from), null);
    }

    private String address() {
        return "/api/casework/matters/" + staff.matter().id() + "/discretion";
    }

    private Answer calculated(String degree, long fineFen) {
        Answer answer = desk.post(address(), question(degree, fineFen), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer;
    }

    private String question(String degree, long fineFen) {
        return "{\"standardId\":\"%s\",\"circumstances\":%s,\"fineFen\":%d}"
                .formatted(standard.id(), json.writeValueAsString(found(degree)), fineFen);
    }

    private static Circumstances found(String degree) {
        return new Circumstances(List.of(new Chosen("违法次数", degree)), List.of(), null);
    }

    private ConcludeInvestigation concluded(String tier, String degree, long fineFen, String reasoning) {
        Findings was = Samples.findings(fineFen);
        return new ConcludeInvestigation(new Findings(
                was.process(),
                was.facts(),
                was.evidenceSummary(),
                was.qualification(),
                tier,
                was.factors(),
                was.crimeSuspected(),
                was.significance(),
                was.draft(),
                new Calculation(standard.id(), found(degree), reasoning)));
    }

    private String paper(Conduct conduct, String title) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body()
                .path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .map(one -> desk.html(one.path("id").asString(), staff.lead()))
                .findFirst()
                .orElseThrow();
    }
}
