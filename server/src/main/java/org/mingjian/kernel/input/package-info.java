/** What people and programs send: read strictly, each fault told at its field. */
@NullMarked
@NamedInterface("input")
package org.mingjian.kernel.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
