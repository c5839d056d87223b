package org.duban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year in the life of a directory, in both languages: its units are found, renamed, merged, and give their tasks away. */
@BrowserTest
class DirectoryBrowserTests {
    private static final String DEMO = "/990101";
    private static final String UNITS = DEMO + "/units";
    private static final String FIRST = "#units tbody tr:visible >> nth=0";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"zh, 2033, 甲, j", "en, 2034, 乙, y"})
    void followsAUnitFromItsNameToItsSuccessor(String language, int year, String mark, String initial) {
        try (Visitor supervisor = new Visitor(port, language).signIn("supervisor")) {
            add(supervisor, "岸线管理所" + mark);
            add(supervisor, "航道管理所" + mark);
            move(supervisor, "航道管理所" + mark, "岸线管理所" + mark);
            find(supervisor, "axgls" + initial, "岸线管理所" + mark);
            rename(supervisor, "岸线事务中心" + mark);
            match(supervisor, year, "岸线中心" + mark, "岸线事务中心" + mark);
            merge(supervisor, "岸线事务中心" + mark, "航道管理所" + mark);
            find(supervisor, "axgls" + initial, "岸线事务中心" + mark);
            handOver(supervisor, year, "航道管理所" + mark);
            importWorkbook(supervisor, "航道管理所" + mark, "岸线事务中心" + mark);
        }
    }

    private static void add(Visitor supervisor, String name) {
        supervisor.open(UNITS + "/new");
        supervisor.page().fill("#name", name);
        send(supervisor.page(), "main form button.btn-primary");
        assertThat(row(supervisor, name)).hasCount(1);
    }

    private static Locator row(Visitor supervisor, String name) {
        return supervisor.page().locator("#units tbody tr:has(th a:text-is('%s'))".formatted(name));
    }

    /** By its grip to the place of another, then by number to the first. */
    private static void move(Visitor supervisor, String name, String other) {
        Page page = supervisor.page();
        String place = row(supervisor, other).locator("input[name=place]").inputValue();
        row(supervisor, name).locator(".grip").dragTo(row(supervisor, other).locator("th"));
        assertThat(row(supervisor, name).locator("input[name=place]")).hasValue(place);
        row(supervisor, name).locator("input[name=place]").fill("1");
        row(supervisor, name).locator("input[name=place]").press("Enter");
        assertThat(page.locator(FIRST)).containsText(name);
    }

    private static void find(Visitor supervisor, String typed, String name) {
        supervisor.open(UNITS);
        Page page = supervisor.page();
        page.fill("#filter", typed);
        assertThat(page.locator("#units tbody tr:visible")).hasCount(1);
        assertThat(page.locator(FIRST)).containsText(name);
        supervisor.look("directory-found");
    }

    private static void rename(Visitor supervisor, String name) {
        Page page = supervisor.page();
        page.locator(FIRST).locator("th a").click();
        page.fill("#name", name);
        page.fill("#from", "2026-03-01");
        send(page, "main form button.btn-primary");
        assertThat(row(supervisor, name).locator("small")).containsText("岸线管理所");
    }

    private void match(Visitor supervisor, int year, String printed, String meant) {
        Page page = supervisor.page();
        supervisor.open(DEMO + "/" + year + "/targets/new");
        page.fill("#text", "整治岸线三公里。");
        send(page, "main form button.btn-primary");
        jdbc.sql("update target set printed = jsonb_set(printed, '{lead}', to_jsonb(array[:name]))"
                        + " where district_id = '990101' and year = :year")
                .param("name", printed)
                .param("year", year)
                .update();
        supervisor.open(DEMO + "/names");
        supervisor.look("directory-names");
        Locator row = page.locator("#names tr:has(th:has-text('%s'))".formatted(printed));
        row.locator("input[name=meant]").fill(meant);
        row.locator("button[value=MATCH]").click();
        assertThat(row).hasCount(0);
        supervisor.open(UNITS);
        assertThat(row(supervisor, meant)).containsText(printed);
    }

    private static void merge(Visitor supervisor, String unit, String into) {
        Page page = supervisor.page();
        row(supervisor, unit).locator("th a").click();
        page.locator("article details summary").click();
        page.fill("#on", "2026-06-01");
        page.fill("#into", into);
        supervisor.look("directory-merge");
        send(page, "article form button.btn-outline-danger");
        assertThat(page.locator("article .alert")).containsText(into);
        supervisor.look("directory-merged");
    }

    private static void handOver(Visitor supervisor, int year, String successor) {
        Page page = supervisor.page();
        supervisor.open(DEMO + "/" + year + "/targets/1");
        assertThat(page.locator("li.chip .past")).containsText(successor);
        supervisor.look("directory-former-at-a-target");
        supervisor.open(DEMO + "/" + year);
        assertThat(page.locator("a.former")).hasAttribute("title", Pattern.compile(".*" + successor));
        page.locator("a.former").click();
        assertThat(page.locator("#to option:checked")).hasText(successor);
        supervisor.look("directory-handover");
        send(page, "main form:has(#to) button.btn-primary");
        supervisor.look("directory-receipt");
        supervisor.open(DEMO + "/" + year);
        assertThat(page.locator("tr:has(a[href$='/targets/1'])")).containsText(successor);
        assertThat(page.locator("a.former")).hasCount(0);
    }

    private static void importWorkbook(Visitor supervisor, String good, String bad) {
        Page page = supervisor.page();
        URI export = URI.create(page.url()).resolve(DEMO + "/directory.xlsx");
        byte[] edited = edited(page.request().get(export.toString()).body(), good, bad);
        supervisor.open(DEMO + "/directory/import");
        page.setInputFiles("#file", new FilePayload("directory.xlsx", "application/octet-stream", edited));
        send(page, "form:has(#file) button");
        assertThat(page.locator(".bad-cells tbody tr")).hasCount(1);
        assertThat(page.locator("table.changes ins")).hasText("短");
        supervisor.look("directory-import");
        send(page, "button[name=skipBad]");
        assertThat(row(supervisor, good)).containsText("短");
        supervisor.look("directory-units");
    }

    private static byte[] edited(byte[] workbook, String good, String bad) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            shorten(book.getSheetAt(0), good, false);
            shorten(book.getSheetAt(0), bad, true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shorten(Sheet units, String name, boolean byFormula) {
        for (Row row : units) {
            if (name.equals(row.getCell(2).getStringCellValue()) && byFormula) {
                row.getCell(3).setCellFormula("1+1");
            } else if (name.equals(row.getCell(2).getStringCellValue())) {
                row.getCell(3).setCellValue("短");
            }
        }
    }

    private static void send(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
