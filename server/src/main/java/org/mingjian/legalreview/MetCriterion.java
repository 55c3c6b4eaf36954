package org.mingjian.legalreview;

import org.mingjian.kernel.problem.Provision;

/** Why a decision is major: the criterion of the catalogue, in words, with its provision. */
public record MetCriterion(String criterion, String reason, Provision provision) {}
