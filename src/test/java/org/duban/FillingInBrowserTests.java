package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.testing.BrowserTest;
import org.duban.testing.DemoSheet;
import org.duban.testing.Promises;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk fills in what is due, by keyboard alone and in both languages, is asked why a figure is odd, and attaches a file. */
@BrowserTest
class FillingInBrowserTests {
    private static final int TEN = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Promises promises;

    /** Presses keys and counts them. */
    private record Keys(Keyboard keyboard, AtomicInteger count) {
        void type(String text) {
            text.chars().forEach(each -> press(String.valueOf((char) each)));
        }

        void press(String key) {
            count.addAndGet(key.split("\\+").length);
            keyboard.press(key);
        }
    }

    @Test
    void fillsInTenTargetsByKeyboardAlone() {
        DemoSheet sheet = new DemoSheet(jdbc, promises, 2061, TEN);
        try (Visitor clerk = new Visitor(port, "zh").signIn("clerk")) {
            long start = System.nanoTime();
            Page page = clerk.page();
            clerk.open(sheet.page("05"));
            assertThat(page.locator(sheet.box(1))).isFocused();
            Keys keys = new Keys(page.keyboard(), new AtomicInteger());
            for (int number = 1; number <= TEN; number++) {
                keys.type(String.valueOf(700 + number));
                keys.press("Enter");
                keys.press("Enter");
            }
            keys.press("Control+Enter");
            assertThat(page.locator("[data-saved]")).isVisible();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    "ten targets: %d keys, %d ms of the machine%n", keys.count().get(), took.toMillis());
            assertThat(sheet.status(TEN)).isEqualTo("HANDED_OVER");
            assertThat(sheet.figure(TEN)).isEqualTo("710");
            assertThat(keys.count()).hasValueLessThanOrEqualTo(TEN * 5 + 2);
        }
    }

    @Test
    void leavesWhoeverTypesBeforeTheScriptsAreThereInTheirBox() {
        DemoSheet sheet = new DemoSheet(jdbc, promises, 2079, 2);
        try (Visitor clerk = new Visitor(port, "zh").signIn("clerk")) {
            Page page = clerk.page();
            BlockingQueue<Route> held = new LinkedBlockingQueue<>();
            page.route("**/js/sheet/main.js", held::add);
            page.navigate(
                    "http://localhost:" + port + sheet.page("05"),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator(sheet.box(2)).pressSequentially("1");
            page.waitForCondition(() -> !held.isEmpty());
            held.remove().resume();
            page.waitForLoadState(LoadState.LOAD);
            page.keyboard().type("2");
            assertThat(page.locator(sheet.box(2))).hasValue("12");
            assertThat(page.locator(sheet.box(1))).hasValue("");
        }
    }

    @Test
    void movesWithArrowsAndSaysNoChangeByOneKey() {
        DemoSheet sheet = new DemoSheet(jdbc, promises, 2062, 3);
        try (Visitor clerk = new Visitor(port, "zh").signIn("clerk")) {
            Page page = clerk.page();
            clerk.open(sheet.page("05"));
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(sheet.box(2))).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(sheet.box(1))).isFocused();
            page.keyboard().press("F8");
            assertThat(page.locator("#row-1 .badge")).containsText("待");
            assertThat(page.locator(sheet.box(2))).isFocused();
            assertThat(sheet.narrative(1)).isEqualTo("本期无变化");
            assertThat(sheet.status(2)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 2063", "en, 2064"})
    void asksWhyAFigureIsOddWhileItIsTyped(String language, int year) {
        DemoSheet sheet = new DemoSheet(jdbc, promises, year, 2);
        try (Visitor clerk = new Visitor(port, language).signIn("clerk")) {
            Page page = clerk.page();
            clerk.open(sheet.page("05"));
            page.keyboard().type("9000000");
            Locator explanation = page.locator("#explanation-1");
            assertThat(explanation).isVisible();
            assertThat(page.locator("#row-1 .field-doubt")).containsText("2000个");
            page.locator("#row-1 [data-send=submit]").click();
            assertThat(page.locator("#row-1 [data-fault=line]")).isVisible();
            attach(page);
            clerk.look("my-updates-odd");
            page.locator("#explanation-1").fill("含历年存量，已与统计局核对");
            page.locator("#row-1 [data-send=submit]").click();
            assertThat(page.locator(sheet.box(1))).hasCount(0);
            assertThat(page.locator("#row-1")).containsText("含历年存量，已与统计局核对");
            assertThat(page.locator("#row-1")).containsText("验收单.pdf");
        }
    }

    private static void attach(Page page) {
        page.locator("#attachments-1 summary").click();
        page.locator("#attachments-1 input[type=file]").setInputFiles(file("验收单.png", "<html></html>"));
        page.locator("#attachments-1 .attach button").click();
        assertThat(page.locator("#attachments-1 [role=alert]")).isVisible();
        page.locator("#attachments-1 input[type=file]").setInputFiles(file("验收单.pdf", "%PDF-1.7\n%%EOF"));
        page.locator("#attachments-1 .attach button").click();
        assertThat(page.locator("#attachments-1 .attachments a")).hasText("验收单.pdf");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
