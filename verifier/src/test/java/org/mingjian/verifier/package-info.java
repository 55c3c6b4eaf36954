/** What a stranger can and cannot be told by a receipt, a page and a log. */
@NullMarked
package org.mingjian.verifier;

import org.jspecify.annotations.NullMarked;
