package org.duban.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.intake.ImportReport;
import org.duban.publication.PublishChoices;
import org.duban.publication.PublishReport;
import org.duban.report.Upload;
import org.duban.revision.Basis;
import org.duban.revision.MakeVersion;
import org.duban.revision.NewVersion;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo's table: an issued responsibility table with the progress of the year so far, and a report that waits for review. */
@Component
@Profile("demo")
class DemoTable {
    private static final String SUPERVISOR = "supervisor";

    private static final Basis BASIS = new Basis(
            "云岫政办发〔%d〕3号".formatted(DemoDistrict.YEAR),
            "关于印发云岫区%d年目标任务责任分解表的通知".formatted(DemoDistrict.YEAR),
            LocalDate.of(DemoDistrict.YEAR, 1, 20));

    private final ImportReport importReport;
    private final PublishReport publishReport;
    private final DemoProgress progress;
    private final MakeVersion makeVersion;
    private final Clock clock;

    DemoTable(
            ImportReport importReport,
            PublishReport publishReport,
            DemoProgress progress,
            MakeVersion makeVersion,
            Clock clock) {
        this.importReport = importReport;
        this.publishReport = publishReport;
        this.progress = progress;
        this.makeVersion = makeVersion;
        this.clock = clock;
    }

    void make() {
        UUID table = load("decomposition-2026.html");
        publishReport.execute(table, PublishChoices.unasked(true));
        makeVersion.execute(DemoDistrict.YEAR, NewVersion.issued(BASIS), "督查室 江一帆");
        monthsOver().forEach(progress::report);
        load("report-2026.txt");
    }

    private UUID load(String name) {
        try {
            byte[] content = new ClassPathResource("demo/" + name).getContentAsByteArray();
            return importReport.execute(new Upload(content, name, null, DemoDistrict.YEAR), SUPERVISOR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<YearMonth> monthsOver() {
        YearMonth now = YearMonth.now(clock);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(DemoDistrict.YEAR, month))
                .filter(month -> month.isBefore(now));
    }
}
