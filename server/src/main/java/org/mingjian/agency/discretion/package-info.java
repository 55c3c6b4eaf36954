/** 裁量基准: factors, degrees, tiers and ranges as data, and the calculation from them. Plain Java, deterministic. */
@NullMarked
@NamedInterface("discretion")
package org.mingjian.agency.discretion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
