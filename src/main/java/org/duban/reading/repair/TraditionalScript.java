package org.duban.reading.repair;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.reading.Repair;

/** Turns a document in the traditional script into the simplified one, phrase by phrase. */
final class TraditionalScript implements Mender {
    /** Where 著 is the word for renown or writing; elsewhere it is the traditional form of 着, which opencc4j leaves. */
    private static final Pattern CLINGING = Pattern.compile("(?<![显顯名土专專原卓昭论論巨编編合译譯遗遺])著(?![名作称稱书書者述录錄])");

    @Override
    public List<Edit> mend(String text) {
        if (!Script.isTraditional(text)) {
            return List.of();
        }
        Edits edits = new Edits(Repair.Kind.TRADITIONAL_SCRIPT);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            compare(line, simplified(line), start, edits);
            start += line.length() + 1;
        }
        return edits.list();
    }

    private static String simplified(String line) {
        return CLINGING.matcher(ZhConverterUtil.toSimple(line)).replaceAll("着");
    }

    private static void compare(String before, String after, int start, Edits edits) {
        if (before.length() == after.length()) {
            compareByCharacter(before, after, start, edits);
        } else {
            edits.replace(start, start + before.length(), after);
        }
    }

    /** One change for each run of characters that differ. */
    private static void compareByCharacter(String before, String after, int start, Edits edits) {
        for (int from = 0; from < before.length(); from++) {
            int to = from;
            while (to < before.length() && before.charAt(to) != after.charAt(to)) {
                to++;
            }
            if (to > from) {
                edits.replace(start + from, start + to, after.substring(from, to));
                from = to;
            }
        }
    }
}
