package org.duban.reading.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/** Joins a line that broke within a number or at a page number printed between two halves of a sentence. */
final class BrokenLines implements Mender {
    private static final String WITHIN_NUMBER =
            "\\n(?<=[" + Script.HAN + "]\\d{0,9}[.．]?[ \\t]{0,9}\\n)(?<=[\\d.．][ \\t]{0,9}\\n)[ \\t　]{0,20}"
                    + "(?=[.．]\\d|[%％‰]|(?:万|亿|個百|个百|余|多)?(?:个|项|条|所|座|处|亩|平方米|公里|元|人|家|套|户)|\\d+(?:\\.\\d+)?(?:%|％|万|亿|个|家|项|条|公里|亩|元|人|套|户|所|座|平方米))";
    private static final String PAGE_NUMBER = "\\n(?<=[" + Script.HAN
            + "，、,；;][ \\t]{0,9}\\n)\\s{0,20}(?:[-—－–]{1,2} {0,3}\\d{1,3} {0,3}[-—－–]{1,2}|第 {0,3}\\d{1,3} {0,3}页(?:[，, 共/]{0,3}\\d{1,3} {0,3}页)?)[ \\t]{0,9}\\n\\s{0,20}"
            + "(?=[" + Script.HAN + "]{12})";
    private static final Pattern BREAK = Pattern.compile(WITHIN_NUMBER + "|" + PAGE_NUMBER);
    private static final int SHORTEST_LINE = 10;

    @Override
    public List<Edit> mend(String text) {
        return Edits.wherever(BREAK, text, Repair.Kind.LINE_BREAK, found -> joined(text, found));
    }

    /** A short line is a heading or a cell, and stays. */
    private static @Nullable String joined(String text, MatchResult found) {
        int lineStart = text.lastIndexOf('\n', found.start() - 1) + 1;
        return found.start() - lineStart < SHORTEST_LINE ? null : "";
    }
}
