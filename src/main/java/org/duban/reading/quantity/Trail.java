package org.duban.reading.quantity;

import java.util.EnumMap;
import java.util.Map;
import org.duban.reading.Op;

/** The words of comparison after a measure word: 以上, 左右, 以内. */
record Trail(int end, Op op) {
    private static final Map<Op, WordSet> WORDS = new EnumMap<>(Map.of(
            Op.AT_LEAST, WordSet.of("以上 及以上 或以上 之上 及其以上 起"),
            Op.AT_MOST, WordSet.of("以内 以下 之内 之下 及以下 内"),
            Op.ABOUT, WordSet.of("左右 上下 前后")));

    private static final WordSet OTHER_WORDS = WordSet.of("内容 内部 内外 内涵 内河 内需 内设 内陆 起步 起来 起点 起重");

    static Trail at(String text, int at) {
        if (OTHER_WORDS.startsAt(text, at)) return new Trail(at, Op.EQUAL);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().startsAt(text, at))
                .findFirst()
                .map(entry -> new Trail(at + entry.getValue().lengthAt(text, at), entry.getKey()))
                .orElse(new Trail(at, Op.EQUAL));
    }
}
