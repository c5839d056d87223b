package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class LadderIntegrationTests {
    private static final String DISTRICT = "340303";

    @Autowired
    private OrderScene scene;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester mvc;

    private OrderScene.Cast cast;

    @BeforeEach
    void begin() {
        cast = scene.begin(DISTRICT);
        assertThat(set(cast.supervisor(), "3", "1", "5", "")).hasStatus3xxRedirection();
    }

    @Test
    void followsTheLadderOfTheDistrictAndLeavesRowsWithoutANumberOut() {
        scene.overdue(cast, 1, 2);
        assertThat(page()).bodyText().contains("建议（0件）");

        assertThat(set(cast.supervisor(), "2", "4", "3", "云岫区督查室")).hasStatus3xxRedirection();

        assertThat(page())
                .bodyText()
                .contains("建议（1件）", "生成督办单（4级）", "value=\"云岫区督查室\"")
                .containsOnlyOnce("name=\"rungs[0].threshold\" value=\"2\"")
                .contains("name=\"rungs[1].threshold\" value=\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 5, ''",
        "-3, 1, 5, ''",
        "100, 1, 5, ''",
        "三, 1, 5, ''",
        "1.5, 1, 5, ''",
        "2, 6, 5, ''",
        "2, '', 5, ''",
        "2, 1, 0, ''",
        "2, 1, 31, ''",
        "2, 1, '', ''",
        "2, 1, 5, 一个长过六十个字的落款一个长过六十个字的落款一个长过六十个字的落款一个长过六十个字的落款一个长过六十个字的落款一个长过六十个字的落款"
    })
    void keepsTheLadderAndWhatWasTypedWhereSomethingIsWrong(
            String threshold, String level, String answerWithin, String sender) {
        scene.overdue(cast, 1, 2);

        assertThat(set(cast.supervisor(), threshold, level, answerWithin, sender))
                .hasStatusOk()
                .bodyText()
                .contains("没有保存", "value=\"" + answerWithin + "\"")
                .contains("name=\"rungs[0].threshold\" value=\"" + threshold + "\"");
        assertThat(page()).bodyText().contains("建议（0件）", "name=\"rungs[0].threshold\" value=\"3\"");
    }

    @Test
    void isForTheSectionAlone() {
        assertThat(set(people.clerk(DISTRICT, cast.unit()), "2", "1", "5", "")).hasStatus(403);
        assertThat(set(people.leader(DISTRICT), "2", "1", "5", "")).hasStatus(403);
    }

    private MvcTestResult page() {
        return scene.get(cast, cast.supervisor(), "/escalation");
    }

    private MvcTestResult set(Account who, String threshold, String level, String answerWithin, String sender) {
        return mvc.post()
                .uri(cast.path("/escalation/ladder"))
                .param("rungs[0].level", level)
                .param("rungs[0].cause", "OVERDUE")
                .param("rungs[0].threshold", threshold)
                .param("rungs[0].form", "ORDER")
                .param("rungs[1].level", "1")
                .param("rungs[1].cause", "OVERDUE")
                .param("rungs[1].threshold", "")
                .param("rungs[1].form", "LETTER")
                .param("answerWithin", answerWithin)
                .param("sender", sender)
                .with(user(who.username()))
                .with(csrf())
                .exchange();
    }
}
