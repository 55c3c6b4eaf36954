package org.mingjian.tlog.note;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.mingjian.tlog.Malformed;

/** SM2 and SM3 by BouncyCastle's plain classes: it is never made a provider, for it would slow SHA-256 down. */
final class Sm {

    private Sm() {}

    static byte[] sm3(byte[]... parts) {
        SM3Digest digest = new SM3Digest();
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    static boolean verify(byte[] point, byte[] message, byte[] signature) {
        try {
            SM2Signer verifier = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            ECDomainParameters curve = Curve.SM2;
            verifier.init(false, new ECPublicKeyParameters(curve.getCurve().decodePoint(point), curve));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException | ArithmeticException e) {
            // A key that is no point of the curve cannot have signed anything.
            return false;
        }
    }

    static byte[] sign(byte[] secret, byte[] message, SecureRandom random) {
        try {
            SM2Signer signer = new SM2Signer(PlainDSAEncoding.INSTANCE, new SM3Digest());
            signer.init(
                    true,
                    new ParametersWithRandom(new ECPrivateKeyParameters(new BigInteger(1, secret), Curve.SM2), random));
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("the SM2 key cannot sign", e);
        }
    }

    static boolean isSecret(byte[] secret) {
        BigInteger number = new BigInteger(1, secret);
        // GB/T 32918.1 section 6.1: from 1 to n - 2.
        return secret.length == 32
                && number.signum() > 0
                && number.compareTo(Curve.SM2.getN().subtract(BigInteger.TWO)) <= 0;
    }

    static byte[] point(byte[] secret) {
        if (!isSecret(secret)) {
            throw new Malformed("not a private SM2 key");
        }
        return new FixedPointCombMultiplier()
                .multiply(Curve.SM2.getG(), new BigInteger(1, secret))
                .normalize()
                .getEncoded(false);
    }

    /** Made once, when the first key is used. */
    private static final class Curve {

        private static final ECDomainParameters SM2 = new ECDomainParameters(GMNamedCurves.getByName("sm2p256v1"));

        private Curve() {}
    }
}
