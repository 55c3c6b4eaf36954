package org.mingjian.casework.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 决定已送达: the decision takes effect towards the party; its public record may be released from then on.
 *
 * @param servedOn the day on which it counts as served; after an announcement that day lies ahead (民事诉讼法 第九十五条)
 */
public record DecisionServed(UUID caseId, UUID documentId, LocalDate servedOn) {}
