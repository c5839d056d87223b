package org.duban.reading.outline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.outline.Numeral.Style;

/** Recognises the number at the start of a run of text, in all common styles, sound or damaged. */
final class Numerals {
    private static final String HAN = "[一二三四五六七八九十百]{1,4}";

    /** Tried in this order; the group {@code n} is the number as it is printed. */
    private static final Map<Style, Pattern> STYLES = new EnumMap<>(Map.of(
            Style.CHAPTER, Pattern.compile("(?<n>第" + HAN + "(?:章|部分|篇))[\\s、:：.．]*"),
            Style.HAN, Pattern.compile("(?<n>" + HAN + ")(?:\\s?[、．.]\\s*|[\\s\\u3000]+|$)"),
            Style.HAN_BRACKET,
                    Pattern.compile("(?<n>[(（〔［【]\\s?" + HAN + "\\s?[)）〕］】]|" + HAN + "[)）]|[㈠-㈩])[、.．:：]?\\s*"),
            Style.DIGIT,
                    Pattern.compile("(?<n>\\d{1,2}\\s?[.．、](?![0-9０-９])|\\d{1,2}(?=[\\s\\u3000])|[⒈-⒛])[\\s\\u3000]*"),
            Style.DIGIT_BRACKET, Pattern.compile("(?<n>[(（]\\s?\\d{1,3}\\s?[)）]|\\d{1,3}[)）]|[⑴-⒇])[、.．]?\\s*"),
            Style.CIRCLED, Pattern.compile("(?<n>[①-⑳❶-❿])[、.．]?\\s*"),
            Style.ORDINAL, Pattern.compile("(?<n>第" + HAN + "|首先|其次|再次|最后)[,，、:：]\\s*"),
            Style.FIRSTLY, Pattern.compile("(?<n>" + HAN + "[是要])[,，:：]?(?=\\S)"),
            Style.DASH, Pattern.compile("(?<n>[—–―─]{1,3}|-{2,3}|[●◆■★▲◎○※□◇▪•·]{1,2})\\s*")));

    /** The styles that count within a line. */
    private static final Set<Style> WITHIN =
            EnumSet.of(Style.FIRSTLY, Style.ORDINAL, Style.DIGIT, Style.DIGIT_BRACKET, Style.CIRCLED);

    private Numerals() {}

    /** Whether a run that follows a mark within a line opens with a number. */
    static boolean within(String text, Span span) {
        return at(text, span)
                .filter(n -> WITHIN.contains(n.style()) && n.span().end() < span.end())
                .isPresent();
    }

    /** The number that opens the span, where one does. */
    static Optional<Numeral> at(String text, Span span) {
        for (Map.Entry<Style, Pattern> style : STYLES.entrySet()) {
            Matcher number = style.getValue().matcher(text).region(span.start(), span.end());
            if (number.lookingAt()) {
                return Optional.of(
                        new Numeral(style.getKey(), number.group("n"), new Span(span.start(), number.end())));
            }
        }
        return Optional.empty();
    }
}
