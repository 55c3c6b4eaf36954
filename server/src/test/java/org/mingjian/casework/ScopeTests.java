package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.kernel.calendar.LegalDates;

/** Who may reach a case at all, and that of two at the same moment one wins. */
class ScopeTests extends GateTest {

    @Test
    @Requirement("P4")
    void anotherAgencysCaseAnswersExactlyLikeAnAbsentOne() {
        Conduct conduct = conduct().filed();
        Staff other = bureau.found();
        UUID absent = UUID.randomUUID();
        assertThat(desk.blotted("/api/casework/cases/{id}", conduct.caseId(), other.lead()))
                .startsWith("404 ")
                .isEqualTo(desk.blotted("/api/casework/cases/{id}", absent, other.lead()));
        assertThat(desk.blotted("/api/documents/{id}/html", paper(conduct), other.lead()))
                .startsWith("404 ")
                .isEqualTo(desk.blotted("/api/documents/{id}/html", absent, other.lead()));
        Trace before = trace(conduct.caseId());
        Answer foreign = desk.act(conduct.caseId(), conduct.version(), Samples.verified(), other.lead());
        assertThat(foreign).isEqualTo(desk.act(absent, conduct.version(), Samples.verified(), other.lead()));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @Test
    @Requirement("P4")
    void aMatterOfAnotherAgencyIsNotFound() {
        Staff other = bureau.found();
        var lead = Samples.lead(other.matter().id(), Samples.netCafe(Conduct.party()), LegalDates.today(clock));
        assertThat(desk.register(lead, staff.lead()).status()).isEqualTo(404);
    }

    @Test
    @Requirement("P4")
    void whoLacksThePermissionIsForbidden() {
        Conduct conduct = conduct().rechecked(Samples.LIGHT_FINE);
        Trace before = trace(conduct.caseId());
        for (Actor actor : List.of(
                staff.lead(),
                staff.reviewer(),
                role(Role.SUPERVISOR),
                role(Role.PUBLICATION_STAFF),
                role(Role.SYSTEM_ADMINISTRATOR))) {
            assertThat(conduct.attempt(Samples.decided(), actor).status())
                    .as("%s", actor.roles())
                    .isEqualTo(403);
        }
        assertThat(desk.get("/api/casework/cases", role(Role.SYSTEM_ADMINISTRATOR))
                        .status())
                .isEqualTo(403);
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @Test
    @Requirement("F8")
    void whoLooksAtAnOldVersionIsToldSo() {
        Conduct conduct = conduct().registered();
        int old = conduct.version();
        conduct.does(Samples.verified(), staff.lead());
        Trace before = trace(conduct.caseId());
        Answer answer = desk.act(conduct.caseId(), old, Samples.verified(), staff.lead());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.rules()).containsExactly("Conflict");
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @Test
    @Requirement({"F8", "I20"})
    void aDoubleClickDecidesOnce() throws Exception {
        Conduct conduct = conduct().rechecked(Samples.LIGHT_FINE);
        Callable<Answer> click = () -> conduct.attempt(Samples.decided(), staff.head());
        assertThat(together(click, click)).containsExactlyInAnyOrder(200, 409);
        assertThat(trace(conduct.caseId()).decisions()).isOne();
        assertThat(trace(conduct.caseId()).acts()).isEqualTo(conduct.version() + 1L);
    }

    @Test
    @Requirement({"F8", "I20"})
    void ofTwoHeadsAtTheSameMomentOneDecides() throws Exception {
        Conduct conduct = conduct().rechecked(Samples.LIGHT_FINE);
        assertThat(together(
                        () -> conduct.attempt(Samples.decided(), staff.head()),
                        () -> conduct.attempt(Samples.decided(), staff.deputy())))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(trace(conduct.caseId()).decisions()).isOne();
    }

    private static List<Integer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> first = threads.submit(() -> after(start, one));
            Future<Answer> second = threads.submit(() -> after(start, other));
            start.countDown();
            return List.of(first.get().status(), second.get().status());
        }
    }

    private static Answer after(CountDownLatch start, Callable<Answer> call) throws Exception {
        start.await();
        return call.call();
    }

    private UUID paper(Conduct conduct) {
        return jdbc.sql("select id from documents.issued where case_id = :id")
                .param("id", conduct.caseId())
                .query(UUID.class)
                .single();
    }

    private Actor role(Role role) {
        return bureau.person(staff.agency(), role.title(), role, null, null);
    }
}
