/** Witnesses: others who cosign this log, and the logs of others that are cosigned here. */
@NullMarked
@NamedInterface("witness")
package org.mingjian.recording.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
