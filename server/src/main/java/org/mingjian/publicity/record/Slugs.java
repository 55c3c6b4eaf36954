package org.mingjian.publicity.record;

import java.time.LocalDate;

/** Public addresses: the year and ten consonants, so that no address ever looks like a person's number or a word. */
final class Slugs {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final int LENGTH = 10;

    private Slugs() {}

    static String of(String originKey, LocalDate decidedOn) {
        byte[] hash = ContentHash.of(originKey);
        var slug = new StringBuilder().append(decidedOn.getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            slug.append(LETTERS.charAt(Math.floorMod(hash[i], LETTERS.length())));
        }
        return slug.toString();
    }
}
