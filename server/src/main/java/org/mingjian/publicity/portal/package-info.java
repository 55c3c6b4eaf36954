/** 公示门户: what the public opens; works without scripts, and nothing here can change anything. */
@NullMarked
package org.mingjian.publicity.portal;

import org.jspecify.annotations.NullMarked;
