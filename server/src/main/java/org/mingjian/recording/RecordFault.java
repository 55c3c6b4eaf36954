package org.mingjian.recording;

/**
 * Where the record contradicts itself or what was signed.
 *
 * @param where a file of the log, or a row: its entry's identifier and, once sequenced, its index
 * @param what what is wrong, in Chinese
 */
public record RecordFault(String where, String what) {

    @Override
    public String toString() {
        return where + ":" + what;
    }
}
