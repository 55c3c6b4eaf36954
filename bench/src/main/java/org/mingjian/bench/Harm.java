package org.mingjian.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;

/** What is done to the bytes of one file. */
final class Harm {

    private Harm() {}

    static byte[] flip(byte[] file, Random random) {
        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        return file;
    }

    static byte[] extend(byte[] file, Random random) {
        byte[] longer = Arrays.copyOf(file, file.length + 1 + random.nextInt(64));
        for (int i = file.length; i < longer.length; i++) {
            longer[i] = (byte) random.nextInt();
        }
        return longer;
    }

    static byte[] forge(byte[] file, Random random) {
        byte[] hash = drawn(random).bytes();
        System.arraycopy(hash, 0, file, random.nextInt(file.length / Hash.LENGTH) * Hash.LENGTH, Hash.LENGTH);
        return file;
    }

    static byte[] reorder(byte[] file, Random random) {
        List<byte[]> entries = EntryBundle.decode(file, TilePath.FULL);
        Collections.swap(entries, random.nextInt(entries.size()), random.nextInt(entries.size()));
        return EntryBundle.encode(entries);
    }

    static Hash drawn(Random random) {
        byte[] hash = new byte[Hash.LENGTH];
        random.nextBytes(hash);
        return Hash.of(hash);
    }
}
