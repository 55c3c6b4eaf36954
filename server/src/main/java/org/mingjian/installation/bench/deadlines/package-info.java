/** 期限重算的规模: ten million running terms in a table, counted again after a notice of holidays. */
@NullMarked
package org.mingjian.installation.bench.deadlines;

import org.jspecify.annotations.NullMarked;
