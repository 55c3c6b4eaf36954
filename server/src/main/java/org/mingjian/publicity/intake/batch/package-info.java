/** Many files: walking, progress, the printed result, the list of refusals. */
@NullMarked
@NamedInterface("intake")
package org.mingjian.publicity.intake.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
