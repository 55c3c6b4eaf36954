package org.mingjian.agency;

import java.util.UUID;

/** 内设机构(科室) of an agency. */
public record Division(UUID id, UUID agencyId, String name) {}
