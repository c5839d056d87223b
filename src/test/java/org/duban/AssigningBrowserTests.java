package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.duban.testing.BrowserTest;
import org.duban.testing.Prose;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the grid does beside setting one cell: many at once, a paste, the way back, and two persons at once. */
@BrowserTest
class AssigningBrowserTests {
    private static final Pattern SAVED = Pattern.compile("已保存 \\d\\d:\\d\\d");
    private static final String PASTE = """
            text => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    @LocalServerPort
    private int port;

    @Test
    void setsManyRowsAtOnceAfterAPreviewAndTakesThemBack() {
        try (Visitor supervisor = open(2042)) {
            Page page = supervisor.page();
            Keyboard keyboard = page.keyboard();
            set(keyboard, "cz");
            assertThat(lead(page, 1)).hasText("财政局");
            keyboard.press("Control+d");
            assertThat(lead(page, 2)).hasText("财政局");
            keyboard.press("Shift+ArrowDown");
            keyboard.press("Shift+ArrowDown");
            set(keyboard, "kj");
            assertThat(page.locator(".preview tbody tr")).hasCount(3);
            assertThat(page.locator(".preview tbody tr").first()).containsText("财政局科技局");
            supervisor.look("assign-preview");
            keyboard.press("Enter");
            assertThat(lead(page, 4)).hasText("科技局");
            assertThat(page.locator(".saved")).containsText(SAVED);
            keyboard.press("Control+z");
            assertThat(lead(page, 2)).hasText("财政局");
            assertThat(page.locator(".waiting")).hasCount(0);
            page.reload();
            assertThat(lead(page, 2)).hasText("财政局");
            assertThat(lead(page, 4)).hasText("");
        }
    }

    @Test
    void pastesABlockAndKeepsUnknownNamesUntilTheyAreMatched() {
        try (Visitor supervisor = open(2043)) {
            Page page = supervisor.page();
            page.evaluate(PASTE, "住建局、城管局\t教育局\n无人知局 财政局\t\"税务局\n民政局\"\n");
            assertThat(page.locator(".preview tbody tr")).hasCount(4);
            page.keyboard().press("Enter");
            assertThat(lead(page, 1).locator("span")).hasText(new String[] {"住建局", "城管局"});
            assertThat(page.locator("#row-2 .cell").nth(2).locator("span")).hasText(new String[] {"税务局", "民政局"});
            assertThat(lead(page, 2).locator("em")).hasText("无人知局");
            supervisor.look("assign-unknown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator(".picker input")).hasValue("无人知局");
            set(page.keyboard(), "wlzj");
            page.keyboard().press("Escape");
            assertThat(lead(page, 2).locator("em")).hasText("无人知局");
            page.keyboard().press("Enter");
            set(page.keyboard(), "weij");
            assertThat(lead(page, 2).locator("span")).hasText(new String[] {"财政局", "卫健局"});
        }
    }

    @Test
    void losesNeitherChangeWhenTwoAssignTheSameRow() {
        try (Visitor one = open(2044);
                Visitor other = new Visitor(port, "zh").signIn("supervisor")) {
            other.open("/990101/2044?mode=assign");
            set(one.page().keyboard(), "gx");
            assertThat(one.page().locator(".saved")).containsText(SAVED);
            set(other.page().keyboard(), "jiaoyu");
            assertThat(lead(other.page(), 1)).containsText("工信局");
            assertThat(lead(other.page(), 1).locator(".ask")).containsText("教育局");
            other.look("assign-conflict");
            other.page().keyboard().press("ArrowUp");
            other.page().keyboard().press("Enter");
            other.page().keyboard().press("ArrowLeft");
            other.page().keyboard().press("Enter");
            assertThat(lead(other.page(), 1).locator(":scope > span")).hasText(new String[] {"工信局", "教育局"});
            assertThat(other.page().locator(".waiting")).hasCount(0);
            set(one.page().keyboard(), "cz");
            assertThat(lead(one.page(), 1).locator("span")).hasText(new String[] {"工信局", "教育局"});
        }
    }

    @Test
    void asksOnceForTheGroundsWhereTheTableWasIssued() {
        try (Visitor supervisor = open(2045)) {
            Page page = supervisor.page();
            issue(supervisor);
            supervisor.open("/990101/2045?mode=assign");
            set(page.keyboard(), "cz");
            assertThat(page.locator(".grounds-dialog")).isVisible();
            page.keyboard().type("机构职责调整");
            page.keyboard().press("Tab");
            page.keyboard().type("区委第3次专题会议");
            page.keyboard().press("Enter");
            assertThat(page.locator(".saved")).containsText(SAVED);
            set(page.keyboard(), "kj");
            assertThat(lead(page, 2)).hasText("科技局");
            assertThat(page.locator(".waiting")).hasCount(0);
            page.reload();
            assertThat(lead(page, 1)).hasText("财政局");
            assertThat(lead(page, 2)).hasText("科技局");
        }
    }

    @Test
    void offersSuggestionsInAnEmptyCellAndSaysWhatTheyRestOn() {
        try (Visitor supervisor = open(2046, "en")) {
            Page page = supervisor.page();
            page.keyboard().press("Enter");
            assertThat(page.locator(".picker .suggested .reason").first()).containsText("Rests on");
        }
    }

    private void issue(Visitor supervisor) {
        Page page = supervisor.page();
        supervisor.open("/990101/2045/versions");
        page.fill("#basisNumber", "云政办发〔2045〕3号");
        page.fill("#basisTitle", "责任分解方案");
        page.fill("#basisDate", "2045-02-01");
        page.locator("#issue button.btn-primary").click();
        assertThat(page.locator("table.stacked")).containsText("责任分解方案");
    }

    private Visitor open(int year) {
        return open(year, "zh");
    }

    private Visitor open(int year, String language) {
        Visitor supervisor = new Visitor(port, language).signIn("supervisor");
        Prose.publish(supervisor.page().request(), port, year, 6);
        supervisor.open("/990101/" + year + "?mode=assign");
        assertThat(lead(supervisor.page(), 1)).isFocused();
        return supervisor;
    }

    private static void set(Keyboard keyboard, String letters) {
        keyboard.type(letters);
        keyboard.press("Enter");
    }

    private static Locator lead(Page page, int number) {
        return page.locator("#row-%d .cell".formatted(number)).nth(1);
    }
}
