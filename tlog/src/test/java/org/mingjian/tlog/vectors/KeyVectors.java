package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.input;

import org.mingjian.tlog.note.FixedRandom;
import org.mingjian.tlog.note.Sm2Signer;

/** Public keys. */
final class KeyVectors {

    private static final String PUBLISHED = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private KeyVectors() {}

    static void make(Vectors to) {
        good(to, "go", "the key of the Go package's example", PUBLISHED);
        good(
                to,
                "specification",
                "the example of signed-note",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        good(to, "ed25519-cosigner", "type 0x04", Sample.WITNESS.key().toString());
        good(to, "ml-dsa-44-cosigner", "type 0x06", Sample.ML_DSA.key().toString());
        good(to, "sm2", "type 0xff mingjian.org/sm2-sm3", sm2().toString());
        bad(to, "empty", "nothing", "");
        bad(to, "one-part", "a name only", "PeterNeumann");
        bad(to, "other-id", "an identifier of something else", PUBLISHED.replace("20a3", "20a4"));
        bad(to, "upper-case-id", "hexadecimal in capitals", PUBLISHED.replace("c74f20a3", "C74F20A3"));
        bad(to, "other-name", "the identifier is of another name", PUBLISHED.replace("Neumann", "Newmann"));
        bad(to, "no-name", "an empty name", PUBLISHED.replace("PeterNeumann", ""));
        bad(to, "space", "a space in the name", PUBLISHED.replace("PeterN", "Peter N"));
        bad(to, "unicode-space", "U+3000 in the name", PUBLISHED.replace("PeterN", "Peter\u3000N"));
        bad(to, "short", "31 bytes", PUBLISHED.replace("W10TW", "").replace("y10TW", ""));
        bad(to, "unknown-type", "type 0x02", PUBLISHED.replace("+ARpc", "+AhpQ"));
        bad(to, "no-padding", "no equals sign", Sample.ML_DSA.key().toString().replaceFirst("=$", ""));
        bad(to, "trailing", "a line feed behind it", PUBLISHED + "\n");
    }

    private static Object sm2() {
        return Sm2Signer.generate(Sample.ORIGIN, new FixedRandom(8)).key();
    }

    private static void good(Vectors to, String name, String desc, String vkey) {
        to.good("vkey", name, desc, input("vkey", vkey));
    }

    private static void bad(Vectors to, String name, String desc, String vkey) {
        to.bad("vkey", name, "malformed", desc, input("vkey", vkey));
    }
}
