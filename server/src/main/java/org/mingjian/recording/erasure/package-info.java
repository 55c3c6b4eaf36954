/** 依法删除: the content goes by order of two persons, the entry and its proof stay. */
@NullMarked
@NamedInterface("erasure")
package org.mingjian.recording.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
