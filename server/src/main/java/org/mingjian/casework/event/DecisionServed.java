package org.mingjian.casework.event;

import java.time.LocalDate;
import java.util.UUID;

/** 决定已送达: the decision took effect towards the party; its public record may be released. */
public record DecisionServed(UUID caseId, UUID documentId, LocalDate servedOn) {}
