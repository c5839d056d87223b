package org.duban.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ConfirmationIntegrationTests {
    private static final String DISTRICT = "310105";
    private static final int YEAR = 2022;
    private static int number;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Unit unit;
    private Account clerk;
    private Account head;
    private UUID target;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "公园处" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        head = people.head(DISTRICT, unit);
        target = promises.target(DISTRICT, YEAR, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    private MvcTestResult report(Account account, String percent) {
        return clicks.send(
                account,
                "/api/%s/%d/targets/%d/updates".formatted(DISTRICT, YEAR, number),
                "{\"period\":\"2022-05\",\"percent\":%s,\"narrative\":\"已栽树\",\"submit\":true}".formatted(percent));
    }

    private String status() {
        return jdbc.sql("select status from progress_update where target_id = :target")
                .param("target", target)
                .query(String.class)
                .single();
    }

    private UUID update() {
        return jdbc.sql("select id from progress_update where target_id = :target")
                .param("target", target)
                .query(UUID.class)
                .single();
    }

    private List<String> steps() {
        return jdbc.sql(
                        "select step || ' ' || taken_by from progress_update_step where update_id = :update order by id")
                .param("update", update())
                .query(String.class)
                .list();
    }

    @Test
    void handsAClerksWordToTheHeadAndSaysSo() {
        assertThat(report(clerk, "30")).hasStatus(HttpStatus.CREATED).bodyText().contains("HANDED_OVER");
        assertThat(report(clerk, "30")).as("the same again").bodyText().contains(update().toString(), "HANDED_OVER");
        assertThat(clicks.page(head, "/my/confirmations")).contains("已栽树", "30%", clerk.name());
        assertThat(clicks.page(head, "/my/updates?year=2022&period=2022-05")).contains("待我确认的填报（1）");
        assertThat(clicks.page(people.supervisor(DISTRICT), "/" + DISTRICT + "/2022/targets/" + number + "/progress"))
                .as("not confirmed, not seen outside the unit")
                .doesNotContain("已栽树");
    }

    @Test
    void submitsWithTheHeadsConfirmation() {
        report(clerk, "30");
        assertThat(clicks.post(head, "/my/confirmations", "id", update().toString()))
                .hasStatus3xxRedirection();
        assertThat(status()).isEqualTo("SUBMITTED");
        assertThat(steps())
                .containsExactly("HAND_OVER " + clerk.name(), "CONFIRM " + head.name(), "SUBMIT " + head.name());
        assertThat(clicks.page(head, "/" + DISTRICT + "/2022/targets/" + number + "/progress"))
                .contains("交单位负责人确认", "确认", "提交督查室", head.name());
    }

    @Test
    void letsOneOfTwoHeadsWinAndTellsTheOther() throws Exception {
        report(clerk, "30");
        List<Account> heads = List.of(head, people.head(DISTRICT, unit));
        String id = update().toString();
        CyclicBarrier start = new CyclicBarrier(heads.size());
        ExecutorService threads = Executors.newFixedThreadPool(heads.size());
        List<Future<MvcTestResult>> answers = threads.invokeAll(heads.stream()
                .<Callable<MvcTestResult>>map(each -> () -> {
                    start.await();
                    return clicks.post(each, "/my/confirmations", "id", id);
                })
                .toList());
        threads.shutdown();
        assertThat(steps()).filteredOn(step -> step.startsWith("CONFIRM")).hasSize(1);
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                .filteredOn(answer -> answer.getMvcResult().getFlashMap().containsKey("problem"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.getMvcResult()
                                .getFlashMap()
                                .get("problem")
                                .toString())
                        .contains("待审核", "只能由督查室采纳或退回"));
    }

    @Test
    void goesBackToTheClerkWithAReason() {
        report(clerk, "30");
        String back = "/my/confirmations/" + update() + "/given-back";
        assertThat(clicks.post(head, back, "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        clicks.post(head, back, "reasonCode", "TOO_VAGUE", "reason", "栽了多少棵");
        assertThat(status()).isEqualTo("DRAFT");
        assertThat(clicks.page(clerk, "/my/updates?year=2022&period=2022-05")).contains("文字太空泛", "栽了多少棵");
    }

    @Test
    void isTakenBackByTheClerk() {
        report(clerk, "30");
        clicks.post(clerk, "/my/updates", "year", "2022", "period", "2022-05", "takeBack", "" + number);
        assertThat(status()).isEqualTo("DRAFT");
    }

    @Test
    void isForTheHeadsOfItsOwnUnit() {
        report(clerk, "30");
        Account stranger = people.head(DISTRICT, people.unit(DISTRICT, "别处" + number));
        assertThat(clicks.post(clerk, "/my/confirmations", "id", update().toString()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(clicks.post(stranger, "/my/confirmations", "id", update().toString()))
                .flash()
                .containsKey("problem");
        assertThat(status()).isEqualTo("HANDED_OVER");
    }

    @Test
    void needsNoHeadWhereThereIsNoneOrTheHeadOrTheSectionWrites() {
        assertThat(report(head, "20")).bodyText().contains("SUBMITTED");
        assertThat(steps()).containsExactly("CONFIRM " + head.name(), "SUBMIT " + head.name());
        target = promises.target(DISTRICT, YEAR, ++number);
        Unit headless = people.unit(DISTRICT, "无负责人" + number);
        promises.assign(DISTRICT, target, "LEAD", headless);
        assertThat(report(people.clerk(DISTRICT, headless), "20")).bodyText().contains("SUBMITTED");
        target = promises.target(DISTRICT, YEAR, ++number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        assertThat(report(people.supervisor(DISTRICT), "20")).bodyText().contains("SUBMITTED");
    }
}
