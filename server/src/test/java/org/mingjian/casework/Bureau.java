package org.mingjian.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjian.Invented;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.Appointment;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.CertificateStatus;
import org.mingjian.agency.Employment;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.agency.ExecutionPower;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Role;
import org.mingjian.agency.Tier;

/** An invented bureau with its people, made anew for each test. */
class Bureau {

    static final String CATEGORY = "文化市场";
    static final String REGION = "539926";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Agencies agencies;
    private final Officers officers;
    private final Matters matters;
    private final Accounts accounts;

    Bureau(Agencies agencies, Officers officers, Matters matters, Accounts accounts) {
        this.agencies = agencies;
        this.officers = officers;
        this.matters = matters;
        this.accounts = accounts;
    }

    /** The bureau's people by what they do. */
    record Staff(Agency agency, Matter matter, Actor lead, Actor assisting, Actor head, Actor deputy, Actor reviewer) {

        List<UUID> two() {
            return List.of(lead.officerId(), assisting.officerId());
        }
    }

    Staff found() {
        Agency agency = agencies.establish(agency(), null);
        return new Staff(
                agency,
                matters.list(matter(agency), null),
                person(agency, "周砚清", Role.HANDLER, certificate(), null),
                person(agency, "罗远舟", Role.HANDLER, certificate(), null),
                head(agency, "沈知行"),
                head(agency, "许若川"),
                person(agency, "林审言", Role.LEGAL_REVIEWER, null, "A2019539926001"));
    }

    /** A head is who holds the office in an account. */
    private Actor head(Agency agency, String name) {
        Actor head = person(agency, name, Role.AGENCY_HEAD, certificate(), null);
        String username = "head" + SERIAL.incrementAndGet();
        return accounts.open(username, "Yunling-test-2026", head.officerId(), head.roles(), null)
                .actor();
    }

    /** One more person of the bureau. */
    Actor person(
            Agency agency,
            String name,
            Role role,
            @Nullable Certificate certificate,
            @Nullable String legalQualification) {
        Officer officer = officers.appoint(
                Invented.identityNumber(),
                new Appointment(agency.id(), null, name, role.title(), Employment.IN_POST, legalQualification),
                null);
        if (certificate != null) {
            officers.certify(officer.id(), certificate, null);
        }
        return new Actor(UUID.randomUUID(), officer.id(), agency.id(), name, Set.of(role));
    }

    /** Contract staff, certified all the same. */
    Actor contracted(Agency agency, String name) {
        Officer officer = officers.appoint(
                Invented.identityNumber(),
                new Appointment(agency.id(), null, name, "辅助人员", Employment.CONTRACT, null),
                null);
        officers.certify(officer.id(), certificate(), null);
        return new Actor(UUID.randomUUID(), officer.id(), agency.id(), name, Set.of(Role.HANDLER));
    }

    static Certificate certificate() {
        return certificate(LocalDate.of(2030, 12, 31), List.of(CATEGORY), List.of(REGION));
    }

    static Certificate certificate(LocalDate validUntil, List<String> categories, List<String> regions) {
        LocalDate checked = LocalDate.of(2026, 1, 5);
        return new Certificate(
                UUID.randomUUID(),
                // A row of numbers of its own: the demonstration certifies in the same region.
                "5399268" + "%05d".formatted(SERIAL.incrementAndGet()),
                categories,
                regions,
                LocalDate.of(2024, 1, 5),
                validUntil,
                checked,
                CertificateStatus.VALID);
    }

    private static Agency agency() {
        int serial = SERIAL.incrementAndGet();
        return new Agency(
                UUID.randomUUID(),
                null,
                "云岭县第" + serial + "文化和旅游局",
                Samples.creditCode(serial),
                AgencyKind.ORGAN,
                REGION,
                "云岭县",
                "云岭县府前街1号",
                "0870-5550100",
                "云文旅" + serial,
                new Agency.Remedies("云岭县人民政府", "云岭县人民法院"),
                new Agency.CollectingBank("云岭农村商业银行府前支行", "云岭县府前街8号"));
    }

    private static Matter matter(Agency agency) {
        return matter(agency.id(), agency.documentWord());
    }

    /** A power of the agency to seal, to seize and to freeze. */
    Matter power(Agency agency) {
        return matters.list(power(agency.id(), agency.documentWord()), null);
    }

    /** A power of the agency that its basis words so. */
    Matter power(Agency agency, String name, String text) {
        return matters.list(power(agency.id(), agency.documentWord(), name + SERIAL.incrementAndGet(), text), null);
    }

    /** Every manner in which a law may let an agency execute its decisions. */
    static ExecutionPower executing(UUID matterId) {
        return new ExecutionPower(
                matterId,
                EnumSet.complementOf(EnumSet.of(ExecutionManner.SUPPLY_CUT)),
                new Matter.LegalBasis("云岭县虚构法", "第九条", "逾期不履行的，可以依法强制执行。"));
    }

    static Matter power(UUID agencyId, String documentWord) {
        return power(agencyId, documentWord, "对涉嫌违法出版物及其场所的强制措施", "对有证据证明是与违法活动有关的物品，可以查封或者扣押；对有关的存款可以冻结。");
    }

    private static Matter power(UUID agencyId, String documentWord, String name, String text) {
        return new Matter(
                UUID.randomUUID(),
                agencyId,
                name,
                CATEGORY,
                EnforcementKind.COERCION,
                new Matter.LegalBasis("出版管理条例", "第七条", "对涉嫌从事违法出版活动的行为进行查处时，可以采取强制措施。"),
                new Matter.LegalBasis("出版管理条例", "第七条", text),
                List.of(),
                List.of(),
                documentWord);
    }

    static Matter matter(UUID agencyId, String documentWord) {
        return new Matter(
                UUID.randomUUID(),
                agencyId,
                "对网吧接纳未成年人进入营业场所的处罚",
                CATEGORY,
                EnforcementKind.PENALTY,
                new Matter.LegalBasis("互联网上网服务营业场所管理条例", "第二十一条第一款", "互联网上网服务营业场所经营单位不得接纳未成年人进入营业场所。"),
                new Matter.LegalBasis("互联网上网服务营业场所管理条例", "第三十二条", "可以并处15000元以下的罚款;情节严重的,责令停业整顿。"),
                List.of("警告", "罚款", "责令停产停业"),
                List.of(
                        new Tier(Tier.Grade.LIGHTER, "首次违法并主动改正", 0, 600_000),
                        new Tier(Tier.Grade.ORDINARY, "一般情形", 600_000, 5_000_000)),
                documentWord);
    }
}
