package org.duban.reading.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the numbers that an old Word document prints before paragraphs and does not store. */
final class DocNumbering {
    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private final Map<Integer, int[]> counters = new HashMap<>();

    /** The number before this paragraph, empty where it has none. */
    String next(Paragraph paragraph) {
        HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
        int level = Math.max(0, Math.min(paragraph.getIlvl(), LEVELS - 1));
        if (list == null || isUnnumbered(list.getNumberFormat((char) level))) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list.getLsid(), unseen -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? list.getStartAt((char) level) : counter[level] + 1;
        Arrays.fill(counter, level + 1, LEVELS, 0);
        return printed(list, level, counter);
    }

    private static boolean isUnnumbered(int format) {
        return format == BULLET || format == NONE;
    }

    /** The pattern has a level's number where that counter is to stand. */
    private static String printed(HWPFList list, int level, int[] counter) {
        StringBuilder printed = new StringBuilder();
        for (char c : list.getNumberText((char) level).toCharArray()) {
            if (c < LEVELS) {
                String format = NumberFormat.nameOf(list.getNumberFormat(c));
                printed.append(NumberFormat.print(Math.max(1, counter[c]), format));
            } else {
                printed.append(c);
            }
        }
        return printed.toString().strip();
    }
}
