/** Makes the generated pages of {@code docs/} and holds the written ones to the code. */
@NullMarked
package org.mingjian.docs;

import org.jspecify.annotations.NullMarked;
