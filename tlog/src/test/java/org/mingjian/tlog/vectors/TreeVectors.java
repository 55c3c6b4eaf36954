package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.base64;
import static org.mingjian.tlog.vectors.Vectors.input;
import static org.mingjian.tlog.vectors.Vectors.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.SlowTree;

/** Leaves, roots and both kinds of proof. */
final class TreeVectors {

    private static final String TOO_LARGE = "9223372036854775808";

    private TreeVectors() {}

    static void make(Vectors to) {
        leaves(to);
        roots(to);
        for (int[] place :
                new int[][] {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {6, 7}, {5, 8}, {0, 257}, {255, 257}, {256, 257}}) {
            to.good("inclusion", name(place), "entry " + place[0] + " of " + place[1], inclusion(place[0], place[1]));
        }
        badInclusions(to);
        for (int[] sizes :
                new int[][] {{0, 0}, {0, 5}, {5, 5}, {1, 2}, {3, 7}, {4, 7}, {6, 8}, {8, 9}, {255, 257}, {256, 257}}) {
            to.good(
                    "consistency",
                    name(sizes),
                    "from " + sizes[0] + " to " + sizes[1],
                    consistency(sizes[0], sizes[1]));
        }
        badConsistencies(to);
    }

    private static String name(int[] numbers) {
        return numbers[0] + "-" + numbers[1];
    }

    private static void leaves(Vectors to) {
        to.good("leaf", "empty", "an entry may be empty", input("entry", ""));
        to.good("leaf", "short", "one entry", input("entry", base64(Sample.entry(0))));
        to.good("leaf", "zero-byte", "one byte, zero", input("entry", "AA=="));
        to.good("leaf", "longest", "65,535 bytes", input("entry", base64(new byte[EntryBundle.LONGEST_ENTRY])));
        to.bad("leaf", "too-long", "malformed", "65,536 bytes", input("entry", base64(new byte[65_536])));
        to.bad("leaf", "not-base64", "malformed", "no padding", input("entry", "AA"));
        to.bad("leaf", "not-canonical", "malformed", "bits behind the last byte", input("entry", "AB=="));
        to.bad("leaf", "url-alphabet", "malformed", "the other alphabet", input("entry", "_w=="));
    }

