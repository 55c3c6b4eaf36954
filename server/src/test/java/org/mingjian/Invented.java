package org.mingjian;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Agency.CollectingBank;
import org.mingjian.agency.Agency.Remedies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.Appointment;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.CertificateStatus;
import org.mingjian.agency.Employment;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;

/** Invented agencies, officers and certificates with valid codes, each one of its own. */
public final class Invented {

    /** A county that does not exist. */
    public static final String REGION = "149021";

    /** Counted, not drawn: drawn numbers met now and then, and the registers refuse the second one. */
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1961, 1, 1);
    private static final int SAME_BIRTHDAY = 1000;

    private Invented() {}

    /** A unified social credit code with right check characters. */
    public static String creditCode() {
        String organisation = eightDigits();
        String first17 = "11" + REGION + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    /** An identity number with a right check character, of an adult of working age. */
    public static String identityNumber() {
        int serial = SERIAL.incrementAndGet();
        LocalDate birthday = FIRST_BIRTHDAY.plusDays(serial / SAME_BIRTHDAY);
        String first17 =
                REGION + birthday.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial % SAME_BIRTHDAY);
        return first17 + IdentityNumber.checkCharacter(first17);
    }

    /** An agency with a name and a document word of its own. */
    public static Agency agency(@Nullable UUID parent) {
        UUID id = UUID.randomUUID();
        return new Agency(
                id,
                parent,
                "青禾县文化和旅游局" + id,
                creditCode(),
                AgencyKind.ORGAN,
                REGION,
                "青禾县",
                "青禾县人民路1号",
                "0999-1234567",
                "青" + id.toString().substring(0, 8),
                new Remedies("青禾县人民政府", "青禾县人民法院"),
                new CollectingBank("青禾农村商业银行营业部", "青禾县人民路2号"));
    }

    /** A person in post. */
    public static Appointment appointment(UUID agency, String name) {
        return new Appointment(agency, null, name, "四级主任科员", Employment.IN_POST, null);
    }

    /** A certificate for 文化市场 in the county, valid from 2025 to 2029. */
    public static Certificate certificate() {
        return new Certificate(
                UUID.randomUUID(),
                "149021" + eightDigits(),
                List.of("文化市场"),
                List.of(REGION),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2029, 2, 28),
                null,
                CertificateStatus.VALID);
    }

    private static String eightDigits() {
        return "%08d".formatted(SERIAL.incrementAndGet());
    }
}
