package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Op;
import org.duban.reading.quantity.Name.Need;

/** Writes goals down as indicators, in their order, and borrows what a name lacks from what was written before. */
final class Writer {
    private static final WordSet GROWTH_AFTER = WordSet.of("增长 的增长 增幅 的增幅 增速 的增速");
    private static final WordSet ATTRIBUTES = WordSet.of("面积 种植面积 播种面积 建筑面积 总面积 产量 总产量 产值 总产值 收入 总量 总数 总产");
    private static final int FARTHEST = 20;
    private static final int LONGEST_QUOTE = 100;

    private final Passage passage;
    private final List<Clause> clauses;
    private final ModalityReader modality;
    private final Topics topics;
    private final List<Indicator> written = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private String lastNoun = "";
    private String lastVerb = "";
    private int lastStart;
    private int lastClause = -2;

    Writer(Passage passage, List<Clause> clauses) {
        this.passage = passage;
        this.clauses = clauses;
        this.modality = new ModalityReader(passage, clauses);
        this.topics = new Topics(passage);
    }

    List<Indicator> from(int place) {
        List<Indicator> result = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) if (places.get(i) >= place) result.add(written.get(i));
        return result;
    }

    void write(int clause, Name own, List<Place> group) {
        Name name = whole(clause, own);
        boolean each = group.size() == 1 && eachTakesTheSame(group.get(0), own);
        List<String> shared =
                each ? Distribution.names(name) : group.size() < 2 ? List.of() : Distribution.names(name, group.size());
        if (each) {
            for (String words : shared)
                add(
                        words,
                        name,
                        group.get(0),
                        group.get(0),
                        group.get(0).quantity().op());
            remember(clause, name);
            return;
        }
        Op op = group.stream()
                .map(place -> place.quantity().op())
                .filter(o -> o != Op.EQUAL)
                .findFirst()
                .orElse(Op.EQUAL);
        for (int i = 0; i < group.size(); i++) {
            String words = shared.isEmpty() ? name.words() : shared.get(i);
            Op given = group.get(i).quantity().op();
            add(words, name, group.get(i), group.get(0), given == Op.EQUAL && !shared.isEmpty() ? op : given);
        }
        remember(clause, name);
    }

    /** {@code 小学、初中各2所} promises two of each. */
    private boolean eachTakesTheSame(Place place, Name own) {
        Lead lead = place.quantity().lead();
        String words = passage.words(lead.trendEnd(), place.quantity().start());
        return place.role() == Place.Role.AFTER_NAME
                && (words.contains("各") || own.noun().contains("各新"));
    }

    private void remember(int clause, Name name) {
        lastClause = clause;
        lastNoun = name.noun();
        lastVerb = name.verb();
        lastStart = name.start();
    }

    private Name whole(int clause, Name own) {
        boolean sameClause = lastClause == clause;
        if (own.need() == Need.NOTHING) {
            boolean carries = sameClause && own.verb().isEmpty() && lastVerb.startsWith("新");
            return carries ? new Name(lastVerb, own.noun(), own.start(), own.end(), own.need()) : own;
        }
        boolean adjacent =
                sameClause || lastClause == clause - 1 && !clauses.get(clause).opens();
        return adjacent ? after(own) : topical(clause, own);
    }

    private Name after(Name own) {
        String noun = own.need() == Need.NOUN ? lastNoun : owner(own) + own.noun();
        return new Name(
                own.need() == Need.SUBJECT ? "" : own.verb(), noun, start(lastStart, own), own.end(), own.need());
    }

    private String owner(Name own) {
        if (own.noun().startsWith("占") || own.need() == Need.SUBJECT) return lastNoun;
        int attribute = ATTRIBUTES.lengthBefore(lastNoun, 0, lastNoun.length());
        return lastNoun.substring(0, lastNoun.length() - attribute);
    }

    private Name topical(int clause, Name own) {
        int from = clause;
        while (from > 0 && clause - from < FARTHEST && !clauses.get(from).opens()) from--;
        if (from == clause) return own;
        Clause source = own.need() == Need.OWNER ? clauses.get(from) : clauses.get(clause - 1);
        Topics.Stretch topic = topics.of(source);
        if (topic.isEmpty()) return own;
        String words = passage.words(topic.start(), topic.end());
        int start = own.need() == Need.NOUN ? start(topic.start(), own) : own.start();
        return new Name(own.verb(), words + own.noun(), start, own.end(), own.need());
    }

    private static int start(int borrowed, Name own) {
        return own.end() - borrowed > LONGEST_QUOTE ? own.start() : Math.min(borrowed, own.start());
    }

    private void add(String words, Name name, Place place, Place first, Op op) {
        Quantity quantity = place.quantity();
        int end = place.role() == Place.Role.BEFORE_NAME ? name.end() : quantity.end();
        places.add(quantity.start());
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
                evidence(quantity),
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
                isGrowth(quantity) || isGrowth(first) || !quantity.lead().reached() && LeadReader.opensWithTrend(name)
                        ? Measure.GROWTH
                        : Measure.RATIO;
        };
    }

    private boolean isGrowth(Quantity quantity) {
        return quantity.lead().isChange() || GROWTH_AFTER.startsAt(passage.folded(), quantity.end());
    }

    private List<String> evidence(Quantity quantity) {
        Lead lead = quantity.lead();
        String compared = passage.words(lead.trendEnd(), quantity.start());
        String trailing = quantity.trailing() == Op.EQUAL ? "" : passage.words(quantity.unitEnd(), quantity.end());
        String unit = quantity.unit().map(MeasureWord::text).orElse("");
        String number = passage.words(quantity.start(), quantity.unitEnd());
        boolean signed = passage.folded().startsWith(unit, quantity.unitEnd() - unit.length());
        String bare = signed ? number.substring(0, number.length() - unit.length()) : number;
        String trend = passage.words(lead.start(), lead.trendEnd());
        return Stream.of(compared, trailing, bare, unit, trend, modality.evidence(quantity.start()))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
