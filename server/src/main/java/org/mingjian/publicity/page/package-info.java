/** 公示页面: what a public record looks like to the public, as bytes rendered once. */
@NullMarked
@NamedInterface("page")
package org.mingjian.publicity.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
