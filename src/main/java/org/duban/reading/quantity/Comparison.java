package org.duban.reading.quantity;

import java.util.Map;
import org.duban.reading.Op;

/** A word of comparison before a number, by its length. */
record Comparison(Op op, int length) {
    /** {@code >=} 不少于/不低于/至少; {@code >} 超/突破/高于; {@code <=} 不超过/控制在; {@code <} 低于; {@code ~} 约. */
    private static final Map<Op, WordSet> WORDS = Map.of(
            Op.AT_LEAST, WordSet.of("不少于 不低于 至少 最少 不小于 不弱于 不下于 不得少于 不得低于 最低"),
            Op.MORE_THAN, WordSet.of("超 超过 突破 高于 大于 多于 过 超出 跨越 迈过"),
            Op.AT_MOST, WordSet.of("不超过 不高于 不多于 不大于 控制在 压缩在 不超 不突破 控制到 限制在 不得超过 最多 至多"),
            Op.LESS_THAN, WordSet.of("低于 少于 小于"),
            Op.ABOUT, WordSet.of("约 大约 近 接近 约为 大致"));

    /** Words that end like a comparison and are none. */
    private static final WordSet OTHER_WORDS = WordSet.of("签约 节约 集约 预约 履约 条约 公约 附近 最近 新近 邻近 靠近 临近 赶超 反超 通过 经过");

    /** The longest word of comparison that ends here; of length 0 where none does. */
    static Comparison before(String text, int floor, int at) {
        Comparison longest = new Comparison(Op.EQUAL, 0);
        if (OTHER_WORDS.endsAt(text, floor, at)) return longest;
        for (Map.Entry<Op, WordSet> words : WORDS.entrySet()) {
            int length = words.getValue().lengthBefore(text, floor, at);
            if (length > longest.length) longest = new Comparison(words.getKey(), length);
        }
        return longest;
    }
}
