package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;

/** Texts of checkpoints. */
final class CheckpointVectors {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    private CheckpointVectors() {}

    static void make(Vectors to) {
        good(to, "specification", "the example of tlog-checkpoint", "example.com/behind-the-sofa\n20852163\n" + ROOT);
        good(to, "empty-tree", "size 0", "o\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        good(to, "extension", "two lines more", "o\n1\n" + ROOT + "\nextension one\n\u660e\u9274");
        good(to, "largest", "size 2^63-1", "o\n9223372036854775807\n" + ROOT);
        good(to, "origin-with-space", "an origin is any line", "my log\n1\n" + ROOT);
        good(to, "origin-not-ascii", "an origin is any text", "\u65e5\u5fd7\n1\n" + ROOT);
        bad(to, "carriage-return", "CR LF", "o\r\n1\r\n" + ROOT + "\r\n");
        bad(to, "leading-zero", "size 01", "o\n01\n" + ROOT + "\n");
        bad(to, "double-zero", "size 00", "o\n00\n" + ROOT + "\n");
        bad(to, "plus", "size +1", "o\n+1\n" + ROOT + "\n");
        bad(to, "negative", "size -1", "o\n-1\n" + ROOT + "\n");
        bad(to, "two-to-63", "size 2^63", "o\n9223372036854775808\n" + ROOT + "\n");
        bad(to, "two-to-64", "size 2^64", "o\n18446744073709551616\n" + ROOT + "\n");
        bad(to, "hexadecimal", "size 0x1", "o\n0x1\n" + ROOT + "\n");
        bad(to, "other-digits", "a digit that is not ASCII", "o\n\u0661\n" + ROOT + "\n");
        bad(to, "size-space", "a space behind the size", "o\n1 \n" + ROOT + "\n");
        bad(to, "no-end", "no line feed at the end", "o\n1\n" + ROOT);
        bad(to, "no-root", "two lines", "o\n1\n");
        bad(to, "no-origin", "an empty origin", "\n1\n" + ROOT + "\n");
        bad(to, "empty", "nothing", "");
        bad(to, "empty-extension", "an empty line", "o\n1\n" + ROOT + "\n\n");
        bad(to, "short-root", "three bytes", "o\n1\nAAAA\n");
        bad(to, "not-canonical-root", "bits behind the last byte", "o\n1\n" + ROOT.replace("2I=", "2J=") + "\n");
        bad(to, "no-padding", "no equals sign", "o\n1\n" + ROOT.replace("=", "") + "\n");
        bad(to, "control", "a tabulator", "o\n1\n" + ROOT + "\na\tb\n");
        to.bad("checkpoint", "not-utf8", "malformed", "bytes that are no UTF-8", input("text", base64(new byte[] {
            'o', (byte) 0xff, '\n', '1', '\n'
        })));
    }

    private static void good(Vectors to, String name, String desc, String text) {
        to.good("checkpoint", name, desc, input("text", base64(text + "\n")));
    }

    private static void bad(Vectors to, String name, String desc, String text) {
        to.bad("checkpoint", name, "malformed", desc, input("text", base64(text)));
    }
}
