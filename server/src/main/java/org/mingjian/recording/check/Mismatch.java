package org.mingjian.recording.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept thing that is not what the record says it is.
 *
 * @param field the column or part at fault
 * @param what what is wrong, in Chinese
 * @param expected what was recorded, mostly a hash
 * @param found what is there
 */
public record Mismatch(Thing thing, String field, String what, String expected, String found) {

    /**
     * What is at fault.
     *
     * @param subject a stable name, {@code kind:id}
     * @param label what people call it: a case or document number, a file, a public address
     * @param agency whose it is, {@code null} when it is nobody's own
     */
    public record Thing(
            String subject, String label, @Nullable UUID agency) {}

    @Override
    public String toString() {
        return thing.label + ":" + what + "(应为 " + expected + ",实为 " + found + ")";
    }
}
