package org.mingjian.agency.register;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import org.mingjian.agency.Officers;
import org.mingjian.agency.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@Requirement("A11")
class RegisterControllersTests {

    private static final String OFFICERS = "/api/agency/officers";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers officers;

    private UUID own = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @BeforeEach
    void establish() {
        own = agencies.establish(Invented.agency(null), null).id();
        other = agencies.establish(Invented.agency(null), null).id();
    }

    @Test
    void theSystemAdministratorAppointsAndCertifiesAnOfficer() throws Exception {
        mvc.perform(post(OFFICERS)
                        .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(newOfficer(own, Invented.identityNumber())))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("吴某"))
                .andExpect(jsonPath("$.identityNumber").doesNotExist());
        mvc.perform(get(OFFICERS + "?page=0&size=10").with(Acting.as(actor(Role.HANDLER))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aHandlerMaintainsNothing() throws Exception {
        mvc.perform(post(OFFICERS)
                        .with(Acting.as(actor(Role.HANDLER)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(newOfficer(own, Invented.identityNumber())))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/forbidden"));
    }

    @Test
    void anotherAgencysOfficerAnswersAsAnAbsentOne() throws Exception {
        var stranger = officers.appoint(Invented.identityNumber(), Invented.appointment(other, "郑某"), null);
        for (UUID id : new UUID[] {stranger.id(), UUID.randomUUID()}) {
            mvc.perform(get(OFFICERS + "/" + id).with(Acting.as(actor(Role.HANDLER))))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.type").value("/problems/not-found"))
                    .andExpect(jsonPath("$.refusals").isEmpty());
            mvc.perform(put(OFFICERS + "/" + id)
                            .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(appointment(own)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void anAdministratorAppointsNobodyToAnotherAgency() throws Exception {
        mvc.perform(post(OFFICERS)
                        .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(newOfficer(other, Invented.identityNumber())))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPageBeyondAllBoundsIsAnInputFault() throws Exception {
        for (String page : new String[] {"page=1000000000", "page=-1", "page=99999999999", "size=7"}) {
            mvc.perform(get(OFFICERS + "?" + page).with(Acting.as(actor(Role.HANDLER))))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("/problems/invalid-input"));
        }
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        mvc.perform(post(OFFICERS)
                        .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"identityNumber\":\"1\",\"appointment\":{\"salary\":1}}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].field").value("appointment/salary"));
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() throws Exception {
        mvc.perform(post(OFFICERS)
                        .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"identityNumber\":\"\",\"appointment\":{\"name\":\" \"}}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[?(@.field == 'identityNumber')].reason")
                        .value("请填写公民身份号码"))
                .andExpect(jsonPath("$.refusals[?(@.field == 'appointment/name')].reason")
                        .value("请填写姓名"));
    }

    @Test
    void aTextThatCannotBeKeptIsAnInputFault() throws Exception {
        mvc.perform(post("/api/agency/agencies/" + own + "/divisions")
                        .with(Acting.as(actor(Role.SYSTEM_ADMINISTRATOR)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"a\\u0000b\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/invalid-input"));
    }

    private Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), own, "某人", Set.of(role));
    }

    private static String newOfficer(UUID agency, String identity) {
        return "{\"identityNumber\":\"%s\",\"appointment\":%s}".formatted(identity, appointment(agency));
    }

    private static String appointment(UUID agency) {
        return """
                {"agencyId":"%s","name":"吴某","post":"科员","employment":"IN_POST"}
                """.formatted(agency);
    }
}
