package org.mingjian.tlog.note;

/** Says clearly that the optional library is missing; names none of its types, so that it can. */
final class BouncyCastle {

    private BouncyCastle() {}

    static void require() {
        try {
            Class.forName("org.bouncycastle.crypto.signers.SM2Signer", false, BouncyCastle.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("SM2 and SM3 need BouncyCastle (bcprov-jdk18on) on the class path", e);
        }
    }
}
