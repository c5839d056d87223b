package org.duban.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for the tests: a container where there is an engine, the embedded server elsewhere. One server a run,
 * one database a Spring context.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    public static final String IMAGE = "postgres:18.6";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Where a fresh database lies, for a test that starts the program itself. */
    public record Place(String host, int port, String user, String password) {
        public String url(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database;
        }
    }

    private static class Server {
        static final Place PLACE = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();

        private static Place container() {
            @SuppressWarnings("resource") // Testcontainers removes it when the run ends
            PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
            container.start();
            return new Place(
                    container.getHost(),
                    container.getFirstMappedPort(),
                    container.getUsername(),
                    container.getPassword());
        }

        private static Place embedded() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .start();
                return new Place("127.0.0.1", postgres.getPort(), "postgres", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Bean
    JdbcConnectionDetails testConnection() throws SQLException {
        String url = createDatabase();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return Server.PLACE.user();
            }

            @Override
            public String getPassword() {
                return Server.PLACE.password();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    private static String createDatabase() throws SQLException {
        String name = "test" + COUNT.incrementAndGet();
        Place place = Server.PLACE;
        String url = place.url("postgres");
        try (Connection connection = java.sql.DriverManager.getConnection(url, place.user(), place.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return place.url(name);
    }
}
