package org.duban.revision;

import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.publication.TableMother;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.duban.report.DraftMother;
import org.duban.roster.AssignmentRole;
import org.duban.testing.People;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A draft table of three targets in a year of its own, the third of them cancelled, and a document that waits beside it. */
class RevisedTable {
    static final String DISTRICT = "130181";
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    private static UUID water = new UUID(0, 0);

    private final MockMvcTester mvc;
    private final TableMother tables;
    private final String supervisor;
    private final UUID second;
    private final int year = YEARS.addAndGet(2);

    RevisedTable(MockMvcTester mvc, People people, TableMother tables, DraftMother drafts) {
        this.mvc = mvc;
        this.tables = tables;
        this.supervisor = people.supervisor(DISTRICT).username();
        tables.published(
                DISTRICT,
                year,
                row("新建公园四个。", List.of(), List.of("修订园林局"), List.of("未知单位甲")),
                row("新增口袋公园4个。", parks()),
                row("修缮码头一处。", List.of(), List.of(), List.of()));
        this.second = drafts.table(DISTRICT, year, row(year + "修道路五条。", List.of(), List.of(), List.of()));
        form("/targets/3/cancelled", "cancelled", "true", "version", version(3)).exchange();
    }

    /** Once for all tables of the district. */
    static void settleDirectory(People people) {
        people.unit(DISTRICT, "修订园林局");
        water = people.unit(DISTRICT, "修订水务局").id();
        people.post(DISTRICT, "副区长", "副区长乙");
    }

    /** A unit that leads none of the targets. */
    static UUID water() {
        return water;
    }

    /** The unit that leads the first target. */
    UUID leading() {
        return tables.assigned(DISTRICT, year, 1, AssignmentRole.LEAD).get(0);
    }

    int year() {
        return year;
    }

    MockMvcTester mvc() {
        return mvc;
    }

    String supervisor() {
        return supervisor;
    }

    UUID second() {
        return second;
    }

    String path(String path) {
        return "/" + DISTRICT + "/" + year + path;
    }

    String version(int number) {
        return Long.toString(tables.target(DISTRICT, year, number).version());
    }

    /** Puts a row into the table of the year before, which nothing of this table goes on with. */
    void promiseLastYear() {
        if (tables.table(DISTRICT, year - 1).isEmpty()) {
            tables.published(DISTRICT, year - 1, row("疏通运河航道。", List.of(), List.of("修订园林局"), List.of()));
        }
    }

    UUID indicator() {
        return tables.indicators(DISTRICT, year, 2).get(0).id();
    }

    /** What a form of its pages sends; names and values in turn. */
    MockMvcTester.MockMvcRequestBuilder form(String path, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path(path)).with(user(supervisor)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request;
    }

    void issue() {
        form("/versions/issued", "basisNumber", "试政发〔2050〕1号", "basisTitle", "责任分解方案", "basisDate", "2050-02-01")
                .exchange();
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path(path)).with(user(supervisor)).exchange();
    }

    MvcTestResult call(String path) {
        return mvc.get()
                .uri("/api" + path(path))
                .with(httpBasic(supervisor, People.PASSWORD))
                .exchange();
    }

    private static Indicator parks() {
        String quote = "新增口袋公园4个";
        return new Indicator(
                quote,
                new Span(0, quote.length()),
                "口袋公园",
                Measure.COUNT,
                Op.EQUAL,
                BigDecimal.valueOf(4),
                null,
                "个",
                Modality.PLAN,
                List.of(),
                true);
    }
}
