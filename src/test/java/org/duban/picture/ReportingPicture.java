package org.duban.picture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Objects;
import org.duban.district.CurrentDistrict;
import org.duban.progress.RecordProgress;
import org.duban.testing.BrowserTest;
import org.duban.testing.MovableClock;
import org.duban.testing.Promises;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws {@code docs/reporting.png}: a clerk signs in, fills ten targets, and is done. */
@BrowserTest
class ReportingPicture {
    private static final Path PICTURE = Path.of("docs", "reporting.png");
    private static final int WIDTH = 1000;
    private static final int DONE_HEIGHT = 1700;

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Promises promises;

    @Autowired
    private RecordProgress recordProgress;

    @Autowired
    private CurrentDistrict district;

    @AfterEach
    void leave() {
        clock.putRight();
    }

    @Test
    void drawsHowAClerkReports() throws IOException {
        new TenTargets(jdbc, promises, recordProgress, district).make();
        clock.putTo(LocalDateTime.of(TenTargets.YEAR, 6, 2, 9, 12));
        try (Visitor clerk = new Visitor(port, "zh")) {
            Page page = clerk.page();
            page.setViewportSize(WIDTH, 700);
            clerk.open("/login");
            page.fill("#username", "clerk");
            page.fill("#password", Visitor.PASSWORD);
            byte[] signIn = page.screenshot(clip(250, 500, 400));
            clerk.signIn("clerk");
            clerk.open("/my/updates");
            type(page.keyboard());
            assertThat(page.locator("#row-10 .saving")).containsText("已保存");
            page.evaluate("scrollTo(0, 0)");
            byte[] sheet = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-saved]")).isVisible();
            page.setViewportSize(WIDTH, DONE_HEIGHT);
            page.evaluate("scrollTo(0, 0)");
            draw(page, signIn, sheet, page.screenshot(clip(0, 620, DONE_HEIGHT)));
        }
    }

    private static void type(Keyboard keys) {
        for (TenTargets.Line line : TenTargets.LINES) {
            keys.type(line.now());
            keys.press("Enter");
            keys.press("Enter");
        }
    }

    private static Page.ScreenshotOptions clip(int x, int width, int height) {
        return new Page.ScreenshotOptions().setClip(new Clip(x, 0, width, height));
    }

    private static void draw(Page page, byte[]... parts) throws IOException {
        Object[] coded = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            coded[at] = Base64.getEncoder().encodeToString(parts[at]);
        }
        page.navigate("about:blank");
        page.setViewportSize(1060, 900);
        page.setContent(template().formatted(coded));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURE));
    }

    private static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportingPicture.class.getResourceAsStream("reporting.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
