/** The commands of the entry script that run inside the server's jar: doctor, import, export, deadline, witness, bench. */
@NullMarked
package org.mingjian.installation.command;

import org.jspecify.annotations.NullMarked;
