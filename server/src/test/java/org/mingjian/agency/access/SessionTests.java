package org.mingjian.agency.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Role;
import org.mingjian.installation.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
@Requirement("P1")
class SessionTests {

    private static final String ADDRESS = "/api/agency/session";
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers officers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 13);
    private final String address = UUID.randomUUID().toString();
    private UUID agency = UUID.randomUUID();
    private UUID account = UUID.randomUUID();

    @BeforeEach
    void open() {
        agency = agencies.establish(Invented.agency(null), null).id();
        var officer = officers.appoint(Invented.identityNumber(), Invented.appointment(agency, "周某"), null);
        account = accounts.open(username, PASSWORD, officer.id(), Set.of(Role.HANDLER), null)
                .id();
    }

    @AfterEach
    void follow() {
        clock.follow();
    }

    @Test
    void theRightPasswordOpensASessionThatSaysWhoOneIs() throws Exception {
        var session = session(logIn(username, PASSWORD).andExpect(status().isOk()));
        mvc.perform(get(ADDRESS).session(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("周某"))
                .andExpect(jsonPath("$.agency.id").value(agency.toString()))
                .andExpect(jsonPath("$.roles[0].role").value("HANDLER"))
                .andExpect(jsonPath("$.roles[0].title").value("承办人"))
                .andExpect(jsonPath("$.permissions").isArray());
    }

    @Test
    void withoutALoginNobodyIsKnown() throws Exception {
        mvc.perform(get(ADDRESS))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/unauthenticated"));
    }

    @Test
    void unknownWrongAndDisabledAnswerAlike() throws Exception {
        String unknown = body(logIn("nobody" + username, PASSWORD));
        String wrong = body(logIn(username, "wrong password"));
        accounts.disable(account, true, administrator());
        String disabled = body(logIn(username, PASSWORD));
        assertThat(unknown).contains("用户名或密码不正确").isEqualTo(wrong).isEqualTo(disabled);
    }

    @Test
    void theSessionGetsAFreshIdentifierAtLogin() throws Exception {
        var before = new MockHttpSession();
        String planted = before.getId();
        var after = session(mvc.perform(login(username, PASSWORD).session(before)));
        assertThat(after.getId()).isNotEqualTo(planted);
    }

    @Test
    void aLoginWithoutTheTokenIsRefused() throws Exception {
        mvc.perform(post(ADDRESS).contentType(MediaType.APPLICATION_JSON).content(json(username, PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/forbidden"))
                .andExpect(jsonPath("$.refusals[0].rule").value("CsrfToken"));
    }

    @Test
    void logoutEndsTheSession() throws Exception {
        var session = session(logIn(username, PASSWORD));
        mvc.perform(delete(ADDRESS).session(session).with(csrf())).andExpect(status().isNoContent());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aDisabledAccountLosesItsOpenSession() throws Exception {
        var session = session(logIn(username, PASSWORD));
        accounts.disable(account, true, administrator());
        mvc.perform(get(ADDRESS).session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void fiveFailuresBlockTheNameForAWhileEvenForTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            logIn(username, "wrong password").andExpect(status().isUnauthorized());
        }
        logIn(username, PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", matchesPattern("[1-9][0-9]*")))
                .andExpect(jsonPath("$.type").value("/problems/throttled"));
        clock.advance(Duration.ofSeconds(31));
        logIn(username, PASSWORD).andExpect(status().isOk());
    }

    @Test
    void guessesAtTheSameMomentAreNoMoreThanGuessesOneByOne() throws Exception {
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                many.submit(() -> statuses.add(logIn(username, "wrong password")
                        .andReturn()
                        .getResponse()
                        .getStatus()));
            }
        }
        assertThat(statuses).hasSize(20).containsOnly(401, 429);
        assertThat(Collections.frequency(statuses, 401)).isEqualTo(5);
    }

    @Test
    void loginsThatSucceedBlockNoAddress() throws Exception {
        for (int i = 0; i < 35; i++) {
            logIn(username, PASSWORD).andExpect(status().isOk());
        }
    }

    @Test
    void anUnknownNameIsBlockedLikeAKnownOne() throws Exception {
        String unknown = "nobody" + username;
        for (int i = 0; i < 5; i++) {
            logIn(unknown, "wrong password").andExpect(status().isUnauthorized());
        }
        logIn(unknown, PASSWORD).andExpect(status().isTooManyRequests());
    }

    @Test
    void theAnswersOfTheInterfaceAreNotKeptNorFramedNorSniffed() throws Exception {
        mvc.perform(get(ADDRESS))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    private ResultActions logIn(String name, String password) throws Exception {
        return mvc.perform(login(name, password));
    }

    private MockHttpServletRequestBuilder login(String name, String password) {
        return post(ADDRESS)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(name, password));
    }

    private static String json(String name, String password) {
        return "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
    }

    private static String body(ResultActions result) throws Exception {
        result.andExpect(status().isUnauthorized());
        return result.andReturn().getResponse().getContentAsString();
    }

    private static MockHttpSession session(ResultActions result) {
        var session = result.andReturn().getRequest().getSession(false);
        assertThat(session).isInstanceOf(MockHttpSession.class);
        return (MockHttpSession) Objects.requireNonNull(session);
    }

    private Actor administrator() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "某人", Set.of(Role.SECURITY_ADMINISTRATOR));
    }
}
