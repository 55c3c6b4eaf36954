/** What all of the server's faces share: problems as answers, and the desk's files. */
@NullMarked
package org.mingjian.installation.web;

import org.jspecify.annotations.NullMarked;
