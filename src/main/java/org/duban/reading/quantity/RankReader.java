package org.duban.reading.quantity;

import java.util.Optional;
import org.duban.reading.Op;

/** Reads a place in a ranking: 第N after a word of placing, 前N of a field ({@code 全省前10}). */
final class RankReader {
    private static final WordSet PLACING =
            WordSet.of("居 列 排 位 名 进 入 持 省 国 市 县 区 名列 排名 保持 稳居 跻身 进入 进位 争先 挺进 争 获 争取 力争 确保 位次");
    private static final WordSet VERBS =
            WordSet.of("居 位居 列 名列 位列 排 排名 排位 排在 保持 保持在 进入 跻身 稳居 进位 跨入 迈入 步入 晋升 升至 上升到 挺进 争 获 力争 确保 位次 继续 始终");
    private static final WordSet AFTER = WordSet.of("名 位 强 席");
    private static final String ENDS = ",;:.。!、) 并和的";

    private RankReader() {}

    static Optional<Quantity> at(String text, int floor, int at) {
        if (at == 0 || !isRankMark(text.charAt(at - 1)) || !PLACING.endsAt(text, floor, at - 1))
            return Optional.empty();
        return NumeralReader.at(text, at).flatMap(number -> rank(text, floor, number));
    }

    /** Where the name of what is ranked ends, before the verb of placing. */
    static int nameEnd(String text, int floor, int end) {
        for (int i = end; i > floor; i--) {
            int verb = VERBS.lengthBefore(text, floor, i);
            if (verb > 0 && i - verb > floor) return i - verb;
        }
        return end;
    }

    private static boolean isRankMark(char c) {
        return c == '第' || c == '前';
    }

    private static Optional<Quantity> rank(String text, int floor, Numeral number) {
        int end = number.end() + AFTER.lengthAt(text, number.end());
        Trail trail = Trail.at(text, end);
        boolean ends = trail.end() >= text.length() || ENDS.indexOf(text.charAt(trail.end())) >= 0;
        if (!ends) return Optional.empty();
        Lead lead = LeadReader.before(text, floor, number.start() - 1);
        return Optional.of(new Quantity(
                lead,
                number.start() - 1,
                end,
                trail.end(),
                number.value(),
                number.upper(),
                Optional.empty(),
                Op.EQUAL,
                number.script(),
                false));
    }
}
