/** The embedded PostgreSQL as a durable child process, its roles, and the migration of each module's schema. */
@NullMarked
package org.mingjian.installation.database;

import org.jspecify.annotations.NullMarked;
