package org.mingjian.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The content of a file as it is read now, and as the disk may hold it. */
final class SimulatedFile {

    private static final int SECTOR = 512;

    private byte[] now = new byte[0];
    private byte[] durable = new byte[0];
    private final List<Change> unforced = new ArrayList<>();

    /** A cut when there are no bytes. */
    private record Change(int offset, byte[] bytes, boolean cut) {}

    byte[] content() {
        return now.clone();
    }

    int length() {
        return now.length;
    }

    void cut(int length) {
        now = Arrays.copyOf(now, length);
        unforced.add(new Change(length, new byte[0], true));
    }

    void write(int offset, byte[] bytes) {
        now = put(now, offset, bytes, 0, bytes.length);
        unforced.add(new Change(offset, bytes.clone(), false));
    }

    void force() {
        durable = now;
        unforced.clear();
    }

    /** Each change may have reached the disk or not, of a write each sector for itself. */
    SimulatedFile afterPowerLoss(Random random) {
        byte[] found = durable;
        boolean all = random.nextInt(4) == 0;
        for (Change change : unforced) {
            if (change.cut) {
                found = all || random.nextBoolean() ? Arrays.copyOf(found, change.offset) : found;
                continue;
            }
            for (int from = 0; from < change.bytes.length; ) {
                int end = Math.min(change.bytes.length, from + SECTOR - (change.offset + from) % SECTOR);
                if (all || random.nextBoolean()) {
                    found = put(found, change.offset, change.bytes, from, end);
                }
                from = end;
            }
        }
        SimulatedFile file = new SimulatedFile();
        file.now = found;
        file.durable = found;
        return file;
    }

    private static byte[] put(byte[] target, int offset, byte[] bytes, int from, int end) {
        byte[] result = Arrays.copyOf(target, Math.max(target.length, offset + end));
        System.arraycopy(bytes, from, result, offset + from, end - from);
        return result;
    }
}
