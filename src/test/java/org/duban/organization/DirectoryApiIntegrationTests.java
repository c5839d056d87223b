package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class DirectoryApiIntegrationTests {
    private static final String DISTRICT = "130107";
    private static final String OTHER = "130108";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    private String supervisor = "";

    @BeforeEach
    void signUp() {
        supervisor = people.supervisor(DISTRICT).username();
    }

    @Test
    void addsAUnitAndListsItInProtocolOrder() {
        MvcTestResult added = post("units", """
                {"name":"河湖管理局","shortName":"河湖局","aliases":["河道处"]}""");

        assertThat(added).hasStatus(201).bodyJson().extractingPath("$.id").isNotNull();
        assertThat(get("units"))
                .bodyJson()
                .extractingPath("$[?(@.name=='河湖管理局')].shortName")
                .asArray()
                .containsExactly("河湖局");
    }

    @Test
    void addsAGroupByTheNamesOfItsMembers() {
        people.unit(DISTRICT, "东街街道", "东街");

        assertThat(post("units", """
                {"name":"各街道一","members":["东街"]}"""))
                .bodyJson()
                .extractingPath("$.members")
                .asArray()
                .containsExactly("东街街道");
        assertThat(post("units", """
                {"name":"各街道二","members":["南街"]}""")).hasStatus(422).bodyText().contains("南街");
    }

    @ParameterizedTest
    @ValueSource(strings = {"林业局", "林 业 局"})
    void refusesANameThatIsTaken(String name) {
        post("units", "{\"name\":\"林业和草原局\",\"aliases\":[\"林业局\"]}");

        assertThat(post("units", "{\"name\":\"" + name + "\"}"))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("名录中已经有");
    }

    @Test
    void saysWhatIsWrongWithBadInput() {
        assertThat(post("units", "{\"name\":\" \"}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("name");
        assertThat(post("units", "{nonsense")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.post()
                        .uri("/api/130107/units")
                        .with(httpBasic(supervisor, People.PASSWORD))
                        .content("x"))
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void addsAPostWithItsHolder() {
        assertThat(post("posts", "{\"title\":\"副区长\",\"holder\":\"许一\"}")).hasStatus(201);
        assertThat(post("posts", "{\"title\":\"副区长\",\"holder\":\"许二\"}")).hasStatus(201);
        assertThat(post("posts", "{\"title\":\"副区长\",\"holder\":\"许 一\"}")).hasStatus(409);
        assertThat(get("posts"))
                .bodyJson()
                .extractingPath("$[*].holder")
                .asArray()
                .contains("许一", "许二");
    }

    @Test
    void keepsDistrictsApart() {
        people.unit(OTHER, "邻区的单位");

        assertThat(get("units")).bodyText().doesNotContain("邻区的单位");
        assertThat(mvc.get().uri("/api/130108/units").with(httpBasic(supervisor, People.PASSWORD)))
                .hasStatus(403);
    }

    private MvcTestResult get(String what) {
        return mvc.get()
                .uri("/api/130107/" + what)
                .with(httpBasic(supervisor, People.PASSWORD))
                .exchange();
    }

    private MvcTestResult post(String what, String body) {
        return mvc.post()
                .uri("/api/130107/" + what)
                .with(httpBasic(supervisor, People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
