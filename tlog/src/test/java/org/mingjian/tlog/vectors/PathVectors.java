package org.mingjian.tlog.vectors;

import static org.mingjian.tlog.vectors.Vectors.input;

/** Paths of tiles. */
final class PathVectors {

    private static final String[][] GOOD = {
        {"first", "tile/0/000"},
        {"grouped", "tile/0/x001/x234/067"},
        {"thousand", "tile/0/x001/000"},
        {"last-of-group", "tile/0/999"},
        {"highest-level", "tile/63/000"},
        {"partial", "tile/1/000.p/1"},
        {"widest-partial", "tile/0/x001/000.p/255"},
        {"entries", "tile/entries/000"},
        {"entries-partial", "tile/entries/x001/000.p/17"},
        {"longest", "tile/0/x999/x999/x999/x999/x999/999"},
    };

    private static final String[][] BAD = {
        {"empty", ""},
        {"ungrouped", "tile/0/1"},
        {"four-digits", "tile/0/1234"},
        {"leading-group-of-zeros", "tile/0/x000/001"},
        {"group-without-x", "tile/0/001/234"},
        {"x-at-the-end", "tile/0/x001"},
        {"level-with-zero", "tile/00/001"},
        {"level-64", "tile/64/000"},
        {"level-negative", "tile/-1/000"},
        {"width-0", "tile/0/000.p/0"},
        {"width-256", "tile/0/000.p/256"},
        {"width-with-zero", "tile/0/000.p/01"},
        {"no-width", "tile/0/000.p/"},
        {"up", "tile/0/../000"},
        {"up-first", "../tile/0/000"},
        {"up-encoded", "tile/0/%2e%2e/000"},
        {"absolute", "/tile/0/000"},
        {"backslash", "tile\\0\\000"},
        {"trailing-slash", "tile/0/000/"},
        {"trailing-line", "tile/0/000\n"},
        {"nul", "tile/0/000\u0000"},
        {"space", "tile/0/ 000"},
        {"entries-level", "tile/entries/0/000"},
        {"other-digits", "tile/0/\u0660\u0660\u0660"},
        {"upper-case", "TILE/0/000"},
        {"too-many-groups", "tile/0/x001/x000/x000/x000/x000/x000/000"},
        {"checkpoint", "checkpoint"},
    };

    private PathVectors() {}

    static void make(Vectors to) {
        for (String[] path : GOOD) {
            to.good("tile-path", path[0], "as written", input("path", path[1]));
        }
        for (String[] path : BAD) {
            to.bad("tile-path", path[0], "malformed", "another form", input("path", path[1]));
        }
    }
}
