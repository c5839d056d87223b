package org.duban.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class OpenNamesIntegrationTests {
    private static final String DISTRICT = "140181";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Units units;

    @Autowired
    private Roster roster;

    @Autowired
    private CurrentDistrict current;

    private String supervisor = "";

    @BeforeEach
    void signUp() {
        supervisor = people.supervisor(DISTRICT).username();
    }

    @Test
    void saysHowOftenAndWhereANameWasMet() {
        open(2021, 1, "没见过的局");
        open(2022, 1, "没见过的局");

        assertThat(page()).contains("没见过的局", "2 项目标", "/140181/2021/targets/1", "/140181/2022/targets/1");
    }

    @Test
    void matchesANameInAllYearsAndTeachesItToTheUnit() {
        UUID first = open(2021, 2, "城管办");
        UUID second = open(2022, 2, "城管办");
        Unit unit = people.unit(DISTRICT, "城市管理局");
        assertThat(say("城管办", "MATCH", "meant", "城市管理局")).hasRedirectedUrl("/140181/names");

        assertThat(List.of(who(first), who(second)))
                .allSatisfy(who -> assertThat(who).containsExactly(unit.id()));
        assertThat(current.within(DISTRICT, () -> units.get(unit.id())).aliases())
                .containsExactly("城管办");
        assertThat(page()).doesNotContain("/140181/2021/targets/2\"");
    }

    @Test
    void remembersAFormerNameWithItsLastDay() {
        open(2021, 3, "墙改办");
        Unit unit = people.unit(DISTRICT, "节能中心");
        say("墙改办", "MATCH", "meant", "节能中心", "until", "2020-12-31");

        assertThat(current.within(DISTRICT, () -> units.get(unit.id())).former())
                .extracting("name")
                .containsExactly("墙改办");
    }

    @Test
    void asksWhichOfSeveralAnAmbiguousNameMeans() {
        UUID target = open(2021, 4, "河道所");
        people.unit(DISTRICT, "河道一所", "河道所");
        Unit two = people.unit(DISTRICT, "河道二所", "河道所");
        assertThat(page()).contains("有几家都叫“河道所”");
        assertThat(say("河道所", "MATCH", "meant", "")).hasStatus(422);
        say("河道所", "MATCH", "meant", two.id().toString());

        assertThat(who(target)).containsExactly(two.id());
    }

    @Test
    void createsAUnitOrAGroupOrIgnoresTheNameOnlyWhenAPersonSaysSo() {
        open(2021, 5, "新设办");
        open(2021, 6, "各开发区");
        UUID ignored = open(2021, 7, "下同");
        assertThat(names()).doesNotContain("新设办", "各开发区");
        say("新设办", "CREATE");
        assertThat(say("各开发区", "GROUP").getResponse().getRedirectedUrl()).startsWith("/140181/units/");
        say("下同", "IGNORE");

        assertThat(names()).contains("新设办", "各开发区").doesNotContain("下同");
        assertThat(who(ignored)).isEmpty();
        assertThat(page()).doesNotContain("/140181/2021/targets/7\"");
    }

    private UUID open(int year, int number, String name) {
        UUID target = promises.target(DISTRICT, year, number);
        jdbc.sql("update target set printed = jsonb_set(printed, '{lead}', to_jsonb(array[:name])) where id = :id")
                .param("name", name)
                .param("id", target)
                .update();
        return target;
    }

    private List<UUID> who(UUID target) {
        return current.within(DISTRICT, () -> roster.of(target, AssignmentRole.LEAD));
    }

    private List<String> names() {
        return current.within(DISTRICT, units::findAllByOrderByPosition).stream()
                .map(Unit::name)
                .toList();
    }

    private MvcTestResult say(String printed, String choice, String... more) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/140181/names")
                .with(user(supervisor))
                .with(csrf())
                .param("kind", "UNIT")
                .param("printed", printed)
                .param("choice", choice);
        for (int at = 0; at < more.length; at += 2) {
            request = request.param(more[at], more[at + 1]);
        }
        return request.exchange();
    }

    private String page() {
        return new String(
                mvc.get()
                        .uri("/140181/names")
                        .with(user(supervisor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
