/** The campaigns in short form. */
@NullMarked
package org.mingjian.bench;

import org.jspecify.annotations.NullMarked;
