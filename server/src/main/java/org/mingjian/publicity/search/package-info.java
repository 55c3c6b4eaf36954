/** 检索: a projection of the public pages that can be thrown away and rebuilt. */
@NullMarked
package org.mingjian.publicity.search;

import org.jspecify.annotations.NullMarked;
