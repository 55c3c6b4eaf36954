/** The log in a directory: growing, resuming, and damage of every kind. */
@NullMarked
package org.mingjian.tlog.files;

import org.jspecify.annotations.NullMarked;
