package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mingjian.tlog.EntryBundle;

/** Bundles of entries. */
final class BundleVectors {

    private BundleVectors() {}

    static void make(Vectors to) {
        List<byte[]> some = List.of(new byte[] {1, 2}, new byte[0], new byte[] {3});
        byte[] bundle = EntryBundle.encode(some);
        byte[] full = EntryBundle.encode(Collections.nCopies(256, new byte[] {7}));
        String kind = "entry-bundle";
        to.good(kind, "three", "one of them is empty", input("bundle", base64(bundle), "count", 3));
        to.good(kind, "one", "one entry", input("bundle", base64(new byte[] {0, 1, 9}), "count", 1));
        to.good(kind, "only-empty", "one empty entry", input("bundle", base64(new byte[2]), "count", 1));
        to.good(kind, "full", "256 entries", input("bundle", base64(full), "count", 256));
        byte[] longest = EntryBundle.encode(List.of(new byte[EntryBundle.LONGEST_ENTRY]));
        to.good(kind, "longest", "an entry of 65,535 bytes", input("bundle", base64(longest), "count", 1));
        bad(to, "cut", "the last byte is missing", Arrays.copyOf(bundle, bundle.length - 1), 3);
        bad(to, "cut-in-length", "ends within a length", new byte[] {0, 1, 9, 0}, 2);
        bad(to, "continued", "a byte too many", Arrays.copyOf(bundle, bundle.length + 1), 3);
        bad(to, "fewer", "holds more than said", bundle, 2);
        bad(to, "more", "holds fewer than said", bundle, 4);
        bad(to, "empty", "nothing, and one is said", new byte[0], 1);
        bad(to, "too-many", "257 entries", new byte[257 * 2], 257);
        bad(to, "length-beyond", "a length beyond the end", new byte[] {(byte) 0xff, (byte) 0xff, 1}, 1);
        byte[] little = {1, 0, 9};
        bad(to, "little-endian", "a length in the other order", little, 1);
    }

    private static void bad(Vectors to, String name, String desc, byte[] bundle, int count) {
        to.bad("entry-bundle", name, "malformed", desc, input("bundle", base64(bundle), "count", count));
    }
}
