/** BPMN 2.0 (ISO/IEC 19510): the table of the procedure for other people's tools; nothing here is ever executed. */
@NullMarked
@NamedInterface("bpmn")
package org.mingjian.casework.chart.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
