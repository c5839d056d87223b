package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Span;
import org.duban.reading.outline.Element.Title;
import org.duban.reading.outline.Element.Words;
import org.duban.reading.outline.Numeral.Style;

/** Finds the lead sentences that run in in mid-paragraph, in a chapter built that way (GUIDE 2). */
final class RunIn {
    private RunIn() {}

    /** Whether the sentences below a chapter's title begin with a lead and have one more. */
    static boolean isBuiltThatWay(String text, List<Span> sentences) {
        return sentences.size() >= 4
                && leads(text, sentences, 0)
                && java.util.stream.IntStream.range(2, sentences.size()).anyMatch(i -> leads(text, sentences, i));
    }

    static List<Element> elements(String text, List<Span> sentences) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            boolean title = i == 0 || i > 1 && leads(text, sentences, i) && !leads(text, sentences, i + 1);
            elements.add(title ? title(text, sentence) : new Words(sentence, sentence, null));
        }
        return elements;
    }

    private static boolean leads(String text, List<Span> sentences, int at) {
        return at + 1 < sentences.size() && Wording.canRunIn(sentences.get(at).in(text));
    }

    private static Title title(String text, Span sentence) {
        int length = Wording.unmarked(sentence.in(text)).length();
        return new Title(sentence, new Span(sentence.start(), sentence.start() + length), Style.LEAD, null, false);
    }
}
