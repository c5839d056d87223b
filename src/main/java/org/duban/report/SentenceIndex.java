package org.duban.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of a text by their place, and the target that each is in. */
public class SentenceIndex {
    private final List<Sentence> sentences;
    private final Map<Integer, UUID> targets = new HashMap<>();

    public SentenceIndex(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    public SentenceIndex(List<Sentence> sentences, List<ProposedTarget> live, List<ProposedTarget> dropped) {
        this(sentences);
        live.forEach(target -> overlapping(target.span()).forEach(index -> targets.putIfAbsent(index, target.id())));
        addCells(live, dropped);
    }

    /** The cells of a table that hold names belong to the row whose words stand last before them. */
    private void addCells(List<ProposedTarget> live, List<ProposedTarget> dropped) {
        TreeMap<Integer, ProposedTarget> rows = new TreeMap<>();
        Stream.concat(live.stream(), dropped.stream())
                .filter(target -> target.rowNumber() != null)
                .sorted(Comparator.comparing(ProposedTarget::state).reversed())
                .forEach(row -> rows.put(row.span().start(), row));
        IntStream.range(0, sentences.size())
                .filter(index -> sentences.get(index).kind() == SentenceClass.TARGET)
                .forEach(index -> addCell(index, rows));
    }

    private void addCell(int index, TreeMap<Integer, ProposedTarget> rows) {
        var row = rows.floorEntry(sentences.get(index).span().start());
        if (row != null && row.getValue().state() == ProposedState.LIVE) {
            targets.putIfAbsent(index, row.getValue().id());
        }
    }

    /** The index of the sentence at the beginning of a span, or of the last one before it; 0 where there is none. */
    public int at(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, Math.min(low, sentences.size() - 1));
    }

    public @Nullable UUID target(int index) {
        return targets.get(index);
    }

    public Cover cover(int index) {
        return Cover.of(sentences.get(index).kind(), targets.containsKey(index));
    }

    public Coverage coverage() {
        return Coverage.of(
                IntStream.range(0, sentences.size()).mapToObj(this::cover).toList());
    }

    private IntStream overlapping(Span span) {
        return IntStream.range(at(span), sentences.size())
                .takeWhile(index -> sentences.get(index).span().start() < span.end())
                .filter(index -> sentences.get(index).span().overlaps(span));
    }
}
