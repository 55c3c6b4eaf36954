package org.mingjian.agency.discretion;

import java.util.UUID;

/**
 * 裁量基准: one version of a matter's standard; inserted, never changed.
 *
 * @param version 1 for the first
 * @param table what it says
 */
public record DiscretionStandard(UUID id, UUID matterId, int version, StandardTable table) {}
