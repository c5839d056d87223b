package org.duban.reading.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its words whether a chapter looks back or ahead. */
final class Tense {
    private static final int LONGEST = 4000;
    private static final Pattern BACK =
            Pattern.compile("了(?<=[^为除]了)(?!解)|去年|上年|过去|同比|累计|荣获|获评|获批|被评|已(?<=[^不而早]已)|[一五]年来|圆满|先后|成功|位居|跃居|截至|预计全年");
    private static final Pattern AHEAD =
            Pattern.compile("今年|力争|确保|争取|要(?<![重主需]要)(?![素点求闻])|将(?<!不将)|继续|切实|努力|着力|年内|年底前|进一步|必须|坚决|大力");

    private Tense() {}

    /** @param year the year whose targets the document sets, where it is known */
    static boolean looksBack(List<Paragraph> chapter, @Nullable Integer year) {
        String words = words(chapter);
        int back = count(BACK, words);
        int ahead = count(AHEAD, words);
        if (year != null) {
            back += 2 * count(Pattern.compile(year - 1 + "年"), words);
            ahead += 2 * count(Pattern.compile(year + "年"), words);
        }
        return back > 3 && back > ahead;
    }

    private static String words(List<Paragraph> chapter) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : chapter) {
            if (words.length() > LONGEST) {
                break;
            }
            words.append(paragraph.words());
        }
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private static int count(Pattern cue, String words) {
        Matcher matcher = cue.matcher(words);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
