package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Matter.LegalBasis;
import org.mingjian.agency.law.ArticleChange;
import org.mingjian.agency.law.Statute;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An amended or dropped article opens a task of one month for each matter that cites it. */
@IntegrationTest
@Requirement({"G13", "D36"})
class ListAdjustmentTests {

    private static final LocalDate OLD = LocalDate.of(2010, 3, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 31);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers officers;

    @Autowired
    private Matters matters;

    @Autowired
    private Laws laws;

    @Autowired
    private ListAdjustments adjustments;

    private final String name = "青禾县河道管理办法" + UUID.randomUUID();
    private UUID agency = UUID.randomUUID();
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void twoMatters() {
        agency = agencies.establish(Invented.agency(null), null).id();
        person = officers.appoint(Invented.identityNumber(), Invented.appointment(agency, "赵某"), null)
                .id();
        matters.list(matter("对倾倒垃圾的处罚", "《" + name + "》", "第一条第一款"), null);
        matters.list(matter("对取土的处罚", name, "第二条"), null);
        matters.list(matter("对占用河道的处罚", name, "第三条之一"), null);
    }

    private Matter matter(String title, String statute, String article) {
        return new Matter(
                UUID.randomUUID(),
                agency,
                title,
                "水利",
                EnforcementKind.PENALTY,
                new LegalBasis("别的办法", "第一条", "甲"),
                new LegalBasis(statute, article, "乙"),
                List.of("罚款"),
                List.of(),
                "青水");
    }

    private Laws.Addition amended() {
        String old = "# " + name + "\n\n第一条 罚款一百元。\n\n第二条 取土。\n\n第三条 甲。\n\n第三条之一 乙。\n";
        laws.add(Statute.read(old), OLD, Optional.empty());
        return laws.add(Statute.read(old.replace("一百元", "二百元").replace("第三条之一 乙。\n", "")), NEW, Optional.empty());
    }

    @Test
    void theMattersThatCiteAnAmendedOrDroppedArticleAreToBeAdjustedWithinAMonth() {
        Laws.Addition added = amended();

        assertThat(added.impact().changes())
                .extracting(ArticleChange::toString)
                .containsExactly("第一条(修改)", "第三条之一(删除)");
        assertThat(added.impact().matters()).extracting(Matter::name).containsExactlyInAnyOrder("对倾倒垃圾的处罚", "对占用河道的处罚");
        assertThat(adjustments.of(Set.of(agency))).hasSize(2).allSatisfy(one -> {
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 2, 28));
            assertThat(one.note()).isNull();
        });
        assertThat(adjustments.of(Set.of(agency)))
                .extracting(ListAdjustment::articles)
                .containsExactlyInAnyOrder("第一条(修改)", "第三条之一(删除)");
    }

    @Test
    void anOlderVersionThatIsAddedLaterAsksForNothing() {
        laws.add(Statute.read("# " + name + "\n\n第一条 新。\n"), NEW, Optional.empty());
        var added = laws.add(Statute.read("# " + name + "\n\n第一条 旧。\n"), OLD, Optional.empty());
        assertThat(added.impact().changes()).isEmpty();
        assertThat(adjustments.of(Set.of(agency))).isEmpty();
    }

    @Test
    void aRuleValueWhoseSourceIsChangedIsNamed() {
        var change = new ArticleChange(org.mingjian.agency.law.ArticleNumber.of(60), ArticleChange.Kind.AMENDED);
        assertThat(LawImpact.of("行政处罚法", List.of(change), List.of()).values())
                .extracting(RuleValue::id)
                .containsExactly("D04");
    }

    @Test
    void theAdministratorSeesTheTaskAndClosesItWithANoteOnce() throws Exception {
        amended();
        UUID id = adjustments.of(Set.of(agency)).getFirst().id();
        var administrator = actor(agency, Role.SYSTEM_ADMINISTRATOR);

        mvc.perform(get("/api/agency/adjustments").with(Acting.as(administrator)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2));
        close(id, administrator, " ").andExpect(status().isBadRequest());
        close(id, administrator, "已按新条文修改事项")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.note").value("已按新条文修改事项"));
        close(id, administrator, "再办").andExpect(status().isConflict());
        assertThatThrownBy(() -> adjustments.close(UUID.randomUUID(), "无", administrator))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherAgencysTaskAnswersAsAnAbsentOneAndAHandlerSeesNone() throws Exception {
        amended();
        UUID id = adjustments.of(Set.of(agency)).getFirst().id();
        UUID other = agencies.establish(Invented.agency(null), null).id();

        close(id, actor(other, Role.SYSTEM_ADMINISTRATOR), "办").andExpect(status().isNotFound());
        mvc.perform(get("/api/agency/adjustments").with(Acting.as(actor(agency, Role.HANDLER))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/agency/laws").with(Acting.as(actor(agency, Role.HANDLER))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name == '" + name + "')].length()").exists());
    }

    private ResultActions close(UUID id, Actor by, String note) throws Exception {
        return mvc.perform(post("/api/agency/adjustments/" + id + "/closing")
                .with(Acting.as(by))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\":\"" + note + "\"}"));
    }

    private Actor actor(UUID of, Role role) {
        return new Actor(UUID.randomUUID(), person, of, "赵某", Set.of(role));
    }
}
