package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.testing.BrowserTest;
import org.duban.testing.Prose;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of contradictions and repetitions by keyboard. */
@BrowserTest
class SettlingBrowserTests {
    private static final String TWICE = """
            <h1>云岫区2076年重点工作责任分解表</h1>
            <table>
            <tr><th>序号</th><th>目标名称</th><th>工作标准</th><th>牵头领导</th><th>牵头单位</th><th>配合单位</th></tr>
            <tr><td>1</td><td>城市更新</td><td>改造背街小巷26条。</td><td>区长</td><td>财政局</td><td>科技局</td></tr>
            <tr><td>2</td><td>城市更新</td><td>建成口袋公园14处。</td><td>区长</td><td>财政局</td><td>科技局</td></tr>
            <tr><td>3</td><td>民生实事</td><td>年内改造背街小巷21条。</td><td>区长</td><td>财政局</td><td>科技局</td></tr>
            <tr><td>4</td><td>民生实事</td><td>年内建成口袋公园14处。</td><td>区长</td><td>财政局</td><td>科技局</td></tr>
            </table>""";

    @LocalServerPort
    private int port;

    @Test
    void settlesOneAfterAnotherByKeyAndTakesTheLastOneBack() {
        try (Visitor supervisor = new Visitor(port, "zh").signIn("supervisor")) {
            Page page = supervisor.page();
            Prose.publish(page.request(), port, 2076, "分解表.html", TWICE);
            supervisor.open("/990101/2076/findings");
            Locator open = page.locator(".finding-choices");
            assertThat(open).hasCount(2);
            assertThat(page.locator("mark.differs").first()).hasText("26");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("3");

            assertThat(open).hasCount(1);
            assertThat(page.locator(".finding.settled")).containsText("不同地方");
            assertThat(open.first().locator("button").first()).isFocused();
            supervisor.look("findings-settled");

            page.keyboard().press("1");
            assertThat(open).hasCount(0);
            assertThat(page.locator(".finding.settled").first()).containsText("同一承诺");

            page.keyboard().press("u");
            assertThat(open).hasCount(1);
        }
    }
}
