/** The log in a directory: durable writing, reading, and the check of every byte. */
@NullMarked
package org.mingjian.tlog.files;

import org.jspecify.annotations.NullMarked;
