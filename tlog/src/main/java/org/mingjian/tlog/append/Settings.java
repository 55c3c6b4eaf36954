package org.mingjian.tlog.append;

import java.time.Duration;
import org.mingjian.tlog.files.Disk;

/**
 * How a log is written.
 *
 * @param interval time within which a checkpoint is to cover an entry
 * @param exact whether an entry that is in the log already answers with its first index
 * @param patience how long an append waits for room when nothing is published, before it is refused
 * @param disk where to
 */
public record Settings(Duration interval, boolean exact, Duration patience, Disk disk) {

    /** A checkpoint each second, exact deduplication, the disk of this machine. */
    public static Settings standard() {
        return new Settings(Duration.ofSeconds(1), true, Duration.ofSeconds(10), Disk.real());
    }

    /** The same with another interval. */
    public Settings each(Duration otherInterval) {
        return new Settings(otherInterval, exact, patience, disk);
    }

    /** The same with or without deduplication. */
    public Settings exact(boolean deduplicated) {
        return new Settings(interval, deduplicated, patience, disk);
    }

    /** The same with another patience. */
    public Settings patient(Duration otherPatience) {
        return new Settings(interval, exact, otherPatience, disk);
    }

    /** The same on another disk. */
    public Settings on(Disk otherDisk) {
        return new Settings(interval, exact, patience, otherDisk);
    }
}
