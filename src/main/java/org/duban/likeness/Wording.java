package org.duban.likeness;

/**
 * The words of a cell before and after: what they begin and end with alike, and what stands between. Figures are never cut.
 */
public record Wording(String head, String before, String after, String tail) {
    /** The two laid beside each other. */
    public static Wording of(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        while (head > 0 && (cuts(before, head) || cuts(after, head))) {
            head--;
        }
        int tail = 0;
        while (tail < shorter - head && at(before, tail + 1) == at(after, tail + 1)) {
            tail++;
        }
        while (tail > 0 && (cuts(before, before.length() - tail) || cuts(after, after.length() - tail))) {
            tail--;
        }
        return new Wording(
                before.substring(0, head),
                before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail),
                before.substring(before.length() - tail));
    }

    /** All the words before. */
    public String was() {
        return head + before + tail;
    }

    /** All the words after. */
    public String is() {
        return head + after + tail;
    }

    private static char at(String words, int fromEnd) {
        return words.charAt(words.length() - fromEnd);
    }

    /** Whether a figure, or a character of two units, stands on both sides. */
    private static boolean cuts(String words, int at) {
        return at > 0
                && at < words.length()
                && (Character.isLowSurrogate(words.charAt(at))
                        || (isOfFigure(words.charAt(at - 1)) && isOfFigure(words.charAt(at))));
    }

    private static boolean isOfFigure(char sign) {
        return Character.isDigit(sign) || sign == '.';
    }
}
