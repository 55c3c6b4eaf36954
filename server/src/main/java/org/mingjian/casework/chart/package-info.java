/** 流程图: the table of the procedure as a chart for everybody, in plain Java: the same table gives the same drawing. */
@NullMarked
@NamedInterface("chart")
package org.mingjian.casework.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
