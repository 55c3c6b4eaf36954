/** From pending rows to a signed log in plain files: sequencer, publisher, proofs and the public addresses. */
@NullMarked
package org.mingjian.recording.log;

import org.jspecify.annotations.NullMarked;
