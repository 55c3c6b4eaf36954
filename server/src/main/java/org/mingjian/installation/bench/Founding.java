package org.mingjian.installation.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjian.agency.Account;
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
import org.mingjian.agency.Matter;
import org.mingjian.agency.Matters;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Tier;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.identity.IdentityNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Founds invented bureaus with people, certificates, accounts and one matter, as an administrator would. */
@Component
@Lazy
class Founding {

    private static final String CATEGORY = "文化市场";
    private static final String REGION = "539926";
    private static final String REGULATION = "互联网上网服务营业场所管理条例";

    private final Agencies agencies;
    private final Officers officers;
    private final Matters matters;
    private final Accounts accounts;
    private final Clock clock;

    Founding(Agencies agencies, Officers officers, Matters matters, Accounts accounts, Clock clock) {
        this.agencies = agencies;
        this.officers = officers;
        this.matters = matters;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Founds the bureau of that serial, 1 to 99. */
    InventedBureau found(int serial) {
        Agency agency = agencies.establish(agency(serial), null);
        Map<Seat, Actor> people = new EnumMap<>(Seat.class);
        for (Seat seat : Seat.values()) {
            people.put(seat, appoint(seat, agency, serial));
        }
        return new InventedBureau(serial, matters.list(matter(agency), null), people);
    }

    private Actor appoint(Seat seat, Agency agency, int serial) {
        int number = serial * Seat.values().length + seat.ordinal();
        String qualification = seat == Seat.REVIEWER ? "A2019%s%03d".formatted(REGION, number) : null;
        Officer officer = officers.appoint(
                identityNumber(number),
                new Appointment(
                        agency.id(), null, seat.person(), seat.role().title(), Employment.IN_POST, qualification),
                null);
        if (seat.certified()) {
            officers.certify(officer.id(), certificate(number), null);
        }
        Account account = accounts.open(
                InventedBureau.username(seat, serial), InventedBureau.PASSWORD, officer.id(), seat.roles(), null);
        return new Actor(account.id(), officer.id(), agency.id(), seat.person(), seat.roles());
    }

    private Certificate certificate(int number) {
        LocalDate today = LegalDates.today(clock);
        return new Certificate(
                UUID.randomUUID(),
                REGION + "%06d".formatted(number),
                List.of(CATEGORY),
                List.of(REGION),
                today.minusYears(1),
                today.plusYears(4),
                null,
                CertificateStatus.VALID);
    }

    private static Agency agency(int serial) {
        return new Agency(
                UUID.randomUUID(),
                null,
                "云岭县第" + serial + "文化和旅游局",
                OrdinaryCase.creditCode("11", serial),
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
        return new Matter(
                UUID.randomUUID(),
                agency.id(),
                "对网吧接纳未成年人进入营业场所的处罚",
                CATEGORY,
                EnforcementKind.PENALTY,
                new Matter.LegalBasis(REGULATION, "第二十一条第一款", "互联网上网服务营业场所经营单位不得接纳未成年人进入营业场所。"),
                new Matter.LegalBasis(REGULATION, "第三十二条", "可以并处15000元以下的罚款；情节严重的，责令停业整顿。"),
                List.of("警告", "罚款"),
                List.of(
                        new Tier(Tier.Grade.LIGHTER, "首次违法并主动改正", 0, 600_000),
                        new Tier(Tier.Grade.ORDINARY, "一般情形", 600_000, 5_000_000)),
                agency.documentWord());
    }

    private static String identityNumber(int number) {
        String first17 = REGION + "19880101" + "%03d".formatted(number);
        return first17 + IdentityNumber.checkCharacter(first17);
    }
}
