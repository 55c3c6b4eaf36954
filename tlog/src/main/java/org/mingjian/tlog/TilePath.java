package org.mingjian.tlog;

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
    private static final String START = "tile/";
    private static final String PARTIAL = ".p/";
    /** Eighteen digits in groups of three always fit a number. */
    private static final int MOST_GROUPS = 6;

    private static final int LONGEST = "tile/entries/x000/x000/x000/x000/x000/000.p/255".length();

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

    /** Reads a path; every tile has exactly one. A check reads millions of them, so no pattern is matched. */
    public static TilePath parse(String path) {
        int slash = path.indexOf('/', START.length());
        int dot = path.indexOf(PARTIAL);
        int end = dot < 0 ? path.length() : dot;
        if (!path.startsWith(START) || slash < 0 || slash > end || path.length() > LONGEST) {
            throw new Malformed("not a tile path");
        }
        String levelText = path.substring(START.length(), slash);
        int level = levelText.equals("entries") ? ENTRIES : digits(levelText);
        int width = dot < 0 ? FULL : digits(path.substring(dot + PARTIAL.length()));
        TilePath tile = new TilePath(level, index(path.substring(slash + 1, end)), width);
        if (!tile.toString().equals(path)) {
            throw new Malformed("not the canonical path of a tile");
        }
        return tile;
    }

    private static long index(String folders) {
        String[] parts = folders.split("/", -1);
        if (parts.length > MOST_GROUPS) {
            throw new Malformed("not a tile path");
        }
        long index = 0;
        for (String part : parts) {
            String digits = part.startsWith("x") ? part.substring(1) : part;
            index = digits.length() == 3 ? index * 1000 + digits(digits) : -1;
            if (index < 0) {
                throw new Malformed("not a tile path");
            }
        }
        return index;
    }

    private static int digits(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 3) {
                throw new Malformed("not a tile path");
            }
            number = 10 * number + digit;
        }
        return number;
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
