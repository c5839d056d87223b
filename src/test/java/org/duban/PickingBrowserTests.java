package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.duban.testing.BrowserTest;
import org.duban.testing.Prose;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The box over a cell of the grid: suggestions by key, an input method at work, what a screen reader hears, marks that come back. */
@BrowserTest
class PickingBrowserTests {
    private static final Pattern SAVED = Pattern.compile("已保存 \\d\\d:\\d\\d");

    /** What an input method sends while letters are not yet words: its Enter takes the letters, and is not ours. */
    private static final String ENTER_OF_AN_INPUT_METHOD = """
            input => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))""";

    private static final String MERGED = """
            <h1>云岫区2052年重点工作责任分解表</h1>
            <table>
            <tr><th>序号</th><th>目标名称</th><th>工作标准</th><th>牵头领导</th><th>牵头单位</th><th>配合单位</th></tr>
            <tr><td>1</td><td rowspan="2">财源建设</td><td>新增税源企业20家。</td><td>区长</td><td rowspan="2">财政局</td><td>税务局</td></tr>
            <tr><td>2</td><td>清理闲置资产30处。</td><td>区长</td><td>科技局</td></tr>
            </table>""";

    @LocalServerPort
    private int port;

    @Test
    void setsASuggestionByItsNumberAndAddsAnotherByArrow() {
        try (Visitor supervisor = prose(2050)) {
            Page page = supervisor.page();
            Keyboard keyboard = page.keyboard();
            keyboard.press("Enter");
            Locator suggested = page.locator(".picker .suggested");
            assertThat(suggested.first()).isVisible();
            String second = suggested.nth(1).locator("span").textContent();
            keyboard.press("2");
            assertThat(suggested.nth(1)).hasAttribute("aria-selected", "true");
            supervisor.look("assign-suggestions");
            keyboard.press("Enter");
            assertThat(lead(page, 1)).hasText(second);
            assertThat(lead(page, 2)).isFocused();
            keyboard.press("ArrowUp");
            keyboard.press("Alt+ArrowDown");
            String another = suggested.first().locator("span").textContent();
            keyboard.press("ArrowDown");
            keyboard.press("Enter");
            assertThat(lead(page, 1).locator("span")).hasText(new String[] {second, another});
            assertThat(page.locator(".waiting")).hasCount(0);
        }
    }

    @Test
    void leavesAnInputMethodToItsWork() {
        try (Visitor supervisor = prose(2051)) {
            Page page = supervisor.page();
            page.keyboard().press("F2");
            Locator input = page.locator(".picker input");
            assertThat(page.locator(".picker li").first()).isVisible();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            CDPSession method = page.context().newCDPSession(page);
            compose(method, "cz");
            assertThat(input).hasValue("cz");
            input.evaluate(ENTER_OF_AN_INPUT_METHOD);
            assertThat(page.locator(".picker .suggested").first()).isVisible();
            assertThat(lead(page, 1)).hasText("");
            JsonObject words = new JsonObject();
            words.addProperty("text", "财政");
            method.send("Input.insertText", words);
            assertThat(input).hasValue("财政");
            page.keyboard().press("Enter");
            assertThat(lead(page, 1)).hasText("财政局");
            Assertions.assertThat(asked).isNotEmpty().noneMatch(url -> url.endsWith("q=cz"));
        }
    }

    @Test
    void tellsAScreenReaderWhereItStandsAndWhatWasSet() {
        try (Visitor supervisor = prose(2053)) {
            Page page = supervisor.page();
            Locator input = page.locator(".picker input");
            page.keyboard().type("cz");
            assertThat(input).hasAttribute("role", "combobox");
            assertThat(input).hasAttribute("aria-label", "(1) 牵头单位");
            assertThat(input).hasAttribute("aria-expanded", "true");
            assertThat(input).hasAttribute("aria-activedescendant", "option-0");
            assertThat(page.locator("#option-0")).hasAttribute("aria-selected", "true");
            supervisor.look("assign-picker");
            page.keyboard().type("xyz");
            assertThat(input).hasAttribute("aria-expanded", "false");
            assertThat(page.locator(".picker .hint")).hasText("名录里没有");
            supervisor.look("assign-picker-empty");
            input.fill("cz");
            page.keyboard().press("Enter");
            assertThat(page.locator(".saved[role=status]")).containsText("(1) 牵头单位：财政局");
            assertThat(page.locator(".saved")).containsText(SAVED);
        }
    }

    @Test
    void marksANameAsInheritedAgainWhenAChangeIsTakenBackAndConfirmsItByEnter() {
        try (Visitor supervisor = new Visitor(port, "zh").signIn("supervisor")) {
            Page page = supervisor.page();
            Prose.publish(page.request(), port, 2052, "分解表.html", MERGED);
            supervisor.open("/990101/2052?mode=assign");
            Locator mark = lead(page, 2).locator("i.INHERITED");
            assertThat(mark).isVisible();
            lead(page, 2).click();
            page.keyboard().type("kj");
            page.keyboard().press("Enter");
            assertThat(lead(page, 2)).hasText("财政局科技局");
            assertThat(mark).hasCount(0);
            page.keyboard().press("Control+z");
            assertThat(lead(page, 2).locator("span")).hasText("财政局");
            assertThat(page.locator(".waiting")).hasCount(0);
            page.reload();
            assertThat(mark).isVisible();
            supervisor.look("assign-inherited");
            lead(page, 2).click();
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            assertThat(page.locator(".saved")).containsText(SAVED);
            page.reload();
            assertThat(lead(page, 2).locator("span")).hasText("财政局");
            assertThat(mark).hasCount(0);
        }
    }

    private static void compose(CDPSession method, String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        method.send("Input.imeSetComposition", composition);
    }

    private Visitor prose(int year) {
        Visitor supervisor = new Visitor(port, "zh").signIn("supervisor");
        Prose.publish(supervisor.page().request(), port, year, 3);
        supervisor.open("/990101/" + year + "?mode=assign");
        assertThat(lead(supervisor.page(), 1)).isFocused();
        return supervisor;
    }

    private static Locator lead(Page page, int number) {
        return page.locator("#row-%d .cell".formatted(number)).nth(1);
    }
}
