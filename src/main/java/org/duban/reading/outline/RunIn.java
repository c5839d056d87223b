package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.reading.Span;
import org.duban.reading.outline.Element.Title;
import org.duban.reading.outline.Element.Words;
import org.duban.reading.outline.Numeral.Style;

/** Finds the lead sentences that run in in mid-paragraph, in a chapter built that way (GUIDE 2). */
final class RunIn {
    private static final int FEWEST_FURTHER = 2;

    private RunIn() {}

    /** Whether the sentences below a chapter's title begin with a lead and have one more. */
    static boolean isBuiltThatWay(String text, List<Span> sentences) {
        return sentences.size() >= 4
                && leads(text, sentences, 0)
                && IntStream.range(2, sentences.size()).anyMatch(i -> leads(text, sentences, i));
    }

    /** Whether a paragraph that opens with a lead is a row of them, each with sentences of its own. */
    static boolean areLeads(String text, List<Span> sentences) {
        return leads(text, sentences, 0)
                && IntStream.range(2, sentences.size())
                                .filter(i -> entitles(text, sentences, i))
                                .count()
                        >= FEWEST_FURTHER;
    }

    static List<Element> elements(String text, List<Span> sentences) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            boolean title = i == 0 || i > 1 && entitles(text, sentences, i);
            elements.add(title ? title(text, sentence) : new Words(sentence, sentence, null));
        }
        return elements;
    }

    /** Of two short sentences in a row the second one may be a lead. */
    private static boolean entitles(String text, List<Span> sentences, int at) {
        return leads(text, sentences, at) && !leads(text, sentences, at + 1);
    }

    private static boolean leads(String text, List<Span> sentences, int at) {
        return at + 1 < sentences.size() && Wording.canRunIn(sentences.get(at).in(text));
    }

    private static Title title(String text, Span sentence) {
        int length = Wording.unmarked(sentence.in(text)).length();
        return new Title(sentence, new Span(sentence.start(), sentence.start() + length), Style.LEAD, null, false);
    }
}
