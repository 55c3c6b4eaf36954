/** The law's gates: each policy is named, has its provision, and returns why it refuses. */
@NullMarked
package org.mingjian.casework.policy;

import org.jspecify.annotations.NullMarked;
