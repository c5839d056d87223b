package org.duban.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class SigningIntegrationTests {
    private static final String TABLE = "/310113/2022";

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Test
    void aUnitSignsOnItsSliceAndStaysThere() {
        Unit unit = people.unit("310113", "签收局");
        UUID target = promises.target("310113", 2022, 1);
        promises.assign("310113", target, "LEAD", unit);
        Account clerk = people.clerk("310113", unit);
        assertThat(clicks.page(clerk, TABLE + "/slice")).doesNotContain("待签收");
        String[] basis = {"basisNumber", "试政发〔2022〕1号", "basisTitle", "任务分解方案", "basisDate", "2022-02-01"};
        clicks.post(people.supervisor("310113"), TABLE + "/versions/issued", basis);
        assertThat(clicks.page(clerk, TABLE + "/slice")).contains("待签收 1 项", "name=\"slice\" value=\"2022\"");
        assertThat(clicks.post(clerk, "/my/signatures", "target", target.toString(), "slice", "2022"))
                .hasRedirectedUrl(TABLE + "/slice");
        assertThat(clicks.page(clerk, TABLE + "/slice")).doesNotContain("待签收");
    }
}
