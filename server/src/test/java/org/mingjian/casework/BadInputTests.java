package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.kernel.calendar.LegalDates;

/** Input that no form sends: a clear answer at the field, and nothing changed. */
class BadInputTests extends GateTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "verifyLead|{\"findings\":\"f\",\"fileProposed\":true,\"opinion\":\"o\",\"approvedBy\":\"me\"}|approvedBy",
                "verifyLead|{\"findings\":\"f\",\"fileProposed\":true}|opinion",
                "verifyLead|{\"findings\":\"  \",\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":\"f\",\"fileProposed\":\"perhaps\",\"opinion\":\"o\"}|fileProposed",
                "verifyLead|{\"findings\":{\"a\":1},\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":7,\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":true,\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":\"f\",\"fileProposed\":1,\"opinion\":\"o\"}|fileProposed",
                "verifyLead|{\"findings\":\"f\",\"opinion\":\"o\"}|fileProposed",
                "verifyLead|{\"findings\":\"a\\ud800b\",\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":\"a\\u0008b\",\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "verifyLead|{\"findings\":\"a\\u202eb\",\"fileProposed\":true,\"opinion\":\"o\"}|findings",
                "giveNotice|{\"servedOn\":20781,\"manner\":\"DIRECT\"}|servedOn",
                "giveNotice|{\"servedOn\":[2026,1,5],\"manner\":\"DIRECT\"}|servedOn",
                "giveNotice|{\"servedOn\":\"2026-01-05T00:00:00\",\"manner\":\"DIRECT\"}|servedOn",
                "giveNotice|{\"servedOn\":\"-999999999-01-01\",\"manner\":\"DIRECT\"}|servedOn",
                "recordStatement|{\"statedAt\":1,\"by\":\"b\",\"statement\":\"s\"}|statedAt",
                "recordStatement|{\"statedAt\":\"-1000000000-01-01T00:00:00Z\",\"by\":\"b\",\"statement\":\"s\"}|statedAt",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":1.5,\"receiptNumber\":\"1\"}|amountFen",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":\"5\",\"receiptNumber\":\"1\"}|amountFen",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":9223372036854775807,\"receiptNumber\":\"1\"}|amountFen",
                "giveNotice|{\"servedOn\":\"2026-13-45\",\"manner\":\"DIRECT\"}|servedOn",
                "giveNotice|{\"servedOn\":\"2026-01-05\",\"manner\":\"PIGEON\"}|manner",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":0,\"receiptNumber\":\"1\"}|amountFen",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":-1,\"receiptNumber\":\"1\"}|amountFen",
                "recordPayment|{\"paidOn\":\"2026-01-05\",\"amountFen\":1e30,\"receiptNumber\":\"1\"}|amountFen",
                "fileCase|{\"leadOfficerId\":\"me\",\"assistingOfficerId\":null,\"opinion\":\"o\"}|leadOfficerId",
                "recordDiscussion|{\"discussedAt\":\"2026-01-05T01:00:00Z\",\"place\":\"p\",\"presiderId\":\"00000000-0000-0000-0000-000000000001\",\"recorderId\":\"00000000-0000-0000-0000-000000000001\",\"members\":[null],\"conclusion\":\"c\"}|members/0",
                "giveOpinion|{\"verdicts\":[null],\"result\":\"APPROVED\",\"opinion\":\"o\",\"points\":[]}|verdicts/0",
                "giveOpinion|{\"verdicts\":[],\"result\":\"RETURNED\",\"opinion\":\"o\",\"points\":[null]}|points/0",
                "serve|{\"officerIds\":[null],\"manner\":\"DIRECT\",\"servedAt\":\"2026-01-05T01:00:00Z\",\"place\":\"p\",\"receivedBy\":\"r\",\"confirmation\":false}|officerIds/0",
                "serve|{\"officerIds\":[],\"manner\":\"DIRECT\",\"servedAt\":\"2026-01-05T01:00:00Z\",\"place\":\"p\",\"receivedBy\":\"r\",\"confirmation\":false}|officerIds"
            })
    @Requirement("P3")
    void aFaultOfFormIsToldAtItsField(String act, String body, String field) {
        Conduct conduct = conduct().registered();
        Trace before = trace(conduct.caseId());
        Answer answer = desk.raw(conduct.caseId(), conduct.version(), act, body, anybody(act));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(answer.body()
                        .path("refusals")
                        .valueStream()
                        .map(one -> one.path("field").asString()))
                .contains(field);
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"findings\":\"f\",\"findings\":\"g\",\"fileProposed\":true,\"opinion\":\"o\"}",
                "{\"findings\":\"\\ud800\"}"
            })
    @Requirement("P3")
    void whatIsNoFormAtAllIsRefused(String body) {
        Conduct conduct = conduct().registered();
        Trace before = trace(conduct.caseId());
        Answer answer = desk.raw(conduct.caseId(), conduct.version(), "verifyLead", body, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @Test
    @Requirement("P3")
    void whatIsNestedWithoutEndIsSaidToBeTooDeep() {
        Conduct conduct = conduct().registered();
        Answer answer = desk.raw(conduct.caseId(), conduct.version(), "verifyLead", "[".repeat(100_000), staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/detail").asString()).contains("过深");
    }

    @ParameterizedTest
    @ValueSource(ints = {Act.LONG + 1, 1_000_000})
    @Requirement("P3")
    void aTextThatIsTooLongIsToldAtItsField(int length) {
        Conduct conduct = conduct().registered();
        Answer answer = conduct.attempt(new LeadAct.VerifyLead("长".repeat(length), true, "建议立案"), staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/refusals/0/field").asString()).isEqualTo("findings");
    }

    @Test
    @Requirement("P3")
    void aNulCharacterIsRefused() {
        Conduct conduct = conduct().registered();
        Trace before = trace(conduct.caseId());
        Answer answer = conduct.attempt(new LeadAct.VerifyLead("属\0实", true, "建议立案"), staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
        assertThat(trace(conduct.caseId())).isEqualTo(before);
    }

    @Test
    @Requirement("P3")
    void aScriptInEveryTextStaysTextOnEveryPaper() {
        Conduct conduct = conduct()
                .registered(scriptedLead())
                .does(new LeadAct.VerifyLead(SCRIPT, true, SCRIPT), staff.lead())
                .does(
                        new LeadAct.FileCase(
                                staff.lead().officerId(), staff.assisting().officerId(), SCRIPT),
                        staff.head())
                .does(scriptedInspection(), staff.lead());
        Answer view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead());
        assertThat(view.body().at("/party/name").asString()).isEqualTo(SCRIPT);
        assertThat(view.body().path("documents").valueStream()).hasSize(2).allSatisfy(paper -> {
            String html = desk.html(paper.path("id").asString(), staff.lead());
            assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=1000000000", "page=-1", "page=x", "size=7", "size=100000", "page=99999999999999999999"})
    @Requirement("P3")
    void aPageThatCannotBeIsRefused(String query) {
        assertThat(desk.get("/api/casework/cases?" + query, staff.lead()).status())
                .isEqualTo(400);
        assertThat(desk.get("/api/legalreview/reviews?" + query, staff.reviewer())
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网", "'", "\"", "%", "_", "\\", "';drop table casework.act;--"})
    @Requirement("P3")
    void whateverIsLookedForIsOnlyText(String text) {
        staff = untouched();
        conduct().registered();
        Answer answer = desk.search(text, staff.lead());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("total").asInt()).isEqualTo(text.equals("网") ? 1 : 0);
    }

    @Test
    @Requirement("P3")
    void aQuestionOfTenThousandCharactersIsRefused() {
        assertThat(desk.search("网".repeat(10_000), staff.lead()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abolishLaw", "registerLead", "DECIDE", "../decide"})
    @Requirement("P3")
    void anActThatDoesNotExistIsNotFound(String word) {
        Conduct conduct = conduct().registered();
        assertThat(desk.raw(conduct.caseId(), conduct.version(), word, "{}", staff.lead())
                        .status())
                .isBetween(400, 404);
    }

    private Actor anybody(String act) {
        return switch (act) {
            case "fileCase" -> staff.head();
            case "giveOpinion" -> staff.reviewer();
            default -> staff.lead();
        };
    }

    private RegisterLead scriptedLead() {
        var today = LegalDates.today(clock);
        PartyFacts party = new PartyFacts(
                PartyFacts.Kind.INDIVIDUAL_BUSINESS, SCRIPT, Conduct.party(), SCRIPT, SCRIPT, "<script>1</script>");
        RegisterLead lead = Samples.lead(staff.matter().id(), party, today);
        return new RegisterLead(
                lead.source(), today, SCRIPT, lead.matterId(), SCRIPT, lead.violationOn(), SCRIPT, party);
    }

    private RecordInspection scriptedInspection() {
        RecordInspection proper = Samples.inspection(staff.two(), clock.instant());
        return new RecordInspection(
                proper.officerIds(),
                proper.startedAt(),
                proper.endedAt(),
                SCRIPT,
                true,
                true,
                SCRIPT,
                SCRIPT,
                SCRIPT,
                SCRIPT);
    }
}
