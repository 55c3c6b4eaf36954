package org.mingjian.publicity.redaction;

/**
 * 泄露: something withheld that the bytes would publish.
 *
 * @param artefact which artefact: page, json, feed, title, slug
 * @param rule what it breaks
 * @param excerpt the place with a few characters around it, for staff only
 */
public record Leak(String artefact, RedactionRule rule, String excerpt) {}
