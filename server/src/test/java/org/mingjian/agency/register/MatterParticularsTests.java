package org.mingjian.agency.register;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An administrator of the government publishes and registers for the agencies below, and sees what stands there. */
@IntegrationTest
@Requirement("F13")
class MatterParticularsTests {

    private static final String MATTERS = "/api/agency/matters";
    private static final String ITEM = """
            {"objects":"网吧","content":"实名登记","way":"现场检查","yearlyCap":null,"drawPercent":5,"basis":"县检查计划",
             "publishedOn":"2026-01-01","withdrawnOn":null}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Matters matters;

    private UUID government = UUID.randomUUID();
    private Agency bureau = Invented.agency(null);

    @BeforeEach
    void establish() {
        government = agencies.establish(Invented.agency(null), null).id();
        bureau = agencies.establish(Invented.agency(government), null);
    }

    private Matter matter(EnforcementKind kind) {
        var basis = new Matter.LegalBasis("青禾县办法", "第三条", "可以办理。");
        return matters.list(
                new Matter(
                        UUID.randomUUID(),
                        bureau.id(),
                        "示例事项" + UUID.randomUUID(),
                        "文化市场",
                        kind,
                        basis,
                        basis,
                        List.of(),
                        List.of(),
                        bureau.documentWord()),
                null);
    }

    private static Actor actor(Role role, UUID agency) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "某人", Set.of(role));
    }

    private ResultActions asked(String path, Actor actor) throws Exception {
        return mvc.perform(get(path).with(Acting.as(actor)));
    }

    private ResultActions sent(String path, String body, Actor actor) throws Exception {
        return mvc.perform(put(path)
                .with(Acting.as(actor))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void theAdministratorAboveReadsTheMattersOfAnAgencyBelowAndNobodyElseDoes() throws Exception {
        String list = MATTERS + "?agency=" + bureau.id();
        matter(EnforcementKind.INSPECTION);
        asked(list, actor(Role.SYSTEM_ADMINISTRATOR, government))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1));
        asked(MATTERS, actor(Role.SYSTEM_ADMINISTRATOR, government))
                .andExpect(jsonPath("$.length()").value(0));
        UUID stranger = agencies.establish(Invented.agency(null), null).id();
        asked(list, actor(Role.SYSTEM_ADMINISTRATOR, stranger)).andExpect(status().isNotFound());
        asked(list, actor(Role.HANDLER, government)).andExpect(status().isNotFound());
        asked(list, actor(Role.HANDLER, bureau.id())).andExpect(status().isOk());
    }

    @Test
    void anItemOfTheInspectionListIsPublishedFromAboveAndReadByBoth() throws Exception {
        String path = MATTERS + "/" + matter(EnforcementKind.INSPECTION).id() + "/inspection-item";
        Actor administrator = actor(Role.SYSTEM_ADMINISTRATOR, government);
        asked(path + "?agency=" + bureau.id(), administrator).andExpect(status().isNotFound());
        sent(path + "?agency=" + bureau.id(), ITEM, actor(Role.HANDLER, bureau.id()))
                .andExpect(status().isForbidden());
        sent(path + "?agency=" + bureau.id(), ITEM, administrator).andExpect(status().isOk());
        asked(path + "?agency=" + bureau.id(), administrator)
                .andExpect(jsonPath("$.objects").value("网吧"));
        asked(path, actor(Role.HANDLER, bureau.id()))
                .andExpect(jsonPath("$.drawPercent").value(5));
    }

    @Test
    void materialsAndConditionsOfALicenceAreRegisteredFromAboveAndReadByBoth() throws Exception {
        String path = MATTERS + "/" + matter(EnforcementKind.LICENCE).id() + "/licence";
        Actor administrator = actor(Role.SYSTEM_ADMINISTRATOR, government);
        String licence = """
                {"agencyId":"%s","materials":["申请书"],"conditions":["有固定场所"],"substanceChecked":true,
                 "hearing":false,"validityMonths":36,"promisedDays":null,"safety":false}
                """.formatted(bureau.id());
        sent(path, licence, administrator).andExpect(status().isOk());
        asked(path + "?agency=" + bureau.id(), administrator)
                .andExpect(jsonPath("$.materials[0]").value("申请书"));
        asked(path, actor(Role.HANDLER, bureau.id()))
                .andExpect(jsonPath("$.validityMonths").value(36));
        sent(path, licence.replace("[\"申请书\"]", "[]"), administrator)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].reason").value("请填写材料目录"));
    }
}
