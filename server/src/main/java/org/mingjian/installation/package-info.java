/** What makes an installation: the embedded database, the commands of the entry script, the demonstration county. */
@NullMarked
package org.mingjian.installation;

import org.jspecify.annotations.NullMarked;
