package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import org.duban.testing.BrowserTest;
import org.duban.testing.Prose;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Assigns the hundred promises of a report in prose, by keyboard alone, as somebody does who knows the district. */
@BrowserTest
class AssignByKeyboardBrowserTests {
    private static final int YEAR = 2041;
    private static final int TARGETS = 100;
    /** Two letters or a syllable, a key to go on, and the way to the next row. */
    private static final int MOST_KEYS = 10;

    private static final String MEDIAN_OF_SAVES = """
            (() => {
              const saves = performance.getEntriesByType('resource').filter(each => each.name.includes('/grid?'));
              return saves.map(each => each.duration).sort((a, b) => a - b)[Math.floor(saves.length / 2)] + 0.001;
            })()""";

    /** What is typed for the lead and the supporting unit of each kind of promise, and whom it means. */
    private record Choice(String lead, String leadLetters, String support, String supportLetters) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("发改局", "fg", "财政局", "cz"),
            new Choice("住建局", "zj", "城管局", "cg"),
            new Choice("教育局", "jiaoyu", "民政局", "mz"),
            new Choice("城管局", "cgj", "资规分局", "zg"),
            new Choice("工信局", "gx", "科技局", "kj"),
            new Choice("交运局", "jiaoyun", "水利局", "sl"),
            new Choice("人社局", "rs", "统计局", "tj"),
            new Choice("文体旅局", "wt", "财政局", "czj"),
            new Choice("水利局", "slj", "生态环境局", "sth"),
            new Choice("民政局", "mz", "卫健局", "wj"));

    @LocalServerPort
    private int port;

    private int keys;

    @Test
    void assignsAHundredTargetsWithAtMostTenKeysEach() {
        try (Visitor supervisor = new Visitor(port, "zh").signIn("supervisor")) {
            Page page = supervisor.page();
            Prose.publish(page.request(), port, YEAR, TARGETS);
            supervisor.open("/990101/" + YEAR + "?mode=assign");
            assertThat(page.locator("tr[data-number]")).hasCount(TARGETS);
            assertThat(page.locator("#row-1 .cell").nth(1)).isFocused();
            page.evaluate("performance.setResourceTimingBufferSize(10000)");
            for (int row = 0; row < TARGETS; row++) {
                assign(page.keyboard(), CHOICES.get(row % CHOICES.size()));
            }
            assertThat(page.locator("#row-100 .cell").nth(2)).hasText("卫健局", new HasTextOptions().setTimeout(300_000));
            assertThat(page.locator(".waiting")).hasCount(0);
            System.out.printf("a save: %.0f ms at the median%n", page.evaluate(MEDIAN_OF_SAVES));
            page.reload();
            seeAll(page);
            supervisor.look("assign");
        }
        System.out.printf("keys a target: %.1f%n", (double) keys / TARGETS);
        assertThat(keys).isLessThanOrEqualTo(MOST_KEYS * TARGETS);
    }

    /** Lead, to the right, supporting unit, down, and left again. */
    private void assign(Keyboard keyboard, Choice choice) {
        type(keyboard, choice.leadLetters);
        press(keyboard, "Tab");
        type(keyboard, choice.supportLetters);
        press(keyboard, "Enter");
        press(keyboard, "ArrowLeft");
    }

    private void type(Keyboard keyboard, String letters) {
        keyboard.type(letters);
        keys += letters.length();
    }

    private void press(Keyboard keyboard, String key) {
        keyboard.press(key);
        keys++;
    }

    private static void seeAll(Page page) {
        for (int row = 0; row < TARGETS; row++) {
            Locator cells = page.locator("#row-%d .cell".formatted(row + 1));
            Choice choice = CHOICES.get(row % CHOICES.size());
            assertThat(cells).hasText(new String[] {"", choice.lead, choice.support});
        }
    }
}
