package org.duban.reading.file;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** Counts the numbers that Word prints before paragraphs and does not store. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final DocxLists lists;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<BigInteger, String[]> formats = new HashMap<>();

    DocxNumbering(DocxLists lists) {
        this.lists = lists;
    }

    /** The number before this paragraph, empty where it has none. */
    String next(XWPFParagraph paragraph) {
        DocxLists.Place place = lists.place(paragraph);
        CTLvl shape = place == null ? null : lists.shape(place);
        if (place == null || shape == null || !shape.isSetLvlText() || !shape.isSetNumFmt()) {
            return "";
        }
        String format = shape.getNumFmt().getVal().toString();
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(place.list(), unseen -> new int[LEVELS]);
        String[] formatsOfList = formats.computeIfAbsent(place.list(), unseen -> new String[LEVELS]);
        counter[place.level()] = counter[place.level()] == 0 ? start(shape) : counter[place.level()] + 1;
        Arrays.fill(counter, place.level() + 1, LEVELS, 0);
        formatsOfList[place.level()] = format;
        return printed(shape.getLvlText().getVal(), counter, formatsOfList);
    }

    private static int start(CTLvl shape) {
        return shape.isSetStart() ? Math.max(1, shape.getStart().getVal().intValue()) : 1;
    }

    private static String printed(String pattern, int[] counter, @Nullable String[] formats) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int level = Integer.parseInt(place.group(1)) - 1;
            return Matcher.quoteReplacement(NumberFormat.print(Math.max(1, counter[level]), formats[level]));
        });
    }
}
