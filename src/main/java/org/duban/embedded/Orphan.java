package org.duban.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A database server that outlived its program, as it does when only the program is killed. */
class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pidFile;

    Orphan(Path files) {
        this.pidFile = files.resolve("postmaster.pid");
    }

    /** Asks the server to finish, and waits until it has. Its sessions are those of the killed program, so none is left. */
    void stop() throws IOException {
        server().ifPresent(server -> {
            server.destroy();
            server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        });
    }

    private Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readAllLines(pidFile).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).filter(Orphan::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }
}
