package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Op;
import org.duban.reading.quantity.Name.Need;

/** Writes goals down as indicators, in their order. */
final class Writer {
    private static final WordSet GROWTH_AFTER = WordSet.of("增长 的增长 增幅 的增幅 增速 的增速");

    private static final Pattern OF_EACH = Pattern.compile("各|(?<![人户村亩地年月平])均");

    private final Passage passage;
    private final int task;
    private final ModalityReader modality;
    private final Evidence evidence;
    private final Antecedents antecedents;
    private final List<Indicator> written = new ArrayList<>();

    /** Writes only goals whose number stands at or after the beginning of the task. */
    Writer(Passage passage, List<Clause> clauses, int task) {
        this.passage = passage;
        this.task = task;
        this.modality = new ModalityReader(passage, clauses);
        this.evidence = new Evidence(passage, modality);
        this.antecedents = new Antecedents(passage, clauses, task);
    }

    List<Indicator> written() {
        return written;
    }

    /** Writes the goals of a clause that share one name. */
    void write(int clause, Name own, List<Place> group) {
        Name name = antecedents.complete(clause, own);
        List<String> each = isOfEach(group.get(0), own) ? Distribution.names(name) : List.of();
        if (each.size() > 1) write(name, each, Collections.nCopies(each.size(), group.get(0)));
        else write(name, shared(name, group), group);
    }

    private List<String> shared(Name name, List<Place> group) {
        if (group.size() == 1) return List.of();
        return isOfGoalsBefore(name, group) ? namesBefore(group.size()) : Distribution.names(name, group.size());
    }

    /** {@code A达到…,B达到…,分别增长10%和12%}: as many goals before lend their names. */
    private boolean isOfGoalsBefore(Name name, List<Place> group) {
        return name.need() == Need.NOUN
                && written.size() >= group.size()
                && words(group.get(0).quantity()).contains("分别");
    }

    private List<String> namesBefore(int goals) {
        return written.subList(written.size() - goals, written.size()).stream()
                .map(Indicator::name)
                .toList();
    }

    private void write(Name name, List<String> shared, List<Place> group) {
        Op common = shared.isEmpty() && !words(group.get(0).quantity()).contains("分别") ? Op.EQUAL : commonOp(group);
        for (int i = 0; i < group.size(); i++) {
            Op given = group.get(i).quantity().op();
            String words = shared.isEmpty() ? words(name, group.get(i).quantity()) : shared.get(i);
            if (group.get(i).quantity().start() >= task)
                add(words, name, group.get(i), group.get(0), given == Op.EQUAL ? common : given);
        }
    }

    /** In 分别增长10%和12%以上 the comparison holds for both values. */
    private static Op commonOp(List<Place> group) {
        return group.stream()
                .map(place -> place.quantity().op())
                .filter(op -> op != Op.EQUAL)
                .findFirst()
                .orElse(Op.EQUAL);
    }

    /** {@code 小学、初中各2所} promises two of each, {@code 产量、收入均增长5%} five percent of both. */
    private boolean isOfEach(Place place, Name own) {
        return place.role() == Place.Role.AFTER_NAME
                && (OF_EACH.matcher(words(place.quantity())).find() || Distribution.isOfEach(own.noun()));
    }

    private String words(Quantity quantity) {
        return passage.words(quantity.lead().start(), quantity.start());
    }

    private void add(String words, Name name, Place place, Place first, Op op) {
        Quantity quantity = place.quantity();
        int end = Math.max(name.end(), quantity.end());
        written.add(new Indicator(
                passage.words(name.start(), end),
                passage.span(name.start(), end),
                words,
                raisesLast(name, quantity) ? last().measure() : measure(quantity, first.quantity(), words),
                op,
                quantity.value(),
                quantity.upper().orElse(null),
                quantity.unit()
                        .map(MeasureWord::text)
                        .filter(unit -> isWritten(unit, quantity, end))
                        .orElse(null),
                modality.at(quantity.start()),
                evidence.of(quantity),
                place.sure() && name.need() == Need.NOTHING));
    }

    /** {@code 增长6%,力争7%}: what takes its name and unit from the goal before it is measured like it. */
    private boolean raisesLast(Name name, Quantity quantity) {
        return name.need() == Need.NOUN
                && quantity.kind() == MeasureWord.Kind.PERCENT
                && quantity.lead().trend() == Lead.Trend.NONE
                && !written.isEmpty()
                && quantity.unit().map(MeasureWord::text).orElse("").equals(last().unit());
    }

    /** A unit that no word of the quote says is none; shares may be spelt out: 七成. */
    private boolean isWritten(String unit, Quantity quantity, int end) {
        return !unit.isEmpty()
                && (quantity.isShare()
                        || passage.folded().substring(quantity.start(), end).contains(unit));
    }

    /** {@code 收入增加800元,达到8000元}: the level takes no verb of rising from the goal before. */
    private String words(Name name, Quantity quantity) {
        boolean level = name.need() == Need.NOUN && !raisesLast(name, quantity);
        return level ? LeadReader.withoutTrend(name.words()) : name.words();
    }

    private Indicator last() {
        return written.get(written.size() - 1);
    }

    private Measure measure(Quantity quantity, Quantity first, String name) {
        if (quantity.isRank()) return Measure.RANK;
        return switch (quantity.kind()) {
            case THINGS -> Measure.COUNT;
            case MONEY -> Measure.AMOUNT;
            case PHYSICAL, TIME, GRADE -> Measure.QUANTITY;
            case RATE -> Measure.RATIO;
            case PERCENT, CHANGE ->
                isGrowth(quantity) || isGrowth(first) || moves(quantity, name) ? Measure.GROWTH : Measure.RATIO;
        };
    }

    private boolean isGrowth(Quantity quantity) {
        return quantity.lead().isChange() || GROWTH_AFTER.startsAt(passage.folded(), quantity.end());
    }

    /** {@code 压减审批时限50%}: the verb of falling opens the name. */
    private static boolean moves(Quantity quantity, String name) {
        return !quantity.lead().reached() && LeadReader.opensWithTrend(name);
    }
}
