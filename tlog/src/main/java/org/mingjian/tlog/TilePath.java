package org.mingjian.tlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile or entry bundle lies (C2SP tlog-tiles): {@code tile/<L>/<N>[.p/<W>]}, {@code tile/entries/<N>[.p/<W>]}.
 *
 * @param level 0 to 63, or {@link #ENTRIES}
 * @param index the tile's number at its level
 * @param width 1 to 256; less than 256 is a partial tile
 */
public record TilePath(int level, long index, int width) {

    /** The level of entry bundles. */
    public static final int ENTRIES = -1;
    /** Hashes of a full tile, entries of a full bundle. */
    public static final int FULL = 256;

    private static final int MAX_LEVEL = 63;
    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Checks the ranges. */
    public TilePath {
        if (level < ENTRIES || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new Malformed("no such tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** The tile or bundle that holds position {@code index * 256} and following, in a tree of that size. */
    public static TilePath inTree(int level, long index, long size) {
        long hashes = level == ENTRIES ? size : level < Long.BYTES ? size >> (8 * level) : 0;
        return new TilePath(level, index, (int) Math.min(FULL, hashes - index * FULL));
    }

    /** Reads a path; every tile has exactly one. */
    public static TilePath parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            throw new Malformed("not a tile path");
        }
        int level = form.group(1).equals("entries") ? ENTRIES : Integer.parseInt(form.group(1));
        long index = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
        String partial = form.group(3);
        TilePath tile = new TilePath(level, index, partial == null ? FULL : Integer.parseInt(partial));
        if (!tile.toString().equals(path)) {
            throw new Malformed("not the canonical path of a tile");
        }
        return tile;
    }

    /** Whether the tile is still growing. */
    public boolean partial() {
        return width < FULL;
    }

    /** The same tile when it is full. */
    public TilePath full() {
        return new TilePath(level, index, FULL);
    }

    @Override
    public String toString() {
        StringBuilder number = new StringBuilder(threeDigits(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x" + threeDigits(rest % 1000) + "/");
        }
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + number + (partial() ? ".p/" + width : "");
    }

    /** Not by a format: that would follow the machine's locale. */
    private static String threeDigits(long number) {
        return String.valueOf(1000 + number).substring(1);
    }
}
