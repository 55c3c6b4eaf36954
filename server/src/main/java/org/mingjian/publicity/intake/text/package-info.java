/** From a file's bytes to text that can be read: encoding, HTML, garbled and traditional characters, widths. */
@NullMarked
package org.mingjian.publicity.intake.text;

import org.jspecify.annotations.NullMarked;
