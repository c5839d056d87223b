package org.duban.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ConfirmationIntegrationTests {
    private static final String DISTRICT = "310105";
    private static final int YEAR = 2022;
    private static int number;

    @Autowired
    private MockMvcTester mvc;

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
        return mvc.post()
                .uri("/api/{code}/{year}/targets/{number}/updates", DISTRICT, YEAR, number)
                .with(httpBasic(account.username(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"period\":\"2022-05\",\"percent\":%s,\"narrative\":\"已栽树\",\"submit\":true}"
                        .formatted(percent))
                .exchange();
    }

    private MvcTestResult post(Account account, String path, String... parameters) {
        var request =
                mvc.post().uri(path).with(user(account.username())).with(csrf()).locale(Locale.CHINESE);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private String page(Account account, String path) throws Exception {
        return mvc.get()
                .uri(path)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange()
                .getResponse()
                .getContentAsString();
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
    void handsAClerksWordToTheHeadAndSaysSo() throws Exception {
        assertThat(report(clerk, "30")).hasStatus(HttpStatus.CREATED).bodyText().contains("HANDED_OVER");
        assertThat(report(clerk, "30")).as("the same again").bodyText().contains(update().toString(), "HANDED_OVER");
        assertThat(page(head, "/my/confirmations")).contains("已栽树", "30%", clerk.name());
        assertThat(page(head, "/my/updates?year=2022&period=2022-05")).contains("待我确认的填报（1）");
        assertThat(page(people.supervisor(DISTRICT), "/" + DISTRICT + "/2022/targets/" + number + "/progress"))
                .as("not confirmed, not seen outside the unit")
                .doesNotContain("已栽树");
    }

    @Test
    void submitsWithTheHeadsConfirmation() throws Exception {
        report(clerk, "30");
        assertThat(post(head, "/my/confirmations", "id", update().toString())).hasStatus3xxRedirection();
        assertThat(status()).isEqualTo("SUBMITTED");
        assertThat(steps()).containsExactly("HAND_OVER " + clerk.name(), "CONFIRM " + head.name());
        assertThat(page(head, "/" + DISTRICT + "/2022/targets/" + number + "/progress"))
                .contains("交单位负责人确认", "确认并提交", head.name());
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
                    return post(each, "/my/confirmations", "id", id);
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
    void goesBackToTheClerkWithAReason() throws Exception {
        report(clerk, "30");
        String back = "/my/confirmations/" + update() + "/given-back";
        assertThat(post(head, back, "reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(head, back, "reasonCode", "TOO_VAGUE", "reason", "栽了多少棵");
        assertThat(status()).isEqualTo("DRAFT");
        assertThat(page(clerk, "/my/updates?year=2022&period=2022-05")).contains("文字太空泛", "栽了多少棵");
    }

    @Test
    void isTakenBackByTheClerk() {
        report(clerk, "30");
        post(clerk, "/my/updates", "year", "2022", "period", "2022-05", "takeBack", "" + number);
        assertThat(status()).isEqualTo("DRAFT");
    }

    @Test
    void isForTheHeadsOfItsOwnUnit() {
        report(clerk, "30");
        Account stranger = people.head(DISTRICT, people.unit(DISTRICT, "别处" + number));
        assertThat(post(clerk, "/my/confirmations", "id", update().toString())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(stranger, "/my/confirmations", "id", update().toString()))
                .flash()
                .containsKey("problem");
        assertThat(status()).isEqualTo("HANDED_OVER");
    }

    @Test
    void needsNoHeadWhereThereIsNoneOrTheHeadOrTheSectionWrites() {
        assertThat(report(head, "20")).bodyText().contains("SUBMITTED");
        assertThat(steps()).containsExactly("SUBMIT " + head.name());
        target = promises.target(DISTRICT, YEAR, ++number);
        Unit headless = people.unit(DISTRICT, "无负责人" + number);
        promises.assign(DISTRICT, target, "LEAD", headless);
        assertThat(report(people.clerk(DISTRICT, headless), "20")).bodyText().contains("SUBMITTED");
        target = promises.target(DISTRICT, YEAR, ++number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        assertThat(report(people.supervisor(DISTRICT), "20")).bodyText().contains("SUBMITTED");
    }
}
