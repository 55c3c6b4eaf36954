/** 检查单: what stands before an act, as questions that an officer can tick off. */
@NullMarked
package org.mingjian.casework.checklist;

import org.jspecify.annotations.NullMarked;
