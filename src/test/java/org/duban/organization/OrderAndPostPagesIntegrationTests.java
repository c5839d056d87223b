package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class OrderAndPostPagesIntegrationTests {
    private static final String DISTRICT = "130111";

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
    void movesAUnitToAPlaceInTheProtocolOrder() {
        people.unit(DISTRICT, "甲局");
        people.unit(DISTRICT, "乙局");
        Unit last = people.unit(DISTRICT, "丙局");
        assertThat(post("units/" + last.id() + "/place", "place", "1")).hasStatus3xxRedirection();
        assertThat(names().get(0)).isEqualTo("丙局");

        post("units/" + last.id() + "/place", "place", "2");
        assertThat(names().get(1)).isEqualTo("丙局");

        post("units/" + last.id() + "/place", "place", "9999");
        assertThat(names().get(names().size() - 1)).isEqualTo("丙局");
    }

    @Test
    void showsPostsAndHandsThemOver() {
        Post post = people.post(DISTRICT, "区长", "许六");
        mvc.post()
                .uri("/130111/posts/" + post.id())
                .with(user(supervisor))
                .with(csrf())
                .param("title", "区长")
                .param("holder", "许七")
                .param("from", "2022-06-01")
                .param("version", "0")
                .exchange();

        assertThat(mvc.get().uri("/130111/posts").with(user(supervisor)))
                .bodyText()
                .contains("许七")
                .doesNotContain("许六");
        assertThat(mvc.get().uri("/130111/posts/" + post.id()).with(user(supervisor)))
                .bodyText()
                .contains("许六", "2022-05-31");
    }

    @Test
    void listsThePostsThatNobodyHolds() {
        Post post = people.post(DISTRICT, "二级调研员", "许八");
        post("posts/" + post.id() + "/vacancy", "from", "2022-06-01");

        assertThat(mvc.get().uri("/130111/posts?vacant=true").with(user(supervisor)))
                .bodyText()
                .contains("二级调研员", "空缺", "1 个职务现在无人担任")
                .doesNotContain("许八");
    }

    private List<String> names() {
        return currentDistrict.within(DISTRICT, units::findAllByOrderByPosition).stream()
                .map(Unit::name)
                .toList();
    }

    private MvcTestResult post(String path, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri("/130111/" + path).with(user(supervisor)).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }
}
