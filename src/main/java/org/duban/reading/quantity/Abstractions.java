package org.duban.reading.quantity;

/** Nouns of which a small Chinese number promises no pieces: 四条底线, 三项机制, 两个维护. */
final class Abstractions {
    private static final String THOUGHTS = "理念 原则 意识 自信 思想 精神 大局 关系 确立 维护 坚持 统一";
    private static final String DEMANDS = "标准 规定 要求 目标 任务 责任 职责 纪律 底线 红线 指标 指数";
    private static final String MEANS = "政策 机制 制度 体系 战略 措施 举措 抓手 路径 队伍 优势 作用";
    private static final String MATTERS = "方面 领域 环节 文章 重点 关键 难题 短板 问题 大事 主线 维度 层面 阶段 步骤";
    private static final String UNDERTAKINGS = "建设 改革 革命 转变 结合 保障 服务 行动 工程 计划 战役 攻坚战 硬仗";
    private static final String QUOTED = "“ ‘ 《 \"";

    private static final WordSet ALL = WordSet.of(THOUGHTS, DEMANDS, MEANS, MATTERS, UNDERTAKINGS, QUOTED);

    /** Of these it is not even ten or more: 八项规定, 十大行动. */
    private static final WordSet OF_ANY_NUMBER = WordSet.of("规定 大 “ ‘ \"");

    private Abstractions() {}

    /** Whether the words open or close with such a noun. */
    static boolean areNamed(String text, int from, int end) {
        return from < end && ALL.startsAt(text, from) || ALL.endsAt(text, from, end);
    }

    /** Whether the words open with one that is no piece however many there are. */
    static boolean areNamedOfAnyNumber(String text, int from) {
        return OF_ANY_NUMBER.startsAt(text, from);
    }
}
