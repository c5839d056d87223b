package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Op;
import org.duban.reading.quantity.Name.Need;

/** Writes goals down as indicators, in their order. */
final class Writer {
    private static final WordSet GROWTH_AFTER = WordSet.of("增长 的增长 增幅 的增幅 增速 的增速");

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
        else write(name, group.size() > 1 ? Distribution.names(name, group.size()) : List.of(), group);
    }

    private void write(Name name, List<String> shared, List<Place> group) {
        Op common = shared.isEmpty() ? Op.EQUAL : commonOp(group);
        for (int i = 0; i < group.size(); i++) {
            Op given = group.get(i).quantity().op();
            String words = shared.isEmpty() ? name.words() : shared.get(i);
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

    /** {@code 小学、初中各2所} promises two of each. */
    private boolean isOfEach(Place place, Name own) {
        String lead = passage.words(
                place.quantity().lead().trendEnd(), place.quantity().start());
        return place.role() == Place.Role.AFTER_NAME
                && (lead.contains("各") || own.noun().contains("各新"));
    }

    private void add(String words, Name name, Place place, Place first, Op op) {
        Quantity quantity = place.quantity();
        int end = place.role() == Place.Role.BEFORE_NAME ? name.end() : quantity.end();
        written.add(new Indicator(
                passage.words(name.start(), end),
                passage.span(name.start(), end),
                words,
                measure(quantity, first.quantity(), words),
                op,
                quantity.value(),
                quantity.upper().orElse(null),
                quantity.unit().map(MeasureWord::text).orElse(null),
                modality.at(quantity.start()),
                evidence.of(quantity),
                place.sure() && name.need() == Need.NOTHING));
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
