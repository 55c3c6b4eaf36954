/** Checks receipts, published pages and logs without the server and without trusting it. */
@NullMarked
package org.mingjian.verifier;

import org.jspecify.annotations.NullMarked;
