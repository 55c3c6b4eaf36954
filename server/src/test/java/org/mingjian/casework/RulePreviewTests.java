package org.mingjian.casework;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Acting;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.RuleProposals;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Provision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A number that the agency adopts leaves its open cases as they are, and the preview says so before. */
@Requirement({"G9", "I29"})
class RulePreviewTests extends CaseTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private RuleProposals proposals;

    @Test
    void anOpenCaseKeepsItsDayWhileALaterOneIsCountedByTheNewNumber() throws Exception {
        Staff own = untouched();
        LocalDate today = LegalDates.today(clock);
        Conduct earlier = new Conduct(desk, clock, own).filed();

        preview(own.head(), today.plusDays(1))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cases").value(1))
                .andExpect(jsonPath("$.changes.length()").value(0))
                .andExpect(jsonPath("$.words").value(startsWith("在办案件1件，正在计算的期限都不改变")));
        adopt(own, today.plusDays(1));
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        Conduct later = new Conduct(desk, clock, own).filed();

        shows(earlier, own.head(), today.plusDays(90));
        shows(later, own.head(), today.plusDays(2 + 60));
    }

    @Test
    void aDayThatHasBegunIsNotEvenPreviewedAndAHandlerAsksForNone() throws Exception {
        LocalDate today = LegalDates.today(clock);
        preview(staff.head(), today).andExpect(status().isBadRequest());
        preview(staff.lead(), today.plusDays(1)).andExpect(status().isForbidden());
    }

    private void shows(Conduct conduct, Actor head, LocalDate due) throws Exception {
        web.perform(get("/api/casework/cases/" + conduct.caseId()).with(Acting.as(head)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deadlines[?(@.id == 'D04')].dueOn").value(hasItem(due.toString())));
    }

    private ResultActions preview(Actor by, LocalDate from) throws Exception {
        return web.perform(get("/api/casework/rule-preview")
                .param("rule", "D04")
                .param("number", "60")
                .param("effectiveFrom", from.toString())
                .with(Acting.as(by)));
    }

    private void adopt(Staff own, LocalDate from) throws Exception {
        var value = proposals.value("D04", 60, new Provision("云岭县办案规定", "第三条"), from);
        UUID id = proposals.propose(value, own.deputy()).id();
        web.perform(post("/api/agency/rule-proposals/" + id + "/adoption").with(Acting.as(own.head())))
                .andExpect(status().isOk());
    }
}
