package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.testing.BrowserTest;
import org.duban.testing.Promises;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the day that is over to the answer: more time asked for and decided, people urged, an order made, signed and answered. */
@BrowserTest
class DeadlinesBrowserTests {
    private static final String DEMO = "990101";

    @LocalServerPort
    private int port;

    @Autowired
    private Promises promises;

    @Autowired
    private Units units;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({"zh, 2096", "en, 2097"})
    void deadlinesAreKeptAfterWithoutLeavingThePages(String language, int year) {
        Unit unit = district.within(DEMO, () -> units.findAllByOrderByPosition().stream()
                .filter(each -> each.name().equals("工业和信息化局"))
                .findFirst()
                .orElseThrow());
        lead(unit, year, 1, -30);
        lead(unit, year, 2, 5);
        String path = "/" + DEMO + "/" + year;

        ask(language, path);
        String order = decideAndMakeAnOrder(language, path);
        answer(language, order);
    }

    private void lead(Unit unit, int year, int number, int days) {
        UUID target = promises.target(DEMO, year, number);
        promises.assign(DEMO, target, "LEAD", unit);
        promises.print(DEMO, target, LocalDate.now(clock).plusDays(days).toString());
    }

    private void ask(String language, String path) {
        try (Visitor head = new Visitor(port, language)) {
            head.signIn("head").open(path + "/targets/2/due");
            head.look("due-asking");
            head.page().fill("#until", LocalDate.now(clock).plusDays(40).toString());
            head.page().fill("#reason", "设备验收推迟");
            head.page().locator("#ask button").click();
            assertThat(head.page().locator("article.panel").innerText()).contains("设备验收推迟");
            head.look("due-asked");
        }
    }

    private String decideAndMakeAnOrder(String language, String path) {
        try (Visitor supervisor = new Visitor(port, language)) {
            supervisor.signIn("supervisor").open(path + "/extensions");
            supervisor.look("extensions-deciding");
            supervisor.page().locator("button[name=granted][value=true]").click();
            supervisor.look("extensions-decided");
            supervisor.open(path + "/urging");
            supervisor.look("urging");
            supervisor.open(path + "/escalation");
            supervisor.page().locator("#ladder > summary").click();
            supervisor.look("escalation");
            supervisor
                    .page()
                    .locator("form[action$='/escalation/orders'] button")
                    .first()
                    .click();
            supervisor.look("order-made");
            supervisor.page().fill("#words-SIGNED", "江一帆");
            supervisor.page().locator("form:has(#words-SIGNED) button").click();
            supervisor.look("order-signed");
            return supervisor.page().url();
        }
    }

    private void answer(String language, String order) {
        try (Visitor clerk = new Visitor(port, language)) {
            clerk.signIn("clerk").look("home-with-an-order");
            clerk.page().navigate(order);
            clerk.page().fill("#words-ANSWERED", "已增加班组，月底前完成。");
            clerk.look("order-answering");
            clerk.page().locator("form:has(#words-ANSWERED) button").click();
            assertThat(clerk.page().locator(".steps").innerText()).contains("已增加班组");
        }
    }
}
