package org.duban;

import java.util.List;
import java.util.Map;
import org.duban.reading.ReadCommand;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the web application, or one of its commands. Modules name their classes freely, so beans go by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DubanApplication {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("read")) {
            silenceLoggers();
            List<String> arguments = List.of(args).subList(1, args.length);
            System.exit(new ReadCommand().run(arguments, System.in, System.out, System.err));
        }
        start(args);
    }

    /** A command's output is its answer: what the libraries log about a damaged file has no place between its lines. */
    private static void silenceLoggers() {
        System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private static void start(String[] args) {
        SpringApplication application = new SpringApplication(DubanApplication.class);
        if (System.getenv("DUBAN_DB_URL") == null) {
            application.setDefaultProperties(Map.of("spring.profiles.default", "demo"));
        }
        application.run(args);
    }
}
