/** Mingjian (明鉴): the three systems of administrative enforcement and the work around them, one package a module. */
@NullMarked
package org.mingjian;

import org.jspecify.annotations.NullMarked;
