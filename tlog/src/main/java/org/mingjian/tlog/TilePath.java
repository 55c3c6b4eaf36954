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
        StringBuilder path = new StringBuilder(40).append("tile/");
        path.append(level == ENTRIES ? "entries" : Integer.toString(level)).append('/');
        folders(path, index / 1000);
        digits(path, index % 1000);
        return partial() ? path.append(".p/").append(width).toString() : path.toString();
    }

    private static void folders(StringBuilder path, long above) {
        if (above > 0) {
            folders(path, above / 1000);
            digits(path.append('x'), above % 1000);
            path.append('/');
        }
    }

    /** Not by a format: that would follow the machine's locale. */
    private static void digits(StringBuilder path, long number) {
        path.append((char) ('0' + number / 100))
                .append((char) ('0' + number / 10 % 10))
                .append((char) ('0' + number % 10));
    }
}
