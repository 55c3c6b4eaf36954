/** The desk as an officer works it: forms by their labels, acts by their verbs. */
@NullMarked
package org.mingjian.e2e.desk;

import org.jspecify.annotations.NullMarked;
