package org.mingjian.tlog.files;

/**
 * Where a log contradicts itself or what was signed.
 *
 * @param file the path of the file at fault, as it is served
 * @param index the leaf's index, or -1 when the damage is not at one leaf
 * @param what what is wrong
 */
public record Damage(String file, long index, String what) {

    /** Damage of a file as a whole. */
    static Damage of(Object file, String what) {
        return new Damage(file.toString(), -1, what);
    }

    @Override
    public String toString() {
        return file + (index < 0 ? "" : ", index " + index) + ": " + what;
    }
}
