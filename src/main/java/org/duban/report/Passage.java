package org.duban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.reading.Span;

/** Some words with where they stand in the repaired text, and the numbers they promise. */
public record Passage(String text, Span span, List<ProposedIndicator> indicators) {
    public Passage {
        indicators = List.copyOf(indicators);
    }

    public static Passage of(ProposedTarget target) {
        return new Passage(target.text(), target.span(), target.indicators());
    }

    public Passage with(List<ProposedIndicator> others) {
        return new Passage(text, span, others);
    }

    /** This passage and the next one as one. */
    public Passage and(Passage next) {
        List<ProposedIndicator> all = new ArrayList<>(indicators);
        all.addAll(next.indicators);
        Span whole = new Span(Math.min(span.start(), next.span.start()), Math.max(span.end(), next.span.end()));
        return new Passage(text + next.text, whole, all);
    }

    /**
     * The two parts before and after an offset into the words.
     *
     * @param document the repaired text
     */
    public List<Passage> cut(int at, String document) {
        String head = text.substring(0, at);
        String tail = text.substring(at);
        int middle = offset(at, document);
        List<ProposedIndicator> first = new ArrayList<>();
        List<ProposedIndicator> second = new ArrayList<>();
        indicators.forEach(each -> (isLater(each, head, tail) ? second : first).add(each));
        return List.of(
                new Passage(head, new Span(span.start(), middle), first),
                new Passage(tail, new Span(middle, span.end()), second));
    }

    private static boolean isLater(ProposedIndicator indicator, String head, String tail) {
        return tail.contains(indicator.quote()) && !head.contains(indicator.quote());
    }

    /** Where an offset into the words lies in the document; about where, if the words were changed and so are not found. */
    private int offset(int at, String document) {
        String source = span.in(document);
        int[] places = visible(source);
        String condensed = condensed(source);
        int found = condensed.indexOf(condensed(text));
        int index = found + condensed(text.substring(0, at)).length();
        boolean known = found >= 0 && index < places.length;
        return span.start() + (known ? places[index] : span.length() * at / text.length());
    }

    /** Line breaks inside a cell are layout, so words are compared without white space. */
    private static String condensed(String words) {
        return words.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int[] visible(String words) {
        return IntStream.range(0, words.length())
                .filter(i -> !Character.isWhitespace(words.charAt(i)))
                .toArray();
    }
}
