package org.mingjian.installation.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** An application that commits rows one by one, says so, and then runs until it is killed. */
final class RowWriter {

    static final String DONE = "every row is committed";

    private RowWriter() {}

    public static void main(String[] args) throws Exception {
        var database = EmbeddedDatabase.start(Path.of(args[0]), "mingjian");
        prepare(database);
        write(database, Integer.parseInt(args[1]));
        System.out.println(DONE);
        new CountDownLatch(1).await();
    }

    static void prepare(EmbeddedDatabase database) throws SQLException {
        try (var connection = database.connectAsSuperuser("mingjian");
                var statement = connection.createStatement()) {
            statement.execute("create schema written authorization mingjian_owner");
            statement.execute("create table written.row (x int primary key)");
            statement.execute("grant select on written.row to mingjian_owner");
            statement.execute("grant usage on schema written to mingjian_app");
            statement.execute("grant insert on written.row to mingjian_app");
        }
    }

    static void write(EmbeddedDatabase database, int rows) throws SQLException {
        var application = database.access().application();
        try (var connection = DriverManager.getConnection(
                        database.access().url(), application.username(), application.password());
                var insert = connection.prepareStatement("insert into written.row values (?)")) {
            for (int row = 0; row < rows; row++) {
                insert.setInt(1, row);
                insert.executeUpdate();
            }
        }
    }
}
