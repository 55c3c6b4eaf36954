/** The procedure as one table in plain Java: no Spring, no JDBC. */
@NullMarked
package org.mingjian.casework.procedure;

import org.jspecify.annotations.NullMarked;
