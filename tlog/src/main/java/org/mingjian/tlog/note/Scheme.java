package org.mingjian.tlog.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingjian.tlog.Malformed;

/** The signature schemes of the JDK that keys use, with public keys as their bare bytes and private keys as their seed. */
enum Scheme {
    ED25519("Ed25519", "302a300506032b6570032100", 32, 64),
    ML_DSA_44("ML-DSA-44", "30820532300b06096086480165030403110382052100", 1312, 2420);

    /** Bytes of a seed, of both schemes. */
    static final int SEED_LENGTH = 32;

    private final String standardName;
    private final byte[] x509Prefix;
    private final int keyLength;
    private final int signatureLength;

    Scheme(String standardName, String x509Prefix, int keyLength, int signatureLength) {
        this.standardName = standardName;
        this.x509Prefix = HexFormat.of().parseHex(x509Prefix);
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
    }

    int signatureLength() {
        return signatureLength;
    }

    byte[] requireKey(byte[] key) {
        if (key.length != keyLength) {
            throw new Malformed(standardName + " keys have " + keyLength + " bytes, not " + key.length);
        }
        return key;
    }

    boolean verify(byte[] key, byte[] message, byte[] signature) {
        if (signature.length != signatureLength) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(standardName);
            verifier.initVerify(publicKey(key));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A key or signature that is no point of the curve cannot have signed anything.
            return false;
        }
    }

    /** Signs; Ed25519 needs no chance, ML-DSA mixes it in. */
    byte[] sign(PrivateKey key, byte[] message, SecureRandom random) {
        try {
            Signature signer = Signature.getInstance(standardName);
            signer.initSign(key, random);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    KeyPair pair(byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new Malformed("a private key has 32 bytes, not " + seed.length);
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(standardName);
            generator.initialize(new NamedParameterSpec(standardName), new Seed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 24 on has " + standardName, e);
        }
    }

    /** The bare bytes: what stands behind the constant prefix of the X.509 form. */
    byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, x509Prefix.length, encoded.length);
    }

    private PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(x509Prefix, x509Prefix.length + raw.length);
        System.arraycopy(raw, 0, encoded, x509Prefix.length, raw.length);
        return KeyFactory.getInstance(standardName).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The JDK derives a public key only while it generates a pair: it is handed the seed as its randomness. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("a seed has 32 bytes, not " + bytes.length);
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
