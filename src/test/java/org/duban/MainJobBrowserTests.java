package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a document to a table with an accepted update, as its users go, in both languages. */
@BrowserTest
class MainJobBrowserTests {
    private static final String DEMO = "/990101";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh, 2027, 正常", "en, 2028, On track"})
    void turnsADocumentIntoATableWithLights(String language, int year, String onTrack) {
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor");
                Visitor clerk = new Visitor(port, language).signIn("clerk");
                Visitor head = new Visitor(port, language).signIn("head")) {
            importText(supervisor, year);
            undoARepair(supervisor);
            publish(supervisor);
            assignLead(supervisor, year, "工信局");
            submit(clerk, year, "20");
            confirm(head);
            accept(supervisor, year);
            supervisor.open(DEMO + "/" + year + "?asOf=" + year + "-01-31");
            Locator first = supervisor.page().locator("tr:has(a[href$='/targets/1'])");
            assertThat(first).containsText("10%");
            assertThat(first).containsText(onTrack);
            supervisor.look("table-after-the-main-job");
        }
    }

    private static void importText(Visitor supervisor, int year) {
        supervisor.open(DEMO + "/reports");
        Page page = supervisor.page();
        page.fill("#text", """
                云岫区%d年政府重点工作
                一、推动产业发展
                新建公共充电桩200个。培育省级智能工厂５家。
                二、改善居民生活
                新增托位300个。
                """.formatted(year));
        page.fill("#import #year", Integer.toString(year));
        page.locator("#import button.btn-primary").click();
        page.waitForURL("**/reports/*-*");
        assertThat(page.locator("#proposals")).containsText("新建公共充电桩200个");
        supervisor.look("review");
    }

    private static void undoARepair(Visitor supervisor) {
        Page page = supervisor.page();
        page.locator("#repairs-WIDTH summary").click();
        page.locator("#repairs-WIDTH .repair-lines button").click();
        assertThat(page.locator("#proposals")).containsText("培育省级智能工厂５家");
        assertThat(page.locator("#repairs-WIDTH .undone").first()).isVisible();
        supervisor.look("review-with-a-repair-undone");
        page.locator("#repairs-WIDTH .repair-lines button").click();
        assertThat(page.locator("#proposals")).containsText("培育省级智能工厂5家");
    }

    private static void publish(Visitor supervisor) {
        supervisor.open(URI.create(supervisor.page().url()).getPath() + "/publish");
        supervisor.look("publish");
        supervisor.page().locator("section.publish button.btn-primary").click();
        supervisor.page().waitForLoadState(LoadState.LOAD);
    }

    private static void assignLead(Visitor supervisor, int year, String unit) {
        supervisor.open(DEMO + "/" + year);
        Page page = supervisor.page();
        page.check("input[name=number][value='1']");
        page.check("input[name=number][value='2']");
        page.selectOption("#assign-role", "LEAD");
        page.fill("#selection input[name=name]", unit);
        page.locator("#selection button.btn-primary").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("tr:has(a[href$='/targets/1'])")).containsText(unit);
    }

    private static void submit(Visitor clerk, int year, String reading) {
        clerk.open("/my/updates?year=%d&period=%d-01".formatted(year, year));
        Page page = clerk.page();
        clerk.look("updates-due");
        page.locator("#row-1 input.number").first().fill(reading);
        page.locator("#row-1 textarea").fill("已建成首批充电桩。");
        page.locator("#row-1 button.btn-primary").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("#row-1 textarea")).hasCount(0);
    }

    private static void confirm(Visitor head) {
        head.open("/my/confirmations");
        head.look("updates-to-confirm");
        head.page().locator("#confirm button").click();
        head.page().waitForLoadState(LoadState.LOAD);
        assertThat(head.page().locator("#confirm")).hasCount(0);
    }

    private static void accept(Visitor supervisor, int year) {
        supervisor.open(DEMO + "/" + year + "/updates");
        supervisor.look("updates-to-review");
        supervisor
                .page()
                .locator("article.panel button.btn-outline-primary")
                .first()
                .click();
        supervisor.page().waitForLoadState(LoadState.LOAD);
        assertThat(supervisor.page().locator("#accept")).hasCount(0);
    }
}
