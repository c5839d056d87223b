package org.duban.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duban.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComposeFileTests {
    private final String compose = read();

    @Test
    void keepsToTheComposeSpecification() throws IOException {
        assertThat(specification().validate(compose, InputFormat.YAML)).isEmpty();
    }

    @Test
    void theSpecificationRefusesAnUnknownKey() throws IOException {
        assertThat(specification().validate(compose.replace("healthcheck:", "healthchecks:"), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void runsTheDatabaseThatTheTestsRunOn() {
        assertThat(compose).contains("image: " + TestDatabase.IMAGE);
    }

    @Test
    void carriesNoPassword() {
        assertThat(compose.lines().filter(line -> line.contains("PASSWORD:")))
                .isNotEmpty()
                .allMatch(line -> line.contains("${DUBAN_DB_PASSWORD:?"));
    }

    private static Schema specification() throws IOException {
        try (InputStream schema = ComposeFileTests.class.getResourceAsStream("/compose/compose-spec.json")) {
            ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(schema);
            // it names itself relatively, which the validator does not take
            tree.remove("$id");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(tree);
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docker-compose.yml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
