/** What a paper may not say: remedies with wrong periods, amounts that contradict themselves, a basis that cites nothing. */
@NullMarked
package org.mingjian.documents.wording;

import org.jspecify.annotations.NullMarked;
