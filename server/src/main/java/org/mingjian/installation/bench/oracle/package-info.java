/**
 * 期限核对: a slow second opinion on every deadline, and the random cases on which both are asked. It reads the raw
 * calendar and the raw table of rule values itself and uses nothing of the production's arithmetic of days.
 */
@NullMarked
package org.mingjian.installation.bench.oracle;

import org.jspecify.annotations.NullMarked;
