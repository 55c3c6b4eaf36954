package org.mingjian.tlog.append;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjian.tlog.Malformed;

/** Reads a segment of the journal. */
final class JournalReader {

    private final Path file;
    private final byte[] bytes;

    JournalReader(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Shows every group of the segment, the first of which must have the index that is due.
     *
     * @param last whether a torn group may stand at the end: one that was never acknowledged
     * @return the bytes before the torn group
     * @throws Malformed when a group is damaged that others follow
     */
    long read(long due, boolean last, Consumer<Group> groups) {
        int offset = 0;
        long next = due;
        while (offset < bytes.length) {
            Optional<Group.Read> read = Group.at(bytes, offset);
            if (read.isEmpty()) {
                refuseDamage(offset, last);
                return offset;
            }
            if (read.get().group().first() != next) {
                throw new Malformed(file + ", byte " + offset + ": index "
                        + read.get().group().first() + " stands where " + next + " is due");
            }
            groups.accept(read.get().group());
            next = read.get().group().end();
            offset += read.get().length();
        }
        return offset;
    }

    /** A group is written only when the one before is durable: whole ones behind a bad one show damage, not a crash. */
    private void refuseDamage(int offset, boolean last) {
        boolean followed = false;
        for (int i = offset + 1; i < bytes.length && !followed; i++) {
            followed =
                    bytes[i] == (byte) (Group.MAGIC >> 24) && Group.at(bytes, i).isPresent();
        }
        if (!last || followed) {
            throw new Malformed(file + " is damaged at byte " + offset + ": acknowledged entries may be lost there");
        }
    }
}
