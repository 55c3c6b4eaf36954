/** 更换密钥: two persons replace the key that signs the log, or declare that one leaked. */
@NullMarked
package org.mingjian.recording.keys;

import org.jspecify.annotations.NullMarked;
