package org.mingjian;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    private static final SecureRandom RANDOM = new SecureRandom();

    private Invented() {}

    /** A unified social credit code with right check characters. */
    public static String creditCode() {
        String organisation = digits(8);
        String first17 = "11" + REGION + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    /** An identity number with a right check character, of somebody born in 1985. */
    public static String identityNumber() {
        String first17 = REGION + "1985" + "0%d1%d".formatted(1 + RANDOM.nextInt(9), RANDOM.nextInt(10)) + digits(3);
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
                "149021" + digits(8),
                List.of("文化市场"),
                List.of(REGION),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2029, 2, 28),
                null,
                CertificateStatus.VALID);
    }

    private static String digits(int count) {
        var text = new StringBuilder();
        RANDOM.ints(count, 0, 10).forEach(text::append);
        return text.toString();
    }
}
