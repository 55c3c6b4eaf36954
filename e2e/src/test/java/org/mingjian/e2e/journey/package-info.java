/** Journeys through the product. */
@NullMarked
package org.mingjian.e2e.journey;

import org.jspecify.annotations.NullMarked;
