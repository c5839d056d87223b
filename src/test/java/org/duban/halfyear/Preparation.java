package org.duban.halfyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.testing.Visitor;

/** What the supervision section does before anything is reported: from the text to the issued table. */
class Preparation {
    private static final String BASE_DAY = "2021-12-31";

    private final Visitor section;
    private final Page page;

    Preparation(Visitor section) {
        this.section = section;
        this.page = section.page();
    }

    void importHolidays() {
        String days = Reckoning.lines("holidays-2022.csv").collect(Collectors.joining("\n"));
        section.open(HalfYearBrowserTests.TABLE + "/calendar");
        page.setInputFiles("#file", new FilePayload("2022.csv", "text/csv", days.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(#file) button").click();
        page.locator("form[action$='/calendar/approved'] button").click();
        assertThat(page.locator("[data-saved]")).isVisible();
    }

    /** The days until which the first periods are due. */
    List<String> dueDays(int periods) {
        section.open(HalfYearBrowserTests.TABLE + "/timetable");
        return page.locator("table tbody tr td:nth-child(3)").allTextContents().subList(0, periods);
    }

    void publish(String text) {
        section.open("/" + HalfYearBrowserTests.DISTRICT + "/reports");
        page.fill("#text", text);
        page.fill("#import #year", "2022");
        page.locator("#import button.btn-primary").click();
        page.waitForURL("**/reports/*-*");
        section.open(URI.create(page.url()).getPath() + "/publish");
        page.check("#allUnits");
        page.check("#allLeaders");
        page.locator("section.publish button.btn-primary").first().click();
        assertThat(page.locator("table.targets tbody tr")).hasCount(Reckoning.ROWS);
    }

    /** Gives each row a lead whose lead the text lost, all rows of a unit at once. */
    void assign() {
        section.open(HalfYearBrowserTests.TABLE);
        Reckoning.lines("lead.txt").map(line -> List.of(line.split(" "))).forEach(line -> {
            line.stream().skip(1).forEach(row -> page.check("input[name=number][value='" + row + "']"));
            page.selectOption("#assign-role", "LEAD");
            page.fill("#selection input[name=name]", line.get(0));
            page.locator("#selection button.btn-primary").click();
            assertThat(page.locator("#target-" + line.get(line.size() - 1))).containsText(line.get(0));
        });
    }

    /** Looks through the proposed types, changes one and confirms all. */
    void confirmTypes() {
        section.open(HalfYearBrowserTests.TABLE + "/types");
        page.locator("tr:has(a[href$='/targets/24']) select[name=type]").last().selectOption("LEVEL");
        page.locator("form[action$='/types'] p button.btn-primary").click();
        assertThat(page.locator("select[name=type]")).hasCount(0);
    }

    /** What the rules need beyond the text, and five promises without a number in it. */
    void completeNumbers() {
        base(7, 0, "2.5");
        base(2, 6, "100");
        add(
                4,
                "节点",
                "4",
                "COUNT",
                "MILESTONE",
                Map.of("#needed-nodes", "2022-02-28 开工\n2022-04-30 主体\n2022-06-30 封顶\n2022-11-30 交付"));
        add(11, "两者之差", "0", "GROWTH", "RELATIVE", Map.of());
        add(12, "降幅", "3", "GROWTH", "ASSIGNED", Map.of("#needed-assigned", "3"));
        add(55, "突破次数", "0", "COUNT", "CONTINUOUS", Map.of());
        add(87, "支出", "500", "AMOUNT", "LOWER_IS_BETTER", Map.of());
    }

    private void base(int row, int position, String value) {
        section.open(HalfYearBrowserTests.TABLE + "/targets/" + row);
        page.locator("a[href*='/indicators/']:not([href$='/new'])")
                .nth(position)
                .click();
        page.fill("#needed-base", value);
        page.fill("#needed-baseOn", BASE_DAY);
        save();
    }

    private Locator numbers() {
        return page.locator("a[href*='/indicators/']:not([href$='/new'])");
    }

    private void add(int row, String name, String value, String measure, String type, Map<String, String> needs) {
        section.open(HalfYearBrowserTests.TABLE + "/targets/" + row + "/indicators/new");
        page.fill("#name", name);
        page.fill("#value", value);
        page.selectOption("#measure", measure);
        page.selectOption("#type", type);
        page.selectOption("#op", type.equals("LOWER_IS_BETTER") ? "AT_MOST" : "AT_LEAST");
        needs.forEach(page::fill);
        if (type.equals("RELATIVE")) {
            String growth = page.locator("#needed-other option").allTextContents().stream()
                    .filter(each -> each.startsWith("(5)"))
                    .findFirst()
                    .orElseThrow();
            page.selectOption("#needed-other", new SelectOption().setLabel(growth));
        }
        save();
    }

    private void save() {
        page.locator("main form button.btn-primary").first().click();
        assertThat(page.locator("[data-saved]")).isVisible();
    }

    /** A seasonal plan line for the first number of row 77, which is looked for by its name. */
    void drawALine() {
        section.open(HalfYearBrowserTests.TABLE + "/targets/77");
        String name = numbers().first().locator("xpath=ancestor::tr/th/span[1]").textContent();
        section.open(HalfYearBrowserTests.TABLE + "/plans");
        page.fill("form[role=search] input[name=q]", name);
        page.locator("form[role=search] button").click();
        Locator line = page.locator("tr:has(a[href$='/targets/77'])").first();
        line.locator("select[name=kind]").selectOption("SEASONAL");
        line.locator("input[name=values]").fill("0 0 1 2 4 6 8 9 10 11 12 12");
        page.locator("form[data-once] button.btn-primary").click();
        assertThat(page.locator("[data-saved]")).isVisible();
    }

    void issue() {
        section.open(HalfYearBrowserTests.TABLE + "/versions");
        page.fill("#basisNumber", "政办发〔2022〕1号");
        page.fill("#basisTitle", "关于印发责任分解表的通知");
        page.fill("#basisDate", "2022-02-10");
        page.locator("#issue button").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator("[data-saved]")).isVisible();
    }

    /** All in turn. */
    void make(String text) {
        importHolidays();
        publish(text);
        assign();
        Stream.<Runnable>of(this::confirmTypes, this::completeNumbers, this::drawALine, this::issue)
                .forEach(Runnable::run);
    }
}
