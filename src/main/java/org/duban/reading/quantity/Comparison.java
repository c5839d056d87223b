package org.duban.reading.quantity;

import java.util.Map;
import org.duban.reading.Op;

/** The words of comparison before a number. */
final class Comparison {
    /** {@code >=} 不少于/不低于/至少; {@code >} 超/突破/高于; {@code <=} 不超过/控制在; {@code <} 低于; {@code ~} 约. */
    static final Lexicon<Op> WORDS = new Lexicon<>(Map.of(
            Op.AT_LEAST, "不少于 不低于 至少 最少 不小于 不弱于 不下于 不得少于 不得低于 最低",
            Op.MORE_THAN, "超 超过 突破 高于 大于 多于 过 超出 跨越 迈过",
            Op.AT_MOST, "不超过 不高于 不多于 不大于 控制在 压缩在 不超 不突破 控制到 限制在 不得超过 最多 至多",
            Op.LESS_THAN, "低于 少于 小于",
            Op.ABOUT, "约 大约 近 接近 约为 大致"));

    /** Words that end like a comparison and are none. */
    static final WordSet OTHER_WORDS = WordSet.of("签约 节约 集约 预约 履约 条约 公约 附近 最近 新近 邻近 靠近 临近 赶超 反超 通过 经过");

    private Comparison() {}
}
