package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 中止: days that a term does not count, each with a reason and a document.
 *
 * @param from the first day not counted
 * @param to the first day counted again, {@code null} while it lasts
 * @param reason the Chinese reason, for example 检测
 * @param document the number or name of the document that orders it
 */
public record Suspension(LocalDate from, @Nullable LocalDate to, String reason, String document) {

    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension ends on " + to + " before it begins on " + from);
        }
        if (reason.isBlank() || document.isBlank()) {
            throw new IllegalArgumentException("a suspension names its reason and its document");
        }
    }

    /** Whether it still lasts. */
    public boolean isOpen() {
        return to == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
