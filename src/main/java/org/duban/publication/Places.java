package org.duban.publication;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.reading.TableTitle;
import org.duban.report.Outline;
import org.duban.report.ProposedTarget;
import org.duban.report.Report;
import org.duban.target.Place;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/** Gives the targets of a document their places behind the tables that the year has already. */
final class Places {
    private final Report report;
    private final Outline outline;
    private final int before;

    /** @param before how many tables the year has already */
    Places(Report report, Outline outline, int before) {
        this.report = report;
        this.outline = outline;
        this.before = before;
    }

    /** The row that it becomes. */
    Target row(ProposedTarget target, int number) {
        return new Target(
                report.year(),
                number,
                of(target),
                target.text(),
                target.printed().due());
    }

    private Place of(ProposedTarget target) {
        return new Place(before + target.part(), title(target.part()), outline.group(target), outline.subgroup(target));
    }

    /** 附件2 and the title of the table, or the title of a document without tables. */
    private @Nullable String title(int part) {
        return report.table(part).map(Places::title).orElseGet(report::title);
    }

    private static String title(TableTitle table) {
        return Stream.of(table.label(), table.title()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
