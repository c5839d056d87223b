package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Issues a table and changes it afterwards, as the section goes, in both languages. */
@BrowserTest
class VersionsBrowserTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh, 2031", "en, 2032"})
    void asksForTheGroundsOfAChangeAndShowsThemForGood(String language, int year) {
        String table = "/990101/" + year;
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor")) {
            Page page = supervisor.page();
            for (String words : new String[] {"新建公园四个。", "修缮码头一处。"}) {
                supervisor.open(table + "/targets/new");
                page.fill("#text", words);
                send(page, "main form button.btn-primary");
            }
            issue(supervisor, table);
            bulk(supervisor, table);
            reword(supervisor, table);
            supervisor.open(table + "/versions/compare?from=1");
            assertThat(page.locator("table.alterations del")).hasText(new String[] {"四"});
            assertThat(page.locator("table.alterations")).containsText("工信局");
            supervisor.look("versions-compare");
            supervisor.open(table);
            assertThat(page.locator("a.changed")).hasCount(2);
            supervisor.look("table-changed");
        }
    }

    private static void issue(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open(table + "/versions");
        page.fill("#basisNumber", "云政办发〔2031〕3号");
        page.fill("#basisTitle", "责任分解方案");
        page.fill("#basisDate", "2031-02-01");
        send(page, "#issue button.btn-primary");
        assertThat(page.locator("table.stacked")).containsText("责任分解方案");
        supervisor.look("versions");
    }

    /** The bar of the table has no room for grounds: they are asked for once, for all rows. */
    private static void bulk(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open(table);
        page.check("input[name=number][value='1']");
        page.check("input[name=number][value='2']");
        page.fill("#selection input[name=name]", "工信局");
        send(page, "#selection button.btn-primary");
        assertThat(page.locator("table.alterations tbody")).hasCount(2);
        supervisor.look("versions-ask");
        page.fill("#changeReason", "机构职责调整");
        page.fill("#changeBasis", "区委编委〔2031〕5号");
        send(page, "main form button.btn-primary");
        assertThat(page.locator("tr:has(a[href$='/targets/2'])")).containsText("工信局");
    }

    private static void reword(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open(table + "/targets/1/edit");
        page.fill("#text", "新建公园三个。");
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator("#changeReason:invalid")).hasCount(1);
        page.fill("#changeReason", "用地未落实");
        page.fill("#changeBasis", "区政府第8次常务会议");
        supervisor.look("versions-edit");
        send(page, "main form button.btn-primary");
        assertThat(page.locator("#changes")).containsText("用地未落实");
        assertThat(page.locator("#changes")).containsText("区政府第8次常务会议");
        assertThat(page.locator("#changes ins").first()).hasText("三");
        supervisor.look("versions-target");
    }

    private static void send(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
