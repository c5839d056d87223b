package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A genuine table goes in as text, is completed, goes out, comes back, and is the start of the next year. */
@BrowserTest
class WorkplaceBrowserTests {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final int YEAR = 2035;
    private static final int WORDS = 4;

    @LocalServerPort
    private int port;

    @TempDir
    private Path files;

    private Visitor supervisor;
    private Page page;

    @BeforeEach
    void signIn() {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds lie beside the project only where it was written");
        supervisor = new Visitor(port, "zh").signIn("supervisor");
        page = supervisor.page();
    }

    @Test
    void takesATableFromTextToTheNextYear() throws IOException {
        publish(Files.readString(seed()), YEAR);
        assertThat(page.locator("table.targets tbody tr")).hasCount(88 + 19);
        confirmAGroup();
        fillWhatWasLost();
        goOutAsWord();
        comeBackFromExcel();
        startTheNextYear();
    }

    @AfterEach
    void leave() {
        if (supervisor != null) {
            supervisor.close();
        }
    }

    private static Path seed() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.filter(each -> each.getFileName().toString().startsWith("003"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void publish(String text, int year) {
        supervisor.open("/990101/reports");
        page.fill("#text", text);
        page.fill("#import #year", Integer.toString(year));
        page.locator("#import button.btn-primary").click();
        page.waitForURL("**/reports/*-*");
        supervisor.open(URI.create(page.url()).getPath() + "/publish");
        Stream.of("#allUnits", "#allLeaders")
                .filter(box -> page.locator(box).count() > 0)
                .forEach(page::check);
        send("section.publish button.btn-primary");
        assertThat(page.locator("table.targets").first()).isVisible();
    }

    private void confirmAGroup() {
        int marked = page.locator("th.no button.confirm").count();
        int group = page.locator("button.group-confirm")
                .first()
                .getAttribute("value")
                .split(",")
                .length;
        send("button.group-confirm");
        assertThat(page.locator("th.no button.confirm")).hasCount(marked - group);
        supervisor.look("table-with-inherited-names");
    }

    /** The first lost role is filled by a suggestion, the next by hand. */
    private void fillWhatWasLost() {
        int lost = page.locator("td.who em.LOST").count();
        openFirstLost();
        Locator suggestion = page.locator(".suggestions details:has(input[name=role][value=LEAD])")
                .first();
        suggestion.locator("summary").click();
        suggestion.locator("button").click();
        page.waitForLoadState(LoadState.LOAD);
        supervisor.open("/990101/" + YEAR);
        int left = page.locator("td.who em.LOST").count();
        assertThat(left).isLessThan(lost);
        openFirstLost();
        Locator role = page.locator(".role:has(input[list='choices-units']):has(.badge)")
                .first();
        role.locator("input[list='choices-units']").first().fill("工信局");
        role.locator("form.inline button").first().click();
        page.waitForLoadState(LoadState.LOAD);
        supervisor.open("/990101/" + YEAR);
        assertThat(page.locator("td.who em.LOST").count()).isLessThan(left);
    }

    private void openFirstLost() {
        page.locator("tr:has(td.who em.LOST) th.no a").first().click();
        page.waitForLoadState(LoadState.LOAD);
    }

    private void goOutAsWord() throws IOException {
        String first = text(1);
        Path file = download("docx");
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getTables()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(word.getTables().stream().map(table -> table.getText()))
                    .anyMatch(text -> text.contains(first.substring(0, 12)));
        }
    }

    private void comeBackFromExcel() throws IOException {
        Path file = download("xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet flat = book.getSheetAt(1);
            flat.getRow(2).getCell(WORDS).setCellValue("铺设滨河西岸健身步道7公里。");
            try (OutputStream out = Files.newOutputStream(files.resolve("edited.xlsx"))) {
                book.write(out);
            }
        }
        supervisor.open("/990101/" + YEAR + "/table/import");
        page.setInputFiles("#file", files.resolve("edited.xlsx"));
        send("form.panel button");
        assertThat(page.locator(".changes tbody tr")).hasCount(1);
        supervisor.look("table-import-one-change");
        send("form:has(.changes) button.btn-primary");
        assertThat(page.locator("#target-2")).containsText("铺设滨河西岸健身步道7公里。");
    }

    private void startTheNextYear() {
        String lead =
                page.locator("#target-2 td.who").nth(1).locator("span").first().textContent();
        String next = "/990101/" + (YEAR + 1);
        publish("云岫区%d年政府重点工作\n一、建设\n铺设滨河西岸健身步道9公里。新办幼儿园2所。\n".formatted(YEAR + 1), YEAR + 1);
        supervisor.open(next + "/previous");
        Locator row = page.locator(".precedent tr.CHANGED").first();
        assertThat(row.locator("del")).hasText("7");
        assertThat(row.locator("ins")).hasText("9");
        assertThat(row.locator(".offers")).containsText(lead);
        supervisor.look("last-year");
        send("section.previous button.btn-primary");
        assertThat(page.locator("em.CARRIED").first()).isVisible();
        assertThat(page.locator("table.targets")).containsText(lead);
        supervisor.look("table-with-names-of-last-year");
        send(".legends button[form=confirm]");
        assertThat(page.locator("td.who em.CARRIED")).hasCount(0);
    }

    private String text(int number) {
        return page.locator("#target-" + number + " td.words .fold").textContent();
    }

    private Path download(String format) {
        supervisor.open("/990101/" + YEAR);
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='/table." + format + "']").first().click());
        Path file = files.resolve("table." + format);
        download.saveAs(file);
        return file;
    }

    private void send(String button) {
        page.locator(button).first().click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
