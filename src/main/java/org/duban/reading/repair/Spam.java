package org.duban.reading.repair;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/** Reports lines of advertising that a copying site put in. They stay in the text, for the outline to pass over. */
final class Spam implements Mender {
    private static final Pattern LINE = Pattern.compile("(?m)^[^\\n]{8,2000}$");
    private static final Pattern WORD = Pattern.compile(
            "亚洲|欧美|国产|日韩|无码|無碼|中文字幕|一区二区|三区|精品|久久|人妻|少妇|成人|av|免费观看|在线观看|在线播放|视频在线|博彩|彩票|棋牌|私服|代开发票",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<Edit> mend(String text) {
        return Edits.wherever(LINE, text, Repair.Kind.SPAM, Spam::sameWords);
    }

    /** Many such words and no sentence end. */
    private static @Nullable String sameWords(MatchResult line) {
        String words = line.group();
        boolean advertising = words.indexOf('。') < 0
                && WORD.matcher(words).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
        return advertising ? words : null;
    }
}
