/** Signed notes (C2SP signed-note): text, signature lines, keys. */
@NullMarked
package org.mingjian.tlog.note;

import org.jspecify.annotations.NullMarked;
