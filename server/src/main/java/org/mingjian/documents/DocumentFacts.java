package org.mingjian.documents;

import java.util.List;
import java.util.Map;

/**
 * The facts that a paper is made from; each comes from the case, none is typed for the paper.
 *
 * @param text single facts by name
 * @param rows tables by name, each row's cells by name
 */
public record DocumentFacts(Map<String, String> text, Map<String, List<Map<String, String>>> rows) {}
