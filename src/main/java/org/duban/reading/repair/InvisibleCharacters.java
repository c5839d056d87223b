package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Repair;
import org.duban.reading.Span;

/** Takes out what no reader sees: soft hyphens, zero-width and control characters, marks of writing direction. */
final class InvisibleCharacters implements Mender {
    @Override
    public List<Edit> mend(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && isInvisible(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                edits.add(new Edit(Repair.Kind.INVISIBLE_CHARACTER, new Span(start, end), ""));
                start = end;
            }
        }
        return edits;
    }

    private static boolean isInvisible(char c) {
        return !Script.isHan(c) && Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c) && "\n\t".indexOf(c) < 0
                || c >= '\uFE00' && c <= '\uFE0F';
    }
}
