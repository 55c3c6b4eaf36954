/** 演示县: the invented county that an empty installation is filled with, through the real acts. */
@NullMarked
package org.mingjian.installation.demonstration;

import org.jspecify.annotations.NullMarked;
