package org.duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person at a browser: signs in, opens pages, and looks at them. */
public class Visitor implements AutoCloseable {
    /** The password of every demo account in the tests; it guards nothing. */
    public static final String PASSWORD = "for-the-tests-0nly";

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private Page page;
    private final String base;
    private final String language;
    private final List<String> errors = new ArrayList<>();

    /** @param language zh or en */
    public Visitor(int port, String language) {
        this.base = "http://localhost:" + port;
        this.language = language;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en".equals(language) ? "en-US" : "zh-CN")
                        .setViewportSize(1440, 900));
        this.page = newPage();
    }

    private Page newPage() {
        Page fresh = context.newPage();
        fresh.onPageError(errors::add);
        fresh.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                errors.add(message.text());
            }
        });
        return fresh;
    }

    public Visitor signIn(String username) {
        return signIn(username, PASSWORD);
    }

    public Visitor signIn(String username, String password) {
        open("/login");
        page.fill("#username", username);
        page.fill("#password", password);
        page.locator("main form button.btn-primary").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.url()).doesNotContain("/login");
        return this;
    }

    public Response open(String path) {
        return page.navigate(base + path);
    }

    /** Goes on in another tab of the same browser. */
    public Page anotherPage() {
        page = newPage();
        return page;
    }

    public Page page() {
        return page;
    }

    /**
     * Looks at the page on a desk and on a telephone, keeps the pictures under target/screenshots, and checks that it needs no
     * scrolling sideways, ran without an error in its scripts, and breaks no rule of WCAG 2.2 A or AA. These rules are about what
     * both languages share, and are slow to check: the Chinese page answers for both.
     */
    public void look(String name) {
        for (int width : new int[] {1440, 360}) {
            page.setViewportSize(width, 900);
            page.evaluate("scrollTo(0, 0)"); // half a link under the bar that stays would be too small a target
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("%s-%s-%d.png".formatted(name, language, width))));
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as("%s fits into %d pixels", name, width)
                    .isTrue();
            if ("zh".equals(language)) {
                assertThat(violations()).as("%s at %d pixels", name, width).isEmpty();
            }
        }
        page.setViewportSize(1440, 900);
        assertThat(errors).as("errors in scripts").isEmpty();
    }

    /** Keeps a picture of the page as it is now under target/screenshots. */
    public void keep(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
