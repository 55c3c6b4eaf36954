/** The facts of each paper, taken from the case's history: one fact, one entry. */
@NullMarked
package org.mingjian.casework.paper;

import org.jspecify.annotations.NullMarked;
