package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.duban.testing.BrowserTest;
import org.duban.testing.DemoSheet;
import org.duban.testing.Promises;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens while a clerk types, no word is lost, and none is left behind for the next person at the computer. */
@BrowserTest
class KeepingDraftsBrowserTests {
    private static final Pattern SAVED = Pattern.compile("已保存 \\d\\d:\\d\\d");
    private static final String WORDS = "#narrative-1";
    private static int year = 2065;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Promises promises;

    private DemoSheet sheet;
    private Visitor clerk;
    private Page page;

    @BeforeEach
    void open() {
        sheet = new DemoSheet(jdbc, promises, year++, 2);
        clerk = new Visitor(port, "zh").signIn("clerk");
        page = clerk.page();
        clerk.open(sheet.page("05"));
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    private Locator saving() {
        return page.locator("#row-1 .saving");
    }

    private String kept() {
        return (String) page.evaluate("Object.keys(localStorage).filter(key => key.includes(':sheet:')).join()");
    }

    @Test
    void savesWhileOneTypes() {
        page.locator(WORDS).pressSequentially("正在划线");
        assertThat(saving()).hasText(SAVED);
        assertThat(sheet.narrative(1)).isEqualTo("正在划线");
        assertThat(kept()).isEmpty();
    }

    @Test
    void goesOnWithoutANetworkAndSavesOnceItIsBack() {
        page.context().setOffline(true);
        page.locator(WORDS).pressSequentially("断网时写的");
        assertThat(saving()).containsText("没有网络");
        page.locator("button[name=submit][value=all]").click();
        assertThat(page.locator(WORDS)).hasValue("断网时写的");
        page.context().setOffline(false);
        assertThat(saving()).hasText(SAVED);
        assertThat(sheet.narrative(1)).isEqualTo("断网时写的");
    }

    @Test
    void bringsTheWordsBackAfterSigningInAgain() {
        sheet.endSession("clerk");
        page.locator(WORDS).pressSequentially("会话断了还在写");
        assertThat(saving()).containsText("登录已失效");
        saving().locator("a").click();
        page.fill("#username", "clerk");
        page.fill("#password", Visitor.PASSWORD);
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(WORDS)).hasValue("会话断了还在写");
        assertThat(saving()).hasText(SAVED);
        assertThat(sheet.narrative(1)).isEqualTo("会话断了还在写");
    }

    @Test
    void bringsTheWordsBackAfterTheTabWasClosed() {
        page.context().setOffline(true);
        page.locator(WORDS).pressSequentially("没来得及保存");
        page.close();
        page = clerk.anotherPage();
        page.context().setOffline(false);
        clerk.open(sheet.page("05"));
        assertThat(page.locator(WORDS)).hasValue("没来得及保存");
        assertThat(saving()).hasText(SAVED);
    }

    @Test
    void leavesNothingOnTheComputerAfterSigningOut() {
        page.context().setOffline(true);
        page.locator(WORDS).pressSequentially("别人不该看到");
        assertThat(kept()).isNotEmpty();
        page.context().setOffline(false);
        page.evaluate("document.querySelector('form[action$=\"/logout\"]').requestSubmit()");
        page.waitForURL("**/login?logout");
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsTheWordsOfTwoWhoTypeAtOnce() {
        try (Visitor head = new Visitor(port, "zh").signIn("head")) {
            head.open(sheet.page("05"));
            page.locator(WORDS).pressSequentially("经办人写的");
            assertThat(saving()).hasText(SAVED);
            head.page().locator(WORDS).pressSequentially("负责人写的");
            Locator other = head.page().locator("#row-1 .other");
            assertThat(other).containsText("经办人写的");
            assertThat(head.page().locator(WORDS)).hasValue("负责人写的");
            head.look("my-updates-two-at-once");
            other.locator("[data-do=join]").click();
            assertThat(head.page().locator("#row-1 .saving")).hasText(SAVED);
            assertThat(sheet.narrative(1)).isEqualTo("经办人写的\n负责人写的");
        }
    }
}
