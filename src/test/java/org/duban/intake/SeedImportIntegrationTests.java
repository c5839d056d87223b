package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SeedImportIntegrationTests {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final String DISTRICT = "120106";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Test
    void takesInEverySeedAndShowsIt() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds lie beside the project only where it was written");
        Account supervisor = people.supervisor(DISTRICT);
        for (Path seed : seeds()) {
            MvcTestResult result = imported(seed, supervisor);
            assertThat(result).as(seed.toString()).hasStatus(201);
            String body = result.getResponse().getContentAsString();
            int targets =
                    JsonPath.<Integer>read(body, "$.counts.tasks") + JsonPath.<Integer>read(body, "$.counts.rows");
            assertThat(targets).as(seed.toString()).isGreaterThan(80);
            assertThat(mvc.get()
                            .uri("/{code}/reports/{id}", DISTRICT, JsonPath.<String>read(body, "$.id"))
                            .with(user(supervisor.username())))
                    .hasStatusOk();
        }
    }

    private MvcTestResult imported(Path seed, Account by) throws IOException {
        return mvc.post()
                .uri("/api/{code}/2022/reports", DISTRICT)
                .multipart()
                .file("file", Files.readAllBytes(seed))
                .with(httpBasic(by.username(), People.PASSWORD))
                .exchange();
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }
}
