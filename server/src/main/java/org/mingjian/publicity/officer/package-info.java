/** 执法人员清单: the public list of officers and the check of a certificate. */
@NullMarked
package org.mingjian.publicity.officer;

import org.jspecify.annotations.NullMarked;
