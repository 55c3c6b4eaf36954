package org.mingjian.agency;

import java.util.UUID;

/** An account's offices, password or state changed: its sessions have to end. */
public record AccountChanged(UUID accountId) {}
