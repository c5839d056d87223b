package org.duban.shared;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Words as a cell of a workbook holds them: no signs that a workbook cannot hold, no blanks around, never longer than a cell. */
public record CellText(String words) {
    private static final int LONGEST = 32_767;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern ESCAPED = Pattern.compile("'(?=[=+\\-@])");

    public static CellText of(String words) {
        String printable = UNPRINTABLE.matcher(words).replaceAll("");
        return new CellText((printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable).strip());
    }

    /** The words without the apostrophe that programs put before what would be a formula. */
    public CellText withoutEscape() {
        return ESCAPED.matcher(words).lookingAt() ? new CellText(words.substring(1)) : this;
    }

    /**
     * Eight signs by which an exported cell is known again as long as nobody edits it.
     *
     * @param number the number of its target
     * @param column the name of its column, the same in every language
     */
    public String mark(int number, String column) {
        CRC32 sum = new CRC32();
        sum.update((number + column + '\n' + words).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
