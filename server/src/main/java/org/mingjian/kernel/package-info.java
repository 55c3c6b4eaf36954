/** The closed, small vocabulary that every module shares; knows no Spring in its API. */
@NullMarked
package org.mingjian.kernel;

import org.jspecify.annotations.NullMarked;
