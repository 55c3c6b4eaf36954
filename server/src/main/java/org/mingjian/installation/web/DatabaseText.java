package org.mingjian.installation.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text that PostgreSQL cannot hold, such as one with the character U+0000. */
final class DatabaseText {

    /** SQLSTATE character_not_in_repertoire, and untranslatable_character within JSON. */
    private static final Set<String> UNHOLDABLE = Set.of("22021", "22P05");

    private DatabaseText() {}

    /** Whether the database refused a text for its characters. */
    static boolean refuses(@Nullable Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNHOLDABLE.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
