package org.duban.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIntegrationTests {
    private static final String DISTRICT = "140108";
    private static final String LARGE = "140110";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Finder finder;

    @Autowired
    private CurrentDistrict current;

    private String supervisor = "";

    @BeforeAll
    void fill(@Autowired People people, @Autowired Units units) {
        supervisor = people.supervisor(DISTRICT).username();
        Unit building = current.within(DISTRICT, () -> units.save(new Unit("住房和城乡建设局", "住建局", List.of("建设局"), 0)));
        people.group(DISTRICT, "住建各所", building);
        people.unit(DISTRICT, "城乡住建中心");
        people.unit(DISTRICT, "高新园(邹区镇)", "邹区镇");
        people.post(DISTRICT, "常务副区长", "许一");
        current.within(
                LARGE,
                () -> units.saveAll(IntStream.range(0, 500)
                        .mapToObj(SearchIntegrationTests::large)
                        .toList()));
    }

    @Test
    void ranksTheBeginningOfAShortNameBeforeItsInside() {
        assertThat(get("units", "住建"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("住建局", "住建各所", "城乡住建中心");
    }

    @Test
    void findsByAliasInitialsAndPinyin() {
        for (String typed : List.of("邹区", "zqz", "zouqu", "gxy", "gaoxinyuan")) {
            assertThat(get("units", typed))
                    .as(typed)
                    .bodyJson()
                    .extractingPath("$[0].name")
                    .isEqualTo("高新园(邹区镇)");
        }
    }

    @Test
    void saysKindAndOrder() {
        assertThat(get("units", "zhujiangesuo")).bodyJson().isLenientlyEqualTo("""
                [{"name":"住建各所","fullName":"住建各所","kind":"GROUP","order":2}]""");
    }

    @Test
    void findsAPostByItsHolderOrItsTitle() {
        for (String typed : List.of("xuyi", "许", "cwfqz")) {
            assertThat(get("posts", typed))
                    .bodyJson()
                    .extractingPath("$[0].name")
                    .isEqualTo("许一");
        }
    }

    @Test
    void knowsANewNameAtOnce(@Autowired People people) {
        assertThat(get("units", "xsj")).bodyJson().extractingPath("$").asArray().isEmpty();
        people.unit(DISTRICT, "新设局");

        assertThat(get("units", "xsj")).bodyJson().extractingPath("$[0].name").isEqualTo("新设局");
    }

    @Test
    void findsAFormerUnitOnlyWhenAskedForThose(@Autowired People people, @Autowired Units units) {
        Unit old = people.unit(DISTRICT, "渡口管理所");
        old.end(new Succession(LocalDate.of(2023, 3, 1), List.of()));
        current.within(DISTRICT, () -> units.save(old));

        assertThat(get("units", "dkgls"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(mvc.get().uri("/140108/units/search?q=dkgls&former=true").with(user(supervisor)))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("渡口管理所");
    }

    @Test
    void answersHtmxWithAList() {
        assertThat(mvc.get()
                        .uri("/140108/units/search?q=zjj")
                        .header("HX-Request", "true")
                        .with(user(supervisor)))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"option\"", "住建局")
                .doesNotContain("<html");
    }

    @Test
    void findsAmongFiveHundredWithinTwentyMilliseconds() {
        long fastest =
                IntStream.range(0, 60).mapToLong(each -> nanos("zfhcxjs")).min().orElseThrow();

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(20));
    }

    private long nanos(String typed) {
        long start = System.nanoTime();
        assertThat(current.within(LARGE, () -> finder.units(LARGE, typed, 12))).hasSize(12);
        return System.nanoTime() - start;
    }

    private static Unit large(int number) {
        return new Unit("住房和城乡建设第" + number + "分局", "住建" + number + "局", List.of("建设" + number + "局"), number);
    }

    private MvcTestResult get(String what, String typed) {
        return mvc.get()
                .uri("/140108/" + what + "/search?q={q}", typed)
                .with(user(supervisor))
                .exchange();
    }
}
