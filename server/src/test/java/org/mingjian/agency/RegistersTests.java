package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Invented;
import org.mingjian.Requirement;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Requirement({"A11", "F3", "F13"})
class RegistersTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers officers;

    @Autowired
    private Matters matters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Agency government = Invented.agency(null);
    private Agency bureau = government;
    private Officer officer =
            new Officer(UUID.randomUUID(), government.id(), null, "", "", Employment.LEFT, null, List.of());

    @BeforeEach
    void establish() {
        government = agencies.establish(Invented.agency(null), null);
        bureau = agencies.establish(Invented.agency(government.id()), null);
        officer = officers.appoint(Invented.identityNumber(), Invented.appointment(bureau.id(), "赵某"), null);
    }

    @Test
    void anAgencyIsReadAsItWasEstablished() {
        assertThat(agencies.get(bureau.id())).isEqualTo(bureau);
        assertThat(agencies.below(government.id())).containsExactlyInAnyOrder(government.id(), bureau.id());
        assertThat(agencies.below(bureau.id())).containsExactly(bureau.id());
    }

    @Test
    void anAgencyWithAWrongCodeIsRefused() {
        var wrong = Invented.agency(null);
        var agency = new Agency(
                wrong.id(),
                null,
                wrong.name(),
                "91440300589632145B",
                wrong.kind(),
                wrong.region(),
                wrong.regionName(),
                wrong.address(),
                wrong.phone(),
                wrong.documentWord(),
                wrong.remedies(),
                wrong.collectingBank());
        assertThatThrownBy(() -> agencies.establish(agency, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("校验位");
    }

    @Test
    @Requirement("F4")
    void onePersonIsOneOfficer() {
        String identity = Invented.identityNumber();
        officers.appoint(identity, Invented.appointment(bureau.id(), "钱某"), null);
        assertThatThrownBy(() -> officers.appoint(identity, Invented.appointment(government.id(), "钱某"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("一人只能登记一次");
    }

    @Test
    void theIdentityNumberIsKeptNowhere() {
        String identity = Invented.identityNumber();
        var appointed = officers.appoint(identity, Invented.appointment(bureau.id(), "孙某"), null);
        String row = jdbc.sql("select row_to_json(o)::text from agency.officer o where id = :id")
                .param("id", appointed.id())
                .query(String.class)
                .single();
        assertThat(row).contains("孙某").doesNotContain(identity);
    }

    @Test
    void aMaskedOrWrongIdentityNumberIsRefused() {
        var appointment = Invented.appointment(bureau.id(), "李某");
        assertThatThrownBy(() -> officers.appoint("1101051949123100**", appointment, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> officers.appoint("110105194912310021", appointment, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("校验码");
    }

    @Test
    void aCertificateIsReadWithItsOfficerAndItsCheckIsEntered() {
        var certificate = Invented.certificate();
        officers.certify(officer.id(), certificate, null);
        assertThat(officers.get(officer.id()).certificates()).containsExactly(certificate);
        var checkedOn = LocalDate.of(2026, 2, 1);
        var checked = officers.check(officer.id(), certificate.id(), checkedOn, administrator());
        assertThat(checked.certificates().getFirst().checkedUntil()).isEqualTo(LocalDate.of(2029, 2, 1));
    }

    @Test
    void aRevokedCertificateStaysRevoked() {
        var certificate = Invented.certificate();
        officers.certify(officer.id(), certificate, null);
        officers.changeStatus(officer.id(), certificate.id(), CertificateStatus.REVOKED, administrator());
        assertThatThrownBy(() ->
                        officers.changeStatus(officer.id(), certificate.id(), CertificateStatus.VALID, administrator()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能恢复");
    }

    @Test
    @Requirement("A12")
    void aMatterIsReadWithItsTiersAndOnlyByItsAgency() {
        var basis = new Matter.LegalBasis("示例条例", "第二十一条", "不得接纳未成年人。");
        var matter = new Matter(
                UUID.randomUUID(),
                bureau.id(),
                "对接纳未成年人的处罚",
                "文化市场",
                EnforcementKind.PENALTY,
                basis,
                basis,
                List.of("警告", "罚款"),
                List.of(
                        new Tier(Tier.Grade.LIGHTER, "首次,一人", 100_000, 500_000),
                        new Tier(Tier.Grade.ORDINARY, "二人以上", 500_001, 1_000_000)),
                "青文旅");
        matters.list(matter, null);
        assertThat(matters.get(bureau.id(), matter.id())).isEqualTo(matter);
        assertThat(matters.of(bureau.id())).containsExactly(matter);
        assertThatThrownBy(() -> matters.get(government.id(), matter.id())).isInstanceOf(Refused.class);
    }

    @Test
    void administratorsAreSeparateAndHoldNoOtherOffice() {
        var both = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        var mixed = Set.of(Role.AUDIT_ADMINISTRATOR, Role.HANDLER);
        assertThatThrownBy(() -> accounts.open(username(), PASSWORD, officer.id(), both, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.open(username(), PASSWORD, officer.id(), mixed, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPasswordOpensItsAccountAndIsKeptAsAnArgonHash() {
        var account = accounts.open(username(), PASSWORD, officer.id(), Set.of(Role.HANDLER), null);
        assertThat(accounts.authenticate(account.username(), PASSWORD)).contains(account);
        assertThat(accounts.authenticate(account.username(), PASSWORD + "x")).isEmpty();
        assertThat(accounts.authenticate("nobody", PASSWORD)).isEmpty();
        assertThat(jdbc.sql("select password_hash from agency.account where id = :id")
                        .param("id", account.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void whoLeavesTheAgencyCanNoLongerLogInThere() {
        var account = accounts.open(username(), PASSWORD, officer.id(), Set.of(Role.HANDLER), null);
        officers.change(officer.id(), Invented.appointment(government.id(), "赵某"), administrator());
        assertThat(accounts.authenticate(account.username(), PASSWORD)).isEmpty();
    }

    @Test
    @Requirement("D1")
    void everyChangeOfTheRegistersIsRecorded() {
        assertThat(acts("agency:" + bureau.id())).containsExactly("agency:establish");
        officers.certify(officer.id(), Invented.certificate(), null);
        assertThat(acts("officer:" + officer.id())).containsExactly("agency:appointOfficer", "agency:certifyOfficer");
    }

    @Test
    void aSupervisorSeesTheAgenciesBelowTheOwnGovernmentAndOthersOnlyTheOwn() {
        var justice = agencies.establish(Invented.agency(government.id()), null);
        var supervisor = actor(justice.id(), Role.SUPERVISOR);
        assertThat(agencies.scope(supervisor)).containsExactlyInAnyOrder(government.id(), bureau.id(), justice.id());
        assertThat(agencies.scope(actor(bureau.id(), Role.HANDLER))).containsExactly(bureau.id());
    }

    private List<String> acts(String subject) {
        return jdbc.sql("select act from recording.entry where subject = :subject order by id")
                .param("subject", subject)
                .query((row, n) -> row.getString("act"))
                .list();
    }

    private Actor administrator() {
        return actor(government.id(), Role.SYSTEM_ADMINISTRATOR);
    }

    private static Actor actor(UUID agency, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "某人", Set.of(role));
    }

    private static String username() {
        return "u" + UUID.randomUUID().toString().substring(0, 13);
    }
}
