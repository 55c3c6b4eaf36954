/** 送审: the packet that the system assembles and what it can establish for each check. */
@NullMarked
package org.mingjian.casework.packet;

import org.jspecify.annotations.NullMarked;
