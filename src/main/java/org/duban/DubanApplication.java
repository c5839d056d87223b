package org.duban;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the web application. */
@SpringBootApplication
public class DubanApplication {
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(DubanApplication.class);
        if (System.getenv("DUBAN_DB_URL") == null) {
            application.setDefaultProperties(Map.of("spring.profiles.default", "demo"));
        }
        application.run(args);
    }
}
