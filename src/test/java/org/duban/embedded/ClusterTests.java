package org.duban.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTests {
    @TempDir
    private Path data;

    @Test
    void keepsItsRowsAcrossARestart() throws Exception {
        try (EmbeddedPostgres first = new Cluster(data).start()) {
            execute(first, "create table kept as select 1 as one");
        }
        try (EmbeddedPostgres second = new Cluster(data).start()) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsProgram() throws Exception {
        Path other = data.resolve("other");
        new Cluster(other).start().close();
        ProcessHandle server = startWithoutProgram(other);
        try (EmbeddedPostgres next = new Cluster(other).start()) {
            execute(next, "create table kept as select 1 as one");
            assertThat(rows(next)).isEqualTo(1);
        }
        assertThat(server.isAlive()).isFalse();
    }

    /** A server on these files that no lock holds any more, as after the program alone was killed. */
    private static ProcessHandle startWithoutProgram(Path data) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                data.toString());
        assertThat(program.inheritIO().start().waitFor()).isEqualTo(137);
        long pid = Long.parseLong(
                java.nio.file.Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** A program that starts the database and is killed. */
    static class Killed {
        public static void main(String[] arguments) throws IOException {
            EmbeddedPostgres postgres = new Cluster(Path.of(arguments[0])).start();
            assertThat(postgres.getPort()).isPositive();
            Runtime.getRuntime().halt(137);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rows(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