    private static void roots(Vectors to) {
        for (int size : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 63, 64, 65, 255, 256, 257}) {
            to.good("root", "size-" + size, size + " entries", input("entries", Sample.entries(size)));
        }
        Map<String, Object> seven =
                input("entries", Sample.entries(7), "root", Sample.root(7).base64());
        to.good("root", "stated", "the stated root is that of the entries", seven);
        to.bad(
                "root",
                "other-size",
                "other-root",
                "the root of the first six",
                with(seven, "root", Sample.root(6).base64()));
        List<String> swapped = new ArrayList<>(Sample.entries(7));
        Collections.swap(swapped, 2, 3);
        to.bad("root", "swapped", "other-root", "two entries have changed places", with(seven, "entries", swapped));
        to.bad("root", "short-hash", "malformed", "31 bytes", with(seven, "root", base64(new byte[31])));
        Map<String, Object> one = input(
                "entries", List.of(base64(joined())), "root", Sample.root(2).base64());
        to.bad("root", "node-as-leaf", "other-root", "an entry that looks like the node of two leaves", one);
    }

    private static byte[] joined() {
        byte[] joined = Arrays.copyOf(Sample.leaves(2).getFirst().bytes(), 64);
        System.arraycopy(Sample.leaves(2).getLast().bytes(), 0, joined, 32, 32);
        return joined;
    }

    private static Map<String, Object> inclusion(int index, int size) {
        return input(
                "leaf", Hash.leaf(Sample.entry(index)).base64(),
                "index", String.valueOf(index),
                "size", String.valueOf(size),
                "path", Sample.base64(SlowTree.path(index, Sample.leaves(size))),
                "root", Sample.root(size).base64());
    }

    private static void badInclusions(Vectors to) {
        Map<String, Object> good = inclusion(5, 8);
        List<String> path = Sample.base64(SlowTree.path(5, Sample.leaves(8)));
        String no = "not-included";
        to.bad("inclusion", "too-short", no, "a hash is missing", with(good, "path", path.subList(0, 2)));
        to.bad("inclusion", "too-long", no, "a hash too many", with(good, "path", longer(path)));
        to.bad("inclusion", "reversed", no, "from the root to the leaf", with(good, "path", path.reversed()));
        to.bad("inclusion", "other-index", no, "index 4", with(good, "index", "4"));
        to.bad("inclusion", "other-size", no, "size 16", with(good, "size", "16"));
        to.good("inclusion", "same-shape", "a path of this shape does not bind the size", with(good, "size", "7"));
        to.bad(
                "inclusion",
                "other-leaf",
                no,
                "entry 4",
                with(good, "leaf", Hash.leaf(Sample.entry(4)).base64()));
        to.bad(
                "inclusion",
                "other-tree",
                no,
                "root of nine",
                with(good, "root", Sample.root(9).base64()));
        to.bad("inclusion", "index-is-size", no, "index 8 of 8", with(good, "index", "8"));
        Map<String, Object> none = with(
                with(inclusion(0, 1), "size", "0"), "root", Hash.emptyTree().base64());
        to.bad("inclusion", "in-empty-tree", no, "index 0 of 0", none);
        to.bad("inclusion", "single-with-path", no, "a path in a tree of one", with(inclusion(0, 1), "path", path));
        String bad = "malformed";
        to.bad("inclusion", "leading-zero", bad, "index 05", with(good, "index", "05"));
        to.bad("inclusion", "negative", bad, "index -1", with(good, "index", "-1"));
        to.bad("inclusion", "size-two-to-63", bad, "size 2^63", with(good, "size", TOO_LARGE));
        to.bad("inclusion", "short-hash", bad, "31 bytes", with(good, "path", List.of(base64(new byte[31]))));
        to.bad("inclusion", "largest-size", no, "size 2^63-1", with(good, "size", "9223372036854775807"));
    }

    private static List<String> longer(List<String> path) {
        List<String> longer = new ArrayList<>(path);
        longer.add(Hash.emptyTree().base64());
        return longer;
    }

    private static Map<String, Object> consistency(int old, int size) {
        List<Hash> path = old == 0 ? List.of() : SlowTree.proof(old, Sample.leaves(size), true);
        return input(
                "oldSize", String.valueOf(old),
                "newSize", String.valueOf(size),
                "oldRoot", Sample.root(old).base64(),
                "newRoot", Sample.root(size).base64(),
                "path", Sample.base64(path));
    }

    private static void badConsistencies(Vectors to) {
        Map<String, Object> good = consistency(3, 7);
        List<String> path = Sample.base64(SlowTree.proof(3, Sample.leaves(7), true));
        String no = "not-consistent";
        to.bad("consistency", "too-short", no, "a hash is missing", with(good, "path", path.subList(1, path.size())));
        to.bad("consistency", "too-long", no, "a hash too many", with(good, "path", longer(path)));
        to.bad("consistency", "no-path", no, "no hash at all", with(good, "path", List.of()));
        to.bad(
                "consistency",
                "other-old-root",
                no,
                "root of two",
                with(good, "oldRoot", Sample.root(2).base64()));
        to.bad(
                "consistency",
                "other-new-root",
                no,
                "root of six",
                with(good, "newRoot", Sample.root(6).base64()));
        to.bad("consistency", "other-old-size", no, "size 2", with(good, "oldSize", "2"));
        to.bad("consistency", "other-new-size", no, "size 16", with(good, "newSize", "16"));
        to.good("consistency", "same-shape", "a path of this shape does not bind the size", with(good, "newSize", "8"));
        Map<String, Object> back = with(with(good, "oldSize", "7"), "newSize", "3");
        to.bad("consistency", "shrunk", no, "the older tree is larger", back);
        Map<String, Object> fork =
                with(consistency(5, 5), "newRoot", Sample.root(6).base64());
        to.bad("consistency", "same-size-fork", no, "one size, two roots", fork);
        to.bad("consistency", "same-size-path", no, "one size and a path", with(consistency(5, 5), "path", path));
        to.bad("consistency", "from-empty-path", no, "a path from nothing", with(consistency(0, 5), "path", path));
        Map<String, Object> wrong =
                with(consistency(0, 5), "oldRoot", Sample.root(1).base64());
        to.bad("consistency", "empty-other-root", no, "nothing has one root only", wrong);
        to.bad("consistency", "leading-zero", "malformed", "size 03", with(good, "oldSize", "03"));
        to.bad("consistency", "size-two-to-63", "malformed", "size 2^63", with(good, "newSize", TOO_LARGE));
        to.bad("consistency", "long-hash", "malformed", "33 bytes", with(good, "oldRoot", base64(new byte[33])));
    }
}
