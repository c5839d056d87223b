package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks the units about a draft, decides, changes the table and closes the round, as section and unit go, in both languages. */
@BrowserTest
class ConsultationBrowserTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh, 2037", "en, 2038"})
    void goesFromADraftToWhatWasAdopted(String language, int year) {
        String table = "/990101/" + year;
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor");
                Visitor clerk = new Visitor(port, language).signIn("clerk")) {
            draft(supervisor, table);
            ask(supervisor, table);
            object(clerk, table);
            decide(supervisor, table);
            change(supervisor, table);
            close(supervisor, table);
            supervisor.open(table + "/versions/compare?from=1&to=2");
            assertThat(supervisor.page().locator("ins")).hasText("三");
            clerk.open(table + "/slice");
            assertThat(clerk.page().locator("#row-1")).containsText("三个");
            clerk.look("slice-closed");
        }
    }

    private static void draft(Visitor supervisor, String table) {
        Page page = supervisor.page();
        for (String words : new String[] {"新建智能工厂四个。", "新增充电桩一百个。"}) {
            supervisor.open(table + "/targets/new");
            page.fill("#text", words);
            send(page, "main form button.btn-primary");
        }
        supervisor.open(table);
        page.check("input[name=number][value='1']");
        page.check("input[name=number][value='2']");
        page.fill("#selection input[name=name]", "工信局");
        send(page, "#selection button.btn-primary");
    }

    private static void ask(Visitor supervisor, String table) {
        supervisor.open(table + "/rounds");
        supervisor.page().fill("#due", "2037-01-20");
        supervisor.look("rounds");
        send(supervisor.page(), "#open button");
        assertThat(supervisor.page().locator("tr:has-text('工信局')")).containsText("2");
        supervisor.look("round-sent");
    }

    private static void object(Visitor clerk, String table) {
        Page page = clerk.page();
        clerk.open("/");
        clerk.look("home-slice");
        page.locator("a[href='" + table + "/slice']").click();
        page.locator("#row-1 summary").click();
        page.selectOption("#about-1", "WORDING");
        page.fill("#reason-1", "一家企业已停产");
        page.fill("#proposal-1", "改为：新建智能工厂三个。");
        clerk.look("slice-objecting");
        send(page, "#row-1 details button");
        assertThat(page.locator("#row-1")).containsText("一家企业已停产");
        send(page, "#whole button");
        assertThat(page.locator("#whole")).hasCount(0);
        clerk.look("slice-answered");
    }

    private static void decide(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open("/");
        assertThat(page.locator("a[href='" + table + "/rounds/1']")).containsText("1");
        supervisor.look("home-objections");
        supervisor.open(table + "/rounds/1");
        assertThat(page.locator("#close button")).isDisabled();
        page.check("article.objection input[value='ADOPTED']");
        page.fill("article.objection input[name=note]", "已与企业核实");
        send(page, "article.objection form button");
        supervisor.look("round-decided");
    }

    private static void change(Visitor supervisor, String table) {
        Page page = supervisor.page();
        page.locator("article.objection a.btn").click();
        assertThat(page.locator("aside.beside")).containsText("新建智能工厂三个");
        supervisor.look("target-beside");
        page.fill("#text", "新建智能工厂三个。");
        send(page, "main form button.btn-primary");
        assertThat(page.locator(".target-text")).containsText("三个");
    }

    private static void close(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open(table + "/rounds/1");
        send(page, "#close button");
        org.assertj.core.api.Assertions.assertThat(URI.create(page.url()).getPath())
                .isEqualTo(table + "/rounds/1/outcome");
        assertThat(page.locator("table.outcome")).containsText("已与企业核实");
        assertThat(page.locator("table.outcome")).containsText("新建智能工厂四个");
        supervisor.look("round-outcome");
    }

    private static void send(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
