package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.duban.testing.BrowserTest;
import org.duban.testing.Office;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints the page of the table from the browser. */
@BrowserTest
class PrintBrowserTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh, 工作标准, 公文版式", "en, Workstandard, Officiallayout"})
    void everyPageHasTheHeadingsAndEveryRowItsNames(String language, String heading, String control)
            throws IOException {
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor")) {
            supervisor.open("/990101/2026");
            Page page = supervisor.page();
            Locator names = page.locator("table.targets tbody td:is(.group, .who):visible");
            int merged = names.count();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            int rows = page.locator("table.targets tbody tr").count();
            assertThat(names.count()).isEqualTo(4 * rows).isGreaterThan(merged);

            Path file = Path.of("target", "screenshots", "print-" + language + ".pdf");
            page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
            assertThat(Office.pages(file))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(text -> assertThat(text).contains(heading).doesNotContain(control));
        }
    }
}
