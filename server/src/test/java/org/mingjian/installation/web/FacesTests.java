package org.mingjian.installation.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@Requirement("P1")
class FacesTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void everyInterfaceAddressNeedsALogin() throws Exception {
        for (String address : new String[] {"/api/casework/cases", "/api/nothing", "/api/agency/officers"}) {
            mvc.perform(get(address))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        }
    }

    @Test
    void publicPagesAreReadWithoutASessionAndSetNoCookie() throws Exception {
        mvc.perform(get("/no-such-page"))
                .andExpect(status().isNotFound())
                .andExpect(cookie().doesNotExist("XSRF-TOKEN"))
                .andExpect(cookie().doesNotExist("MINGJIAN"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))));
    }

    @Test
    void everyRouteOfTheDeskIsAnsweredByItsPage() throws Exception {
        mvc.perform(get("/desk/")).andExpect(forwardedUrl("/desk/index.html"));
        mvc.perform(get("/desk")).andExpect(redirectedUrl("/desk/"));
    }

    @Test
    void publicPagesAreReadOnly() throws Exception {
        mvc.perform(post("/records")).andExpect(status().isForbidden());
    }

    @Test
    void problemsCarryNoStackTrace() throws Exception {
        mvc.perform(get("/api/agency/session"))
                .andExpect(jsonPath("$.trace").doesNotExist())
                .andExpect(jsonPath("$.exception").doesNotExist());
    }

    @Test
    @Requirement("P3")
    void theAddressOfTheContainersErrorsIsAnAddressLikeAnyOther() throws Exception {
        mvc.perform(get("/error"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    @Requirement("P3")
    void aFormatThatIsNotSpokenIsNamed() throws Exception {
        mvc.perform(post("/api/agency/session")
                        .with(csrf())
                        .contentType("text/plain")
                        .content("x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].field").value("Content-Type"));
        mvc.perform(post("/api/agency/session")
                        .with(csrf())
                        .contentType("multipart/form-data")
                        .content("x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.refusals[0].reason").isNotEmpty());
    }
}
