/** How a paper looks: templates, fonts, seal, receipt code, and the PDF made from the very HTML that is previewed. */
@NullMarked
package org.mingjian.documents.paper;

import org.jspecify.annotations.NullMarked;
