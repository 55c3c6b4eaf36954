package org.mingjian.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 entries in one file, each behind its length as a big-endian 16-bit number (C2SP tlog-tiles, "Log entries").
 * An entry may be empty, as it may there.
 */
public final class EntryBundle {

    /** The longest entry that the format can carry, in bytes. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    /** Writes entries. */
    public static byte[] encode(List<byte[]> entries) {
        requireCount(entries.size());
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new Malformed("an entry has at most 65535 bytes, not " + entry.length);
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /**
     * Reads exactly so many entries.
     *
     * @throws Malformed when there are fewer, or bytes after the last
     */
    public static List<byte[]> decode(byte[] bundle, int count) {
        requireCount(count);
        List<byte[]> entries = new ArrayList<>(count);
        int position = 0;
        while (entries.size() < count) {
            if (position + 2 > bundle.length) {
                throw new Malformed("bundle ends before entry " + entries.size() + " of " + count);
            }
            int length = (bundle[position] & 0xff) << 8 | bundle[position + 1] & 0xff;
            int end = position + 2 + length;
            if (end > bundle.length) {
                throw new Malformed("bundle ends within entry " + entries.size() + " of " + count);
            }
            entries.add(Arrays.copyOfRange(bundle, position + 2, end));
            position = end;
        }
        if (position != bundle.length) {
            throw new Malformed(bundle.length - position + " bytes after the last of " + count + " entries");
        }
        return entries;
    }

    private static void requireCount(int count) {
        if (count < 0 || count > TilePath.FULL) {
            throw new Malformed("a bundle has at most 256 entries, not " + count);
        }
    }
}
