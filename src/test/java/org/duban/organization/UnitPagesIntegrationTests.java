package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@DubanTest
class UnitPagesIntegrationTests {
    private static final String DISTRICT = "130109";

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
    void showsTheListToReadersAndTheFormToSupervisorsOnly() {
        Unit unit = people.unit(DISTRICT, "渔业局");
        String clerk = people.clerk(DISTRICT, unit).username();

        assertThat(mvc.get().uri("/130109/units").with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("渔业局")
                .doesNotContain("name=\"place\"");
        assertThat(mvc.get().uri("/130109/units/" + unit.id()).with(user(clerk)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/130109/units/" + unit.id()).with(user(supervisor)))
                .hasStatusOk()
                .bodyText()
                .contains("渔业局");
    }

    @Test
    void addsAUnitByTheFormOfItsOwnPage() {
        assertThat(mvc.get().uri("/130109/units/new").with(user(supervisor)))
                .bodyText()
                .contains("action=\"/130109/units/new\"", "_csrf");
        assertThat(mvc.post()
                        .uri("/130109/units/new")
                        .with(user(supervisor))
                        .with(csrf())
                        .param("name", "新设局"))
                .hasRedirectedUrl("/130109/units");
        assertThat(mvc.get().uri("/130109/units").with(user(supervisor)))
                .bodyText()
                .contains("新设局");
    }

    @Test
    void changesTheNamesOfAUnit() {
        Unit unit = people.unit(DISTRICT, "盐业局");

        assertThat(change(unit, 0).param("name", "盐务局").param("aliases", "盐业局\n \n盐办"))
                .hasRedirectedUrl("/130109/units");
        assertThat(now(unit)).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("盐务局");
            assertThat(changed.aliases()).containsExactly("盐业局", "盐办");
        });
    }

    @Test
    void keepsWhatWasTypedWhenSomeoneElseChangedTheUnitMeanwhile() {
        Unit unit = people.unit(DISTRICT, "粮食局");
        change(unit, 0).param("name", "粮储局").exchange();

        assertThat(change(unit, 0).param("name", "粮食和储备局"))
                .hasStatusOk()
                .bodyText()
                .contains("别人改动了", "粮储局", "value=\"粮食和储备局\"", "name=\"version\" value=\"1\"");
        assertThat(now(unit).name()).isEqualTo("粮储局");
    }

    @Test
    void saysOnTheFormThatANameIsMissingOrTaken() {
        people.unit(DISTRICT, "茶叶局");
        Unit unit = people.unit(DISTRICT, "蚕桑局");

        assertThat(change(unit, 0).param("name", "")).hasStatusOk().bodyText().contains("is-invalid");
        assertThat(change(unit, 0).param("name", "茶叶局"))
                .hasStatusOk()
                .bodyText()
                .contains("名录中已经有“茶叶局”");
    }

    private MockMvcRequestBuilder change(Unit unit, long version) {
        return mvc.post()
                .uri("/130109/units/" + unit.id())
                .with(user(supervisor))
                .with(csrf())
                .param("version", String.valueOf(version));
    }

    private Unit now(Unit unit) {
        return currentDistrict.within(DISTRICT, () -> units.get(unit.id()));
    }
}
