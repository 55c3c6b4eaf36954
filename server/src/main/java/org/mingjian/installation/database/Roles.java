package org.mingjian.installation.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Provides the owner, who migrates, the application's role, who owns nothing, and the database. */
final class Roles {

    static final String OWNER = "mingjian_owner";
    static final String APPLICATION = "mingjian_app";

    private final Connection connection;

    /** Works as the superuser. */
    Roles(Connection connection) {
        this.connection = connection;
    }

    /** Makes what is missing and sets the passwords to those of the secret files. */
    void provide(String database, Login owner, Login application) throws SQLException {
        provide(owner);
        provide(application);
        if (!exists("select 1 from pg_database where datname = ?", database)) {
            execute("select format('create database %I owner %I', ?, ?)", database, owner.username());
            execute("select format('revoke all on database %I from public', ?)", database);
            execute("select format('grant connect on database %I to %I', ?, ?)", database, application.username());
        }
    }

    private void provide(Login login) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", login.username())) {
            execute("select format('create role %I login nosuperuser nocreatedb nocreaterole', ?)", login.username());
        }
        execute("select format('alter role %I password %L', ?, ?)", login.username(), login.password());
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Statements of definition take no parameters: the server itself quotes them into the statement. */
    private void execute(String format, String... values) throws SQLException {
        try (var query = connection.prepareStatement(format);
                var statement = connection.createStatement()) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            var row = query.executeQuery();
            row.next();
            statement.execute(row.getString(1));
        }
    }
}
