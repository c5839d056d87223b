package org.duban.reading.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.outline.Sentences;
import org.jspecify.annotations.Nullable;

/** Tells what a line of a table with one cell a line holds, by its words. */
final class CellKinds {
    private static final int SHORTEST_TEXT = 12;
    private static final int LONGEST_NAME_LINES = 3;
    private static final Pattern SERIAL = Pattern.compile("^\\d{1,3}$");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[(（]\\s?(?<bracketed>\\d{1,3})\\s?[)）]|(?<plain>\\d{1,3})\\s?[.．、](?!\\d))\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[。；;]$|[，,].*\\d|[，,：:].{6,}");

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;]");

    private final Lines lines;
    private final boolean plainNumbersCountRows;

    CellKinds(Lines lines, int from, int to) {
        this.lines = lines;
        this.plainNumbersCountRows = plainNumbersCountRows(from, to);
    }

    boolean isSerial(int line) {
        return SERIAL.matcher(lines.get(line)).matches();
    }

    boolean isText(int line) {
        String words = lines.get(line);
        boolean numbered = NUMBER.matcher(words).lookingAt();
        return numbered
                || words.length() >= SHORTEST_TEXT && SENTENCE.matcher(words).find() && !isList(words);
    }

    /** Whether the line goes on with the text that begins above it: the next number of a list within one cell. */
    boolean continues(int first, int line) {
        Integer number = plain(line);
        Integer above = plain(line - 1);
        return !plainNumbersCountRows && number != null && above != null && plain(first) != null && number == above + 1;
    }

    /** Whether a name begins here, on one line or broken over several. */
    boolean isName(int line, int end) {
        return lengthOfName(line, end) > 0;
    }

    /** How many lines the cell of names at this line takes; 0 where none begins. */
    int lengthOfName(int line, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = line; i < Math.min(end, line + LONGEST_NAME_LINES) && !isText(i) && !isSerial(i); i++) {
            words.append(Sentences.withoutBlanks(lines.get(i)));
            if (isWhole(words.toString())) {
                return i + 1 - line + openLines(i, end);
            }
        }
        return 0;
    }

    /** A list that ends with 、 goes on below; so does a name whose bracket stands on the next line. */
    private int openLines(int line, int end) {
        int next = line + 1;
        while (next < end
                && !isText(next)
                && (lines.get(next - 1).endsWith("、") || lines.get(next).matches("[(（][^()（）]*[)）]"))) {
            next++;
        }
        return next - line - 1;
    }

    private static boolean isWhole(String words) {
        return Unit.isWhole(words) || Person.isLeader(words) || isList(words);
    }

    private static boolean isList(String words) {
        if (SENTENCE_END.matcher(words).find()) {
            return false;
        }
        java.util.List<String> names = Names.of(words);
        return names.size() > 1 && names.stream().allMatch(name -> Unit.isWhole(name) || Person.isLeader(name));
    }

    @Nullable Integer number(int line) {
        Matcher number = NUMBER.matcher(lines.get(line));
        return number.lookingAt() && number.group("bracketed") != null
                ? Integer.valueOf(number.group("bracketed"))
                : null;
    }

    /** The text without the number of its row. */
    Span words(Span span) {
        Matcher number = NUMBER.matcher(lines.text()).region(span.start(), span.end());
        boolean counted = number.lookingAt() && (plainNumbersCountRows || number.group("bracketed") != null);
        return counted ? new Span(number.end(), span.end()) : span;
    }

    private @Nullable Integer plain(int line) {
        Matcher number = NUMBER.matcher(lines.get(line));
        return number.lookingAt() && number.group("plain") != null ? Integer.valueOf(number.group("plain")) : null;
    }

    /** Where a plain number above 1 stands right below names or titles, the numbers count rows and not parts of a cell. */
    private boolean plainNumbersCountRows(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Integer number = plain(i);
            if (number != null && number > 1 && plain(i - 1) == null) {
                return true;
            }
        }
        return false;
    }
}
