/** What happened in a case so far, and what an attempt at a further act may ask about the world around it. */
@NullMarked
package org.mingjian.casework.history;

import org.jspecify.annotations.NullMarked;
