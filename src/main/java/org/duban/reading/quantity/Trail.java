package org.duban.reading.quantity;

import java.util.Map;
import org.duban.reading.Op;

/** The words of comparison after a measure word: 以上, 左右, 以内. */
record Trail(int end, Op op) {
    private static final Lexicon<Op> WORDS = new Lexicon<>(Map.of(
            Op.AT_LEAST, "以上 及以上 或以上 之上 及其以上 起",
            Op.AT_MOST, "以内 以下 之内 之下 及以下 内",
            Op.ABOUT, "左右 上下 前后"));

    private static final WordSet OTHER_WORDS = WordSet.of("内容 内部 内外 内涵 内河 内需 内设 内陆 起步 起来 起点 起重");

    static Trail at(String text, int at) {
        return WORDS.at(text, at)
                .filter(word -> !OTHER_WORDS.startsAt(text, at))
                .map(word -> new Trail(at + word.length(), word.meaning()))
                .orElse(new Trail(at, Op.EQUAL));
    }
}
