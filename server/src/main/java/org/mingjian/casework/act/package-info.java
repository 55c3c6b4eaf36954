/** 环节行为: what an actor does in a stage, one record an act, as it arrives and as it is kept. */
@NullMarked
@NamedInterface("acts")
package org.mingjian.casework.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
