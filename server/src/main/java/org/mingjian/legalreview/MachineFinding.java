package org.mingjian.legalreview;

import java.util.List;

/**
 * What the system established for a check, shown as such beside the reviewer's own verdict.
 *
 * @param evidence what it was established from, a line each
 */
public record MachineFinding(Check check, Finding finding, String text, List<String> evidence) {}
