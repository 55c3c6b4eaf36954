/** Campaigns and benchmarks of the whole installation: what only shows in the real process under real work. */
@NullMarked
package org.mingjian.installation.bench;

import org.jspecify.annotations.NullMarked;
