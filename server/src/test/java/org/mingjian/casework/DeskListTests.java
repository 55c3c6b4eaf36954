package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.Desk.Answer;

/** The desk's lists: narrowed and sorted by closed lists only, followed and found only within the scope. */
@Requirement({"P3", "P4"})
class DeskListTests extends CaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/casework/cases?stage=NOWHERE | stage | INVESTIGATING
            /api/casework/cases?sort=party_name | sort | REGISTERED、PARTY、STAGE、FILED、DUE
            /api/casework/cases?sort=PARTY&direction=sideways | direction | ASC、DESC
            /api/legalreview/reviews?state=MAYBE | state | SUBMITTED、APPROVED、RETURNED、REFUSED
            /api/publicity/records?state=MAYBE | state | PUBLISHED
            """)
    void anUnknownValueIsRefusedAndTheAllowedOnesAreNamed(String address, String field, String allowed) {
        Answer answer = desk.get(address, staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/invalid-input");
        assertThat(answer.body().at("/refusals/0/field").asString()).isEqualTo(field);
        assertThat(answer.body().at("/refusals/0/reason").asString()).contains("没有这一项，可选：", allowed);
    }

    @Test
    void theListIsSortedByEachColumnBothWaysAndWhatHasNoValueComesLast() {
        Staff own = untouched();
        UUID lead = new Conduct(desk, clock, own).registered().caseId();
        UUID verified = new Conduct(desk, clock, own).verified().caseId();
        UUID filed = new Conduct(desk, clock, own).filed().caseId();
        assertThat(listed("sort=STAGE&direction=ASC", own)).containsExactly(lead, verified, filed);
        assertThat(listed("sort=STAGE&direction=DESC", own)).containsExactly(filed, verified, lead);
        assertThat(listed("sort=FILED", own)).first().isEqualTo(filed);
        assertThat(listed("sort=FILED&direction=DESC", own)).first().isEqualTo(filed);
        assertThat(listed("sort=PARTY", own)).hasSize(3);
        assertThat(listed("sort=DUE", own)).hasSize(3);
        assertThat(listed("stage=LEAD", own)).containsExactly(lead);
    }

    private List<UUID> listed(String query, Staff own) {
        return desk.get("/api/casework/cases?" + query, own.lead())
                .body()
                .path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }

    @Test
    void aCaseIsFollowedByAnAccountUntilItNoLongerDoes() {
        String address = "/api/casework/followed/" + conduct().registered().caseId();
        assertThat(desk.put(address, staff.head()).status()).isEqualTo(204);
        assertThat(desk.put(address, staff.head()).status()).isEqualTo(204);
        assertThat(followed(staff.head())).hasSize(1);
        assertThat(followed(staff.reviewer())).isEmpty();
        assertThat(desk.delete(address, staff.head()).status()).isEqualTo(204);
        assertThat(followed(staff.head())).isEmpty();
    }

    @Test
    void nobodyFollowsACaseOutOfHisScopeNorStillSeesItWhenHeLeavesTheAgency() {
        UUID id = conduct().registered().caseId();
        Staff other = bureau.found();
        Actor foreign = other.lead();
        assertThat(desk.put("/api/casework/followed/" + id, foreign))
                .isEqualTo(desk.put("/api/casework/followed/" + UUID.randomUUID(), foreign));
        assertThat(followed(foreign)).isEmpty();
        Actor here = staff.deputy();
        desk.put("/api/casework/followed/" + id, here);
        Actor moved =
                new Actor(here.accountId(), here.officerId(), other.agency().id(), here.name(), here.roles());
        assertThat(followed(here)).hasSize(1);
        assertThat(followed(moved)).isEmpty();
        desk.delete("/api/casework/followed/" + id, here);
    }

    private List<String> followed(Actor actor) {
        return desk.get("/api/casework/followed", actor)
                .body()
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void theSearchFindsCasesPartiesPapersByNumberAndMattersOfTheScopeOnly() {
        Staff own = untouched();
        Conduct conduct = new Conduct(desk, clock, own).filed();
        Answer one = desk.get("/api/casework/cases/" + conduct.caseId(), own.lead());
        String party = one.body().at("/party/name").asString();
        String number = one.body()
                .path("documents")
                .valueStream()
                .map(paper -> paper.path("number").asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(found(party, own.lead()).at("/cases/0/id").asString())
                .isEqualTo(conduct.caseId().toString());
        assertThat(found(party, own.lead()).at("/parties/0/name").asString()).isEqualTo(party);
        String typed = number.replace('〔', '[').replace('〕', ']');
        assertThat(found(typed, own.lead()).at("/documents/0/number").asString())
                .isEqualTo(number);
        assertThat(found("网吧", own.lead()).at("/matters/0/id").asString())
                .isEqualTo(own.matter().id().toString());
        Actor foreign = bureau.found().lead();
        assertThat(found(party, foreign).path("cases")).isEmpty();
        assertThat(found(party, foreign).path("parties")).isEmpty();
        assertThat(found(typed, foreign).path("documents")).isEmpty();
        assertThat(found("%", own.lead()).path("cases")).isEmpty();
        assertThat(desk.get("/api/casework/search?q=" + "a".repeat(101), own.lead())
                        .status())
                .isEqualTo(400);
    }

    private tools.jackson.databind.JsonNode found(String text, Actor actor) {
        return desk.found(text, actor).body();
    }
}
