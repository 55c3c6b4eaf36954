/** 办案工作台: what the desk sees of cases, and the addresses under which it acts. */
@NullMarked
package org.mingjian.casework.desk;

import org.jspecify.annotations.NullMarked;
