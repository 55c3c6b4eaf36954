/** 脱敏: what is withheld from a public text, under which rule, and the scan of the bytes that will be published. */
@NullMarked
package org.mingjian.publicity.redaction;

import org.jspecify.annotations.NullMarked;
