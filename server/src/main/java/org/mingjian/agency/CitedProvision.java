package org.mingjian.agency;

import org.mingjian.agency.law.Citation;

/**
 * 所引条款: a citation with the words it leads to.
 *
 * @param version the version of the day that was asked for
 * @param citation what was cited
 * @param words the article, its paragraph, or its item
 */
public record CitedProvision(LawVersion version, Citation citation, String words) {}
