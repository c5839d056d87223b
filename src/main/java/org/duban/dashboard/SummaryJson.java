package org.duban.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duban.table.Named;
import org.duban.table.Signal;

/** The year at a glance as the interface gives it; every list adds up to the total. */
record SummaryJson(
        int total,
        LocalDate asOf,
        Map<Signal, Integer> signals,
        int overdue,
        List<OfUnit> units,
        List<OfLeader> leaders,
        List<OfSection> sections) {
    /** The targets whose first lead is the unit. */
    record OfUnit(String unit, int total, Map<Signal, Integer> signals, int overdue) {}

    /** The targets whose first leader it is. */
    record OfLeader(String leader, int total, Map<Signal, Integer> signals, int overdue) {}

    /** The targets of the section. */
    record OfSection(String section, int total, Map<Signal, Integer> signals, int overdue) {}

    private interface Maker<T> {
        T make(String name, int total, Map<Signal, Integer> signals, int overdue);
    }

    /** @param nobody what stands for the share of nobody */
    static SummaryJson of(LocalDate asOf, Summary summary, String nobody) {
        Tally all = summary.all();
        return new SummaryJson(
                all.total(),
                asOf,
                all.signals(),
                all.overdue(),
                each(summary.units(), nobody, OfUnit::new),
                each(summary.leaders(), nobody, OfLeader::new),
                each(summary.sections(), nobody, OfSection::new));
    }

    private static <T> List<T> each(List<Share> shares, String nobody, Maker<T> maker) {
        Function<Share, T> one = share -> maker.make(
                share.owner().map(Named::label).orElse(nobody),
                share.tally().total(),
                share.tally().signals(),
                share.tally().overdue());
        return shares.stream().map(one).toList();
    }
}
