/** 公示信息: the public record, its facts, its redactions and its clock. */
@NullMarked
package org.mingjian.publicity.record;

import org.jspecify.annotations.NullMarked;
