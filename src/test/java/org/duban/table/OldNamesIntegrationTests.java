package org.duban.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.organization.UnitName;
import org.duban.organization.Units;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldNamesIntegrationTests {
    private static final String DISTRICT = "140105";
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Autowired
    private MockMvcTester mvc;

    private String supervisor = "";

    @BeforeAll
    void renameEverybody(
            @Autowired JdbcClient jdbc,
            @Autowired People people,
            @Autowired Promises promises,
            @Autowired Units units,
            @Autowired Posts posts,
            @Autowired CurrentDistrict current) {
        SmallTable.Cast cast = new SmallTable(jdbc, people, promises).in(DISTRICT);
        supervisor = cast.supervisor().username();
        current.within(DISTRICT, () -> {
            Unit roads = units.get(cast.roads().id());
            roads.rename(new UnitName("公路局", null), List.of(), DAY);
            Unit streets = units.get(cast.streets().id());
            streets.gather(List.of(cast.money().id()), DAY);
            Post second = posts.get(cast.second().id());
            second.appoint("丁某", DAY);
            return List.of(units.save(roads), units.save(streets), posts.save(second));
        });
    }

    @Test
    void printsTheNamesAndTheHoldersOfTheDate() {
        assertThat(responsible("2022-05-31")).contains("路桥局", "乙某").doesNotContain("公路局", "丁某");
        assertThat(responsible("2022-07-31")).contains("公路局", "丁某").doesNotContain("路桥局", "乙某");
    }

    @Test
    void findsAUnitByItsNewNameInAnOldTable() {
        assertThat(table("asOf=2022-05-31&unit=公路局")).contains("路桥局", "2 / 6");
    }

    @Test
    void countsTheMembersOfTheDate() {
        assertThat(table("asOf=2022-05-31&unit=东街道")).contains("3 / 6");
        assertThat(table("asOf=2022-07-31&unit=东街道")).contains("2 / 6");
    }

    private String responsible(String date) {
        return Jsoup.parse(table("asOf=" + date)).select("td.who").text();
    }

    private String table(String query) {
        var result =
                mvc.get().uri("/140105/2022?" + query).with(user(supervisor)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
