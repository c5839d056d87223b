package org.duban.reading.file;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the numbers that Word prints before paragraphs and does not store. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<BigInteger, String[]> formats = new HashMap<>();

    /** The number before this paragraph, empty where it has none. */
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = list == null ? null : paragraph.getNumLevelText();
        String format = list == null ? null : paragraph.getNumFmt();
        if (list == null || pattern == null || format == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int level = level(paragraph);
        int[] counter = counters.computeIfAbsent(list, unseen -> new int[LEVELS]);
        String[] formatsOfList = formats.computeIfAbsent(list, unseen -> new String[LEVELS]);
        counter[level]++;
        Arrays.fill(counter, level + 1, LEVELS, 0);
        formatsOfList[level] = format;
        return printed(pattern, counter, formatsOfList);
    }

    private static int level(XWPFParagraph paragraph) {
        BigInteger level = paragraph.getNumIlvl();
        return level == null ? 0 : Math.max(0, Math.min(level.intValue(), LEVELS - 1));
    }

    private static String printed(String pattern, int[] counter, @Nullable String[] formats) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int level = Integer.parseInt(place.group(1)) - 1;
            return Matcher.quoteReplacement(NumberFormat.print(Math.max(1, counter[level]), formats[level]));
        });
    }
}
