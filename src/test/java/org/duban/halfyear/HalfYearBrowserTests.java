package org.duban.halfyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.testing.BrowserTest;
import org.duban.testing.MovableClock;
import org.duban.testing.People;
import org.duban.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A genuine table from its issue to the end of June: section, clerks, heads and a leader at their browsers, every light reckoned by hand. */
@BrowserTest
class HalfYearBrowserTests {
    static final String DISTRICT = "320404";
    static final int YEAR = 2022;
    static final String TABLE = "/" + DISTRICT + "/" + YEAR;

    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final int MONTHS = 6;
    private static final double PATIENCE_MS = 45_000;
    private static final List<String> OWN = List.of("住建局", "发改局", "工信局");
    private static final List<String> WITHOUT_ACCOUNT = List.of("财政局", "生态环境局", "农业农村局", "人社局", "经开区", "科技局");

    /** The fifth working day after each month, counted in the calendar of 2022. */
    private static final List<String> DUE =
            List.of("2022-02-11", "2022-03-07", "2022-04-08", "2022-05-10", "2022-06-08", "2022-07-07");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private final Reckoning reckoning = Reckoning.byHand();
    private final List<Visitor> visitors = new ArrayList<>();
    private Section section;
    private LeaderDesk leader;
    private Happenings happenings;
    private List<UnitOffice> offices;

    @BeforeEach
    void begin() {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds lie beside the project only where it was written");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        clock.putTo(LocalDate.of(YEAR, 2, 10).atTime(9, 0));
        section = new Section(visitor(people.supervisor(DISTRICT)));
        happenings = new Happenings(section, reckoning);
        leader = new LeaderDesk(visitor(people.leader(DISTRICT)));
    }

    @AfterEach
    void end() {
        visitors.forEach(each -> each.keep("half-year-" + visitors.indexOf(each)));
        visitors.forEach(Visitor::close);
        clock.putRight();
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
    }

    @Test
    void carriesAGenuineTableThroughHalfAYear() throws IOException {
        Preparation preparation = new Preparation(section.visitor());
        preparation.make(seed());
        assertThat(preparation.dueDays(MONTHS)).isEqualTo(DUE);
        offices = OWN.stream().map(this::office).toList();
        offices.forEach(UnitOffice::sign);
        for (int month = 1; month <= MONTHS; month++) {
            report(month);
            look(month);
        }
        happenings.correctMarch(offices.get(0));
        for (int month = 1; month <= MONTHS; month++) {
            assertThat(wrong(month)).as("month %d, afterwards", month).isEmpty();
        }
        assertThat(leader.published(100)).isEqualTo(MONTHS);
    }

    private void report(int month) {
        LocalDate due = LocalDate.parse(DUE.get(month - 1));
        clock.putTo(due.atTime(9, 0));
        WITHOUT_ACCOUNT.forEach(unit -> reportFor(unit, month));
        offices.forEach(office -> happenings.report(office, month));
        if (month == 3) {
            happenings.returnAndMend(offices.get(0));
        }
        section.acceptAll(month);
        clock.putTo(due.plusDays(3).atTime(9, 0));
        section.publish(month);
    }

    private void reportFor(String unit, int month) {
        List<Reckoned> lines = reckoning.of(unit, month);
        if (!lines.isEmpty()) {
            section.sheetOf(unit, month).fillAndSubmit(lines, month);
        }
    }

    private void look(int month) {
        assertThat(wrong(month)).as("month %d", month).isEmpty();
        assertThat(leader.counts(month))
                .as("month %d", month)
                .isEqualTo(reckoning.counts().get(month - 1));
    }

    /** What the leader sees and is not as it was reckoned. */
    private Map<Integer, Lamp> wrong(int month) {
        Map<Integer, Lamp> seen = leader.lamps(month);
        assertThat(seen).hasSize(Reckoning.ROWS);
        seen.entrySet().removeAll(reckoning.lamps(month).entrySet());
        return seen;
    }

    private UnitOffice office(String unit) {
        return new UnitOffice(
                unit,
                visitor(people.clerk(DISTRICT, people.known(DISTRICT, unit))),
                visitor(people.head(DISTRICT, people.known(DISTRICT, unit))));
    }

    private Visitor visitor(Account account) {
        Visitor visitor = new Visitor(port, "zh").signIn(account.username(), People.PASSWORD);
        visitors.add(visitor);
        return visitor;
    }

    private static String seed() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return Files.readString(
                    seeds.filter(each -> each.getFileName().toString().startsWith("003"))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
