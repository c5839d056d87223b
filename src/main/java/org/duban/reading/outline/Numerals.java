package org.duban.reading.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.outline.Numeral.Style;

/** Recognises the number at the start of a run of text, in all common styles, sound or damaged. */
final class Numerals {
    private static final String HAN_DIGITS = "一二三四五六七八九十百";
    private static final String HAN = "[" + HAN_DIGITS + "]{1,4}";
    private static final String DIGITS = "0123456789";
    private static final String BRACKETS = "(（〔［【";

    /** A style by the characters it may begin with and its form; the group {@code n} is the number as it is printed. */
    private record Form(Style style, String first, Pattern pattern) {
        Form(Style style, String first, String pattern) {
            this(style, first, Pattern.compile(pattern));
        }

        Optional<Numeral> at(String text, Span span) {
            Matcher number = pattern.matcher(text).region(span.start(), span.end());
            return number.lookingAt()
                    ? Optional.of(new Numeral(style, number.group("n"), new Span(span.start(), number.end())))
                    : Optional.empty();
        }
    }

    /** Tried in this order. */
    private static final List<Form> FORMS = List.of(
            new Form(Style.CHAPTER, "第", "(?<n>第" + HAN + "(?:章|部分|篇))[\\s、:：.．]*"),
            new Form(Style.HAN, HAN_DIGITS, "(?<n>" + HAN + ")(?:\\s?[、．.]\\s*|[\\s\\u3000]+|$)"),
            new Form(
                    Style.HAN_BRACKET,
                    BRACKETS + HAN_DIGITS + "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
                    "(?<n>[(（〔［【]\\s?" + HAN + "\\s?[)）〕］】]|" + HAN + "[)）]|[㈠-㈩])[、.．:：]?\\s*"),
            new Form(
                    Style.DIGIT,
                    DIGITS + "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
                    "(?<n>\\d{1,2}\\s?[.．、](?![0-9０-９])|\\d{1,2}(?=[\\s\\u3000])|[⒈-⒛])[\\s\\u3000]*"),
            new Form(
                    Style.DIGIT_BRACKET,
                    BRACKETS + DIGITS + "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
                    "(?<n>[(（]\\s?\\d{1,3}\\s?[)）]|\\d{1,3}[)）]|[⑴-⒇])[、.．]?\\s*"),
            new Form(Style.CIRCLED, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿", "(?<n>[①-⑳❶-❿])[、.．]?\\s*"),
            new Form(Style.ORDINAL, "第首其再最", "(?<n>第" + HAN + "|首先|其次|再次|最后)[,，、:：]\\s*"),
            new Form(Style.FIRSTLY, HAN_DIGITS, "(?<n>" + HAN + "[是要])[,，:：]?(?=\\S)"),
            new Form(
                    Style.DASH, "—–―─-*＊●◆■★▲◎○※□◇▪•·", "(?<n>[—–―─]{1,3}|-{2,3}|[*＊]{1,2}|[●◆■★▲◎○※□◇▪•·]{1,2})\\s*"));

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
        for (Form form : FORMS) {
            if (form.first().indexOf(text.charAt(span.start())) >= 0) {
                Optional<Numeral> numeral = form.at(text, span);
                if (numeral.isPresent()) {
                    return numeral;
                }
            }
        }
        return Optional.empty();
    }
}
