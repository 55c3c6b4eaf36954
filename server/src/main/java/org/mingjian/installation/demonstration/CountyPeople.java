package org.mingjian.installation.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjian.agency.Account;
import org.mingjian.agency.Accounts;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Appointment;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.CertificateStatus;
import org.mingjian.agency.Employment;
import org.mingjian.agency.Matter;
import org.mingjian.agency.Officer;
import org.mingjian.agency.Officers;
import org.mingjian.agency.Role;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.installation.demonstration.CountyData.AgencyData;
import org.mingjian.installation.demonstration.CountyData.PersonData;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;
import org.springframework.stereotype.Component;

/** Establishes the county's agencies, people and accounts, as an administrator would. */
@Component
class CountyPeople {

    private static final int YEARS_VALID = 5;

    private final Agencies agencies;
    private final Officers officers;
    private final Accounts accounts;
    private final CountyMatters matters;

    CountyPeople(Agencies agencies, Officers officers, Accounts accounts, CountyMatters matters) {
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
        this.matters = matters;
    }

    /** Who is there: actors by agency and role, matters by key. */
    record Register(
            Map<String, List<Actor>> people,
            Map<String, Matter> matters,
            Map<String, DiscretionStandard> standards,
            List<DemonstrationAccount> accounts) {

        /** The agency's people in this office, in the order of the data. */
        List<Actor> of(String agency, Role role) {
            return people.getOrDefault(agency, List.of()).stream()
                    .filter(actor -> actor.roles().contains(role))
                    .toList();
        }

        Matter matter(String key) {
            return Objects.requireNonNull(matters.get(key), key);
        }

        DiscretionStandard standard(String key) {
            return Objects.requireNonNull(standards.get(key), key);
        }
    }

    Register establish(CountyData data, LocalDate issuedOn, String password) {
        Map<String, Agency> established = new HashMap<>();
        data.agencies()
                .forEach(one -> established.put(one.key(), agencies.establish(agency(one, data, established), null)));
        Register register = new Register(new HashMap<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (int i = 0; i < data.people().size(); i++) {
            PersonData person = data.people().get(i);
            appoint(person, i, Objects.requireNonNull(established.get(person.agency())), issuedOn, password, register);
        }
        matters.list(data, established, issuedOn, register);
        return register;
    }

    private static Agency agency(AgencyData one, CountyData data, Map<String, Agency> established) {
        Agency parent = one.parent() == null ? null : established.get(one.parent());
        return new Agency(
                UUID.randomUUID(),
                parent == null ? null : parent.id(),
                one.name(),
                creditCode("11", data.region(), one.serial()),
                one.kind(),
                data.region(),
                data.regionName(),
                one.address(),
                one.phone(),
                one.word(),
                new Agency.Remedies(data.reconsiderationAgency(), data.court()),
                new Agency.CollectingBank(data.bank().name(), data.bank().address()));
    }

    private void appoint(
            PersonData person, int serial, Agency agency, LocalDate issuedOn, String password, Register register) {
        Officer officer = officers.appoint(
                identityNumber(agency.region(), 100 + serial),
                new Appointment(
                        agency.id(),
                        null,
                        person.name(),
                        person.post(),
                        Employment.IN_POST,
                        person.legalQualification()),
                null);
        if (!person.categories().isEmpty()) {
            officers.certify(officer.id(), certificate(person, serial, agency, issuedOn), null);
        }
        Account account = accounts.open(person.username(), password, officer.id(), person.roles(), null);
        register.people()
                .computeIfAbsent(person.agency(), key -> new ArrayList<>())
                .add(new Actor(account.id(), officer.id(), agency.id(), person.name(), person.roles()));
        List<String> roles = person.roles().stream().map(Role::title).sorted().toList();
        register.accounts()
                .add(new DemonstrationAccount(person.username(), password, person.name(), agency.name(), roles));
    }

    private static Certificate certificate(PersonData person, int serial, Agency agency, LocalDate issuedOn) {
        return new Certificate(
                UUID.randomUUID(),
                agency.region() + "%06d".formatted(1001 + serial),
                person.categories(),
                List.of(agency.region()),
                issuedOn,
                issuedOn.plusYears(YEARS_VALID),
                null,
                CertificateStatus.VALID);
    }

    /** An invented code with right check characters; kind 11 is an organ, 91 a firm, 92 an individual business. */
    static String creditCode(String kind, String region, int serial) {
        String organisation = "MA%06d".formatted(serial);
        String first17 = kind + region + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    /** An invented number with a right check character. */
    static String identityNumber(String region, int serial) {
        String first17 = region + "19850615" + "%03d".formatted(serial);
        return first17 + IdentityNumber.checkCharacter(first17);
    }
}
