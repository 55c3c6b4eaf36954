/** 执法依据: a statute read from its text without losing a character, its dates, its citations. Plain Java. */
@NullMarked
@NamedInterface("law")
package org.mingjian.agency.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
