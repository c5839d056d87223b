package org.duban.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one password of the demo's accounts: the one that is set, or a random one that is made once and kept in the data folder. */
@Component
@Profile("demo")
class DemoPassword {
    private static final int BYTES = 9;

    private final String value;

    DemoPassword(@Value("${duban.demo.password}") String set, @Value("${duban.data}") Path data) throws IOException {
        this.value = set.isBlank() ? kept(data.resolve("demo-password")) : set;
    }

    String value() {
        return value;
    }

    private static String kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
        return Files.readString(file).strip();
    }
}
