/** The product as its people use it: a packaged server, a real browser, the roles of a county. */
@NullMarked
package org.mingjian.e2e;

import org.jspecify.annotations.NullMarked;
