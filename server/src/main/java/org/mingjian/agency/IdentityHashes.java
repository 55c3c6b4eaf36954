package org.mingjian.agency;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.mingjian.kernel.identity.IdentityNumber;
import org.mingjian.kernel.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slow, salted hashes of identity numbers: enough to know a person again, too slow to try all numbers. One salt an
 * installation, because equal persons must give equal hashes.
 */
@Component
class IdentityHashes {

    private static final int ITERATIONS = 100_000;
    private static final int BITS = 256;

    private final JdbcClient jdbc;

    IdentityHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash; refuses a number whose check character is wrong or that is masked. */
    byte[] of(String identityNumber) {
        var number = IdentityNumber.read(identityNumber);
        String key = number.key()
                .orElseThrow(() ->
                        Refused.input("identityNumber", number.reason() == null ? "需要完整的18位公民身份号码" : number.reason()));
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(key.toCharArray(), salt(), ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows PBKDF2WithHmacSHA256", e);
        }
    }

    private byte[] salt() {
        return jdbc.sql("select salt, pepper from agency.identity_salt")
                .query((row, n) -> bytes(row.getObject("salt", UUID.class), row.getObject("pepper", UUID.class)))
                .single();
    }

    private static byte[] bytes(UUID first, UUID second) {
        return ByteBuffer.allocate(32)
                .putLong(first.getMostSignificantBits())
                .putLong(first.getLeastSignificantBits())
                .putLong(second.getMostSignificantBits())
                .putLong(second.getLeastSignificantBits())
                .array();
    }
}
