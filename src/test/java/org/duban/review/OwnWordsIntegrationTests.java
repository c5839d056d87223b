package org.duban.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit is still writing is its own: the supervision section sees that there is something, and not what it says. */
@DubanTest
class OwnWordsIntegrationTests {
    private static final String TABLE = "/310114/2022";
    private static final String REPORT = "/api" + TABLE + "/targets/1/updates";

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Account supervisor;
    private Account clerk;
    private Account head;

    @BeforeEach
    void reportByQuarters() {
        supervisor = people.supervisor("310114");
        Unit unit = people.unit("310114", "季报局");
        clerk = people.clerk("310114", unit);
        head = people.head("310114", unit);
        UUID target = promises.target("310114", 2022, 1);
        promises.assign("310114", target, "LEAD", unit);
        String[] rules = {
            "cycle",
            "QUARTERLY",
            "opensBefore",
            "1",
            "dueAfter",
            "5",
            "signWithin",
            "3",
            "seen",
            "0",
            "_clerkSubmits",
            ""
        };
        assertThat(clicks.post(supervisor, TABLE + "/timetable", rules)).hasStatus3xxRedirection();
    }

    private void say(Account account, String words, boolean submit) {
        clicks.send(
                account,
                REPORT,
                "{\"period\":\"2022-06\",\"percent\":30,\"narrative\":\"%s\",\"submit\":%s}".formatted(words, submit));
    }

    private void attach(String number) {
        String[] document = {"year", "2022", "period", "2022-06", "number", "1", "documentNumber", number};
        clicks.post(clerk, "/my/updates/attachments", document);
    }

    private String review() {
        return clicks.page(supervisor, TABLE + "/updates?status=&period=2022-06");
    }

    private String id() {
        return jdbc.sql("select id::text from progress_update where district_id = '310114'")
                .query(String.class)
                .single();
    }

    @Test
    void showWhenTheyAreHandedInAndNotWhileTheyAreWrittenAnew() {
        attach("季政发〔2022〕7号");
        say(clerk, "初稿的话", true);
        assertThat(review()).contains("待负责人确认", "单位正在填写", "二季度（2022-06）").doesNotContain("初稿的话", "季政发〔2022〕7号", "30%");
        clicks.post(head, "/my/confirmations", "id", id());
        assertThat(review()).contains("初稿的话", "季政发〔2022〕7号").doesNotContain("单位正在填写");
        clicks.post(supervisor, TABLE + "/updates/" + id() + "/return", "reason", "请写数字");
        assertThat(review()).as("as it was handed in").contains("初稿的话", "请写数字");
        say(clerk, "改到一半", false);
        assertThat(review()).contains("已退回", "单位正在填写").doesNotContain("改到一半", "初稿的话");
        assertThat(clicks.page(supervisor, TABLE + "/targets/1/progress")).doesNotContain("改到一半");
        say(head, "改好了", true);
        assertThat(review()).contains("改好了");
    }
}
