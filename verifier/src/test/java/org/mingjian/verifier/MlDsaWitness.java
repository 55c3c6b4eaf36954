package org.mingjian.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.mingjian.tlog.CanonicalBase64;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;

/** A witness with an ML-DSA-44 key whose signatures are the same on every run, unlike those that a cosigner makes. */
record MlDsaWitness(String name, KeyPair pair) {

    private static final byte TYPE = 6;
    private static final int KEY_LENGTH = 1312;

    static MlDsaWitness of(String name, int seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("ML-DSA-44");
            generator.initialize(NamedParameterSpec.ML_DSA_44, new World.Fixed(seed));
            return new MlDsaWitness(name, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] typed = new byte[1 + KEY_LENGTH];
        typed[0] = TYPE;
        System.arraycopy(encoded, encoded.length - KEY_LENGTH, typed, 1, KEY_LENGTH);
        return typed;
    }

    private byte[] id() {
        byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] named = Arrays.copyOf(head, head.length + 1 + KEY_LENGTH);
        System.arraycopy(typed(), 0, named, head.length, 1 + KEY_LENGTH);
        return Arrays.copyOf(Hash.plain(named).bytes(), 4);
    }

    String vkey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + CanonicalBase64.encode(typed());
    }

    /** A line of its cosignature, C2SP tlog-cosignature, "ML-DSA-44 signed message". */
    String line(Checkpoint checkpoint, long time) {
        try {
            Signature signer = Signature.getInstance("ML-DSA-44");
            signer.initSign(pair.getPrivate(), new World.Fixed(0));
            signer.update(message(checkpoint, time));
            byte[] signature = signer.sign();
            byte[] bytes = ByteBuffer.allocate(12 + signature.length)
                    .put(id())
                    .putLong(time)
                    .put(signature)
                    .array();
            return "\u2014 " + name + " " + CanonicalBase64.encode(bytes) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] message(Checkpoint checkpoint, long time) {
        byte[] cosigner = name.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(12 + 1 + cosigner.length + 8 + 1 + origin.length + 48)
                .put("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) cosigner.length)
                .put(cosigner)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }
}
