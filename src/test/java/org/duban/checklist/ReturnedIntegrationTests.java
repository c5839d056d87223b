package org.duban.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class ReturnedIntegrationTests {
    private static final String DISTRICT = "360104";
    private static final String HERE = "/360104/2022";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Lists lists;
    private Account supervisor;
    private Unit unit;
    private UUID target;
    private UUID figure;

    @BeforeEach
    void promise() {
        lists = new Lists(mvc);
        supervisor = people.supervisor(DISTRICT);
        unit = people.unit(DISTRICT, "=反复局" + ++number);
        target = promises.target(DISTRICT, 2022, number);
        figure = promises.indicator(DISTRICT, target, "CUMULATIVE", "车位", "40", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    @Test
    void listsAReportFromItsSecondReturnOnWithTheLastReason() throws Exception {
        returned("口径不清");
        assertThat(listed("")).isEmpty();

        returned("依据未附");

        assertThat(listed("")).containsExactly(Integer.toString(number));
        assertThat(lists.line(supervisor, HERE + "/lists?list=returned", number))
                .contains("2022-05 退回 2 次", "数字有误：依据未附", "已退回");
        assertThat(listed("&period=2022-05")).hasSize(1);
        assertThat(listed("&period=2022-06")).isEmpty();
        assertThat(lists.sheet(supervisor, HERE + "/lists.xlsx?list=returned")).anySatisfy(row -> {
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(unit.name());
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void leavesOutACancelledTarget() {
        returned("口径不清");
        returned("依据未附");
        promises.cancel(DISTRICT, target);

        assertThat(listed("")).isEmpty();
    }

    private List<String> listed(String more) {
        return lists.units(supervisor, HERE + "/lists?list=returned" + more).get(unit.name());
    }

    private void returned(String why) {
        UUID update = progress.submitted(DISTRICT, target, unit, figure, "12", "已开工");
        assertThat(mvc.post()
                        .uri(HERE + "/updates/" + update + "/return")
                        .param("reasonCode", "FIGURE_WRONG")
                        .param("reason", why)
                        .with(user(supervisor.username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }
}
