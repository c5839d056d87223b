package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Confirms types, draws a plan line and asks a light why, in both languages. */
@BrowserTest
class LightsBrowserTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh, 2054, 无数据", "en, 2055, No data"})
    void followsANumberFromItsTypeToItsLight(String language, int year, String nothing) {
        String table = "/990101/" + year;
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor")) {
            Page page = supervisor.page();
            promise(supervisor, table);
            supervisor.open(table + "/types");
            supervisor.look("types");
            supervisor.open(table + "/plans");
            page.selectOption("select[name=kind]", "SEASONAL");
            page.fill("input[name=values]", "0 0 10 20 20 20 20 20 20 30 40 40");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-saved]")).isVisible();
            assertThat(page.locator("input[name=values]")).hasValue("0 0 10 20 20 20 20 20 20 30 40 40");
            supervisor.look("plans");
            explain(supervisor, table, nothing);
            supervisor.open("/990101/rules");
            supervisor.look("rules");
        }
    }

    private static void promise(Visitor supervisor, String table) {
        Page page = supervisor.page();
        supervisor.open(table + "/targets/new");
        page.fill("#text", "新建口袋公园40处。");
        page.click("main form button.btn-primary");
        supervisor.open(table + "/targets/1/indicators/new");
        page.fill("#name", "口袋公园");
        page.fill("#value", "40");
        supervisor.look("needs");
        page.click("main form button.btn-primary");
        assertThat(page.locator("[data-saved]")).isVisible();
    }

    private static void explain(Visitor supervisor, String table, String nothing) {
        supervisor.open(table);
        Locator tip = supervisor.page().locator(".why-tip");
        Locator light = supervisor.page().locator("a.why").first();
        assertThat(light).containsText(nothing);
        light.hover();
        assertThat(tip).isVisible();
        supervisor.page().keyboard().press("Escape");
        assertThat(tip).isHidden();
        light.focus();
        assertThat(tip).isVisible();
        supervisor.look("why");
    }
}
