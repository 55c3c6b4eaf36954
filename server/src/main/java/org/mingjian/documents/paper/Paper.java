package org.mingjian.documents.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 文书内容: what is set on the sheets.
 *
 * @param template the template's file name without its ending
 * @param title the title on the paper
 * @param word the kind's own word in the number, empty when the kind carries no number
 * @param text single facts by name
 * @param rows tables by name, each row's cells by name
 * @param issue what issuing adds, {@code null} for a draft
 */
public record Paper(
        String template,
        String title,
        String word,
        Map<String, String> text,
        Map<String, List<Map<String, String>>> rows,
        @Nullable Issue issue) {

    /**
     * What issuing adds.
     *
     * @param id the document
     * @param number the number as printed, {@code null} when the kind carries none
     * @param receipt the address of the record receipt
     */
    public record Issue(UUID id, @Nullable String number, String receipt) {}
}
