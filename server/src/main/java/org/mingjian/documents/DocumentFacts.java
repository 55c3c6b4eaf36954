package org.mingjian.documents;

import java.util.List;
import java.util.Map;
import org.mingjian.kernel.calendar.RuleProfile;

/**
 * The facts that a paper is made from; each comes from the case, none is typed for the paper.
 *
 * @param text single facts by name
 * @param rows tables by name, each row's cells by name
 * @param rules the numbers by which the agency works: what the paper tells is checked against them
 */
public record DocumentFacts(Map<String, String> text, Map<String, List<Map<String, String>>> rows, RuleProfile rules) {

    /** The facts of an agency that works by the national numbers. */
    public DocumentFacts(Map<String, String> text, Map<String, List<Map<String, String>>> rows) {
        this(text, rows, RuleProfile.NATIONAL);
    }
}
