package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class UnitHistoryIntegrationTests {
    private static final String DISTRICT = "140107";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private CurrentDistrict currentDistrict;

    private String supervisor = "";

    @BeforeEach
    void signUp() {
        supervisor = people.supervisor(DISTRICT).username();
    }

    @Test
    void renamesAUnitFromADayOn() {
        Unit unit = people.unit(DISTRICT, "水产局");
        post("units/" + unit.id(), "name", "渔业局", "from", "2023-03-01", "version", "0");

        assertThat(now(unit).nameOn(LocalDate.of(2023, 2, 28)).full()).isEqualTo("水产局");
        assertThat(page("units")).contains("渔业局", "原名 水产局（至 2023-02-28）");
        assertThat(page("units/" + unit.id())).contains("沿革", "原名 水产局");
    }

    @Test
    void letsUnitsJoinAndLeaveAGroupOnADay() {
        Unit stays = people.unit(DISTRICT, "东镇");
        Unit leaves = people.unit(DISTRICT, "西镇");
        Unit group = people.group(DISTRICT, "各镇", stays, leaves);
        post(
                "units/" + group.id(),
                "name",
                "各镇",
                "members",
                stays.id().toString(),
                "from",
                "2023-03-01",
                "version",
                "0");

        assertThat(now(group).membersOn(LocalDate.of(2023, 2, 28))).contains(leaves.id());
        assertThat(now(group).membersOn(LocalDate.of(2023, 3, 1))).containsExactly(stays.id());
        assertThat(page("units/" + group.id())).contains("西镇", "至 2023-02-28 退出");
    }

    @Test
    void mergesAUnitWhichLeavesItsGroupsAndTakesThatBack() {
        Unit old = people.unit(DISTRICT, "体育局");
        Unit heir = people.unit(DISTRICT, "文体局", "文体");
        Unit group = people.group(DISTRICT, "相关部门", old, heir);
        post("units/" + old.id() + "/end", "on", "2023-03-01", "into", "文体");

        assertThat(page("units")).contains("2023-03-01 起并入 文体局");
        assertThat(page("units/" + heir.id())).contains("体育局 于 2023-03-01 并入或分出");
        assertThat(page("units/" + old.id())).contains("/140107/handover?from=" + old.id());
        assertThat(now(group).membersOn(LocalDate.of(2023, 3, 1))).containsExactly(heir.id());
        post("units/" + old.id() + "/revival");
        assertThat(now(old).succession()).isEmpty();
    }

    @Test
    void splitsAUnitIntoSeveral() {
        Unit old = people.unit(DISTRICT, "文教局");
        people.unit(DISTRICT, "文化局");
        people.unit(DISTRICT, "教育局");
        post("units/" + old.id() + "/end", "on", "2023-03-01", "into", "文化局、教育局");

        assertThat(page("units")).contains("2023-03-01 起拆分为 文化局、教育局");
    }

    @Test
    void refusesASuccessorThatIsTheUnitItselfOrUnknown() {
        Unit old = people.unit(DISTRICT, "矿业局");

        assertThat(post("units/" + old.id() + "/end", "on", "2023-03-01", "into", "矿业局"))
                .hasStatus(422)
                .bodyText()
                .contains("不能接续");
        assertThat(post("units/" + old.id() + "/end", "on", "2023-03-01", "into", "没有的局"))
                .hasStatus(422);
    }

    private MvcTestResult post(String path, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri("/140107/" + path).with(user(supervisor)).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private String page(String path) {
        return new String(
                mvc.get()
                        .uri("/140107/" + path)
                        .with(user(supervisor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private Unit now(Unit unit) {
        return currentDistrict.within(DISTRICT, () -> units.get(unit.id()));
    }
}
