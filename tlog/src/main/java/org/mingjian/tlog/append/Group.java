package org.mingjian.tlog.append;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.mingjian.tlog.EntryBundle;

/**
 * Entries that were made durable together. In the journal: {@code MJG1}, index of the first, how many, length of what
 * follows, the entries each behind its 16-bit length, CRC-32C of all before; numbers are big-endian.
 *
 * @param first index of the first entry
 * @param entries at least one
 */
record Group(long first, List<byte[]> entries) {

    static final int MAGIC = 0x4d4a4731;
    private static final int HEADER = 4 + 8 + 4 + 4;
    private static final int SUM = 4;

    long end() {
        return first + entries.size();
    }

    byte[] bytes() {
        int length = entries.stream().mapToInt(entry -> 2 + entry.length).sum();
        ByteBuffer record = ByteBuffer.allocate(HEADER + length + SUM);
        record.putInt(MAGIC).putLong(first).putInt(entries.size()).putInt(length);
        entries.forEach(entry -> record.putShort((short) entry.length).put(entry));
        record.putInt(sum(record.array(), 0, HEADER + length));
        return record.array();
    }

    /** A group and how many bytes it takes. */
    record Read(Group group, int length) {}

    /** The group at that place, if a whole one is there. */
    static Optional<Read> at(byte[] journal, int offset) {
        ByteBuffer record = ByteBuffer.wrap(journal, offset, journal.length - offset);
        if (record.remaining() < HEADER + SUM || record.getInt() != MAGIC) {
            return Optional.empty();
        }
        long first = record.getLong();
        int count = record.getInt();
        int length = record.getInt();
        if (length < 0 || length > record.remaining() - SUM || count < 1 || count > length / 2 || first < 0) {
            return Optional.empty();
        }
        if (sum(journal, offset, HEADER + length) != record.getInt(record.position() + length)) {
            return Optional.empty();
        }
        return entries(record, count, length).map(list -> new Read(new Group(first, list), HEADER + length + SUM));
    }

    private static Optional<List<byte[]>> entries(ByteBuffer record, int count, int length) {
        List<byte[]> entries = new ArrayList<>(count);
        int left = length;
        for (int i = 0; i < count; i++) {
            int size = left < 2 ? EntryBundle.LONGEST_ENTRY : record.getShort() & 0xffff;
            left -= 2 + size;
            if (left < 0) {
                return Optional.empty();
            }
            byte[] entry = new byte[size];
            record.get(entry);
            entries.add(entry);
        }
        return left == 0 ? Optional.of(entries) : Optional.empty();
    }

    private static int sum(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
