package org.mingjian.kernel.deadline;

/**
 * 延长: by how much a deadline may be extended, and who may.
 *
 * @param value the id of the rule value with the length, empty when the one who extends fixes a reasonable term
 * @param by who may, for example 机关负责人
 */
public record Extension(String value, String by) {}
