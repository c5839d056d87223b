package org.duban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are promised is what {@code /v3/api-docs} describes, with the shapes of what is sent and answered. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionIntegrationTests {
    private static final String YEAR = "/api/{code}/{year}";

    private JsonNode description;

    @BeforeAll
    void read(@Autowired MockMvcTester mvc) {
        String json = new String(
                mvc.get()
                        .uri("/v3/api-docs")
                        .with(user("anybody"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        description = JsonMapper.shared().readTree(json);
    }

    @ParameterizedTest
    @CsvSource({
        "post, /reports, file, 201, id status counts",
        "get, /reports/{report}, '', 200, sections tasks coverage repairs",
        "post, /reports/{id}/publish, '', 200, targets added linked unknownNames",
        "get, /targets, '', 200, number text section indicators leaders lead support percent signal",
        "get, /targets/{number}, '', 200, indicators percent plan signal why",
        "put, /targets/{number}/assignment, leaders lead support, 204, ''",
        "get, /targets/{number}/suggestions, '', 200, lead support",
        "get, /findings, '', 200, kind a b",
        "post, /table, file, 200, changes",
        "post, /targets/{number}/updates, period percent readings narrative submit, 201, id",
        "post, /updates/{id}/accept, '', 200, id",
        "post, /updates/{id}/return, reason, 200, id",
        "get, /summary, '', 200, total signals units leaders sections"
    })
    void describesWhatACallTakesAndGives(String method, String path, String sent, String status, String given) {
        JsonNode call = description.path("paths").path(YEAR + path).path(method);

        assertThat(fields(call.path("requestBody"))).containsAll(words(sent));
        assertThat(call.path("responses").propertyNames()).contains(status);
        assertThat(fields(call.path("responses").path(status))).containsAll(words(given));
    }

    @Test
    void describesTheDirectoryAndTheDocuments() {
        JsonNode paths = description.path("paths");

        assertThat(fields(paths.path("/api/{code}/units").path("post").path("requestBody")))
                .contains("name", "shortName", "aliases");
        assertThat(fields(paths.path("/api/{code}/posts").path("post").path("requestBody")))
                .contains("title", "holder");
        assertThat(paths.path(YEAR + "/table.{ending}").path("get").toString()).contains("binary", "\"asOf\"", "\"q\"");
        assertThat(paths.path(YEAR + "/targets").path("get").toString()).contains("\"signal\"", "\"leader\"");
    }

    @Test
    void describesFiguresAsNumbers() {
        JsonNode update = description
                .path("components")
                .path("schemas")
                .path("UpdateRequest")
                .path("properties");

        assertThat(update.path("percent").path("type").asString()).isEqualTo("number");
        assertThat(update.path("readings").path("type").asString()).isEqualTo("object");
        assertThat(update.path("readings")
                        .path("additionalProperties")
                        .path("type")
                        .asString())
                .isEqualTo("number");
    }

    @Test
    void saysHowToSignInAndNotWhoIsAsking() {
        assertThat(description.toString()).contains("bearer").doesNotContain("\"viewer\"");
    }

    private static List<String> words(String names) {
        return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    /** The names of the fields of a body, or of the elements of a list. */
    private List<String> fields(JsonNode body) {
        JsonNode schema = body.findPath("schema");
        String reference = schema.findPath("$ref").asString("");
        JsonNode object = reference.isEmpty() ? schema : description.at(reference.substring(1));
        return object.path("properties").propertyNames().stream().toList();
    }
}
