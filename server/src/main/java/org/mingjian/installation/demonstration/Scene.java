package org.mingjian.installation.demonstration;

import java.time.Instant;

/** Something that happens at an instant of the county's past. */
record Scene(Instant at, Runnable happens) {}
