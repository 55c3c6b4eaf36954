/** Published vectors, properties and damage. */
@NullMarked
package org.mingjian.tlog;

import org.jspecify.annotations.NullMarked;
