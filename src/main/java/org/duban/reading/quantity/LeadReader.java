package org.duban.reading.quantity;

import java.util.Optional;
import org.duban.reading.Op;
import org.duban.reading.quantity.Lead.Trend;

/** Reads leftwards from a number: comparison, linking words and the verb of rising or falling. */
final class LeadReader {
    private static final WordSet LINKS = WordSet.of(
            "达 达到 为 是 共 共计 总计 合计 累计 完成 实现 保持在 稳定在 维持在 保持 稳定 分别 均 各 再 都 就 力争 确保 争取 努力 必须 保证 全年 年内 全部",
            "有 调整为 优化为 调整到 优化到 调整至 优化至 迈上 跃上 可达 年均 预计 计划 在 将 要 需 应 能 又 每年 目标 每人每月 每人每年 每人每天 每月 每人 每户 每亩 每生每年 每人每次");
    private static final WordSet TO = WordSet.of("至 到");
    private static final WordSet RISE =
            WordSet.of("增长 增幅 增速 增长率 增长速度 增长幅度 上升 提高 提升 增加 扩大 涨幅 递增 上涨 攀升 增 涨 升 同比增长 年均增长 正增长 快于 高出 增值 增收 翻");
    private static final WordSet FALL =
            WordSet.of("下降 降低 减少 减轻 压减 压降 降幅 下降率 压缩 缩减 削减 消减 缩短 降 减 下降幅度 下浮 回落 节约 减排 精简 压低");
    /** Words that end like a linking word and are none. */
    private static final WordSet OTHER_WORDS = WordSet.of(
            "现有 已有 拥有 保有 共有 具有 所有 国有 享有 占有 原有 持有 收到 看到 做到 直到 得到 走到 成为 作为 行为 甚至 以至 冬至 乃至 现在 存在 正在 所在 重要 需要 主要 必要 功能 性能 储能 节能 产能 智能 才能 自然增长率 新增 净增 职能 动能 首都 成都 古都");

    private static final WordSet BASES =
            WordSet.of("同比 同口径 比上年 较上年 比去年 较去年 可比价 按可比价 按可比口径 可比口径 均 分别 年均 平均 力争 确保 实现 全年 年度 年");

    /** These may stand before the verb: 至少引进1个. */
    private static final WordSet AT_LEAST = WordSet.of("至少 最少");

    private static final int LONGEST_STANDARD = 20;

    private final String text;
    private final int floor;
    private int at;
    private Op op = Op.EQUAL;

    private LeadReader(String text, int floor, int number) {
        this.text = text;
        this.floor = floor;
        this.at = number;
    }

    /** What leads up to the number that begins at {@code number}, no further left than the floor. */
    static Lead before(String text, int floor, int number) {
        return new LeadReader(text, floor, number).read();
    }

    /** Whether a name begins with a verb of rising or falling: 压减审批时限. */
    static boolean opensWithTrend(String name) {
        return FALL.lengthAt(name, 0) > 1 || RISE.lengthAt(name, 0) > 1;
    }

    /** The end of the linking words that begin here: 每人 in 由每人50元, 达到 in 力争达到50元. */
    static int linksEnd(String text, int from) {
        int at = from;
        int link = linkLength(text, at);
        while (link > 0) {
            at += link;
            link = linkLength(text, at);
        }
        return at;
    }

    private static int linkLength(String text, int at) {
        int comparison = Comparison.WORDS.lengthAt(text, at);
        return comparison > 0 ? comparison : LINKS.lengthAt(text, at);
    }

    /** A name without the verb of rising or falling at its end. */
    static String withoutTrend(String name) {
        int end = name.length();
        int trend = Math.max(RISE.lengthBefore(name, 1, end), FALL.lengthBefore(name, 1, end));
        return trend > 1 ? name.substring(0, end - trend) : name;
    }

    private Lead read() {
        while (passComparison() || passLink()) continue;
        if (passStandard()) return new Lead(at, at, op, Trend.NONE, false);
        if (TO.endsAt(text, floor, at)) return reached();
        Trend trend = trend(at);
        int trendEnd = at;
        at -= length(trend, at);
        while (trend == Trend.RISE && passBase()) continue;
        if (op == Op.EQUAL && AT_LEAST.endsAt(text, floor, Names.verbsBefore(text, floor, at))) op = Op.AT_LEAST;
        return new Lead(at, trendEnd, op, trend, false);
    }

    private boolean passComparison() {
        Optional<Lexicon.Entry<Op>> comparison = Comparison.WORDS.before(text, floor, at);
        if (comparison.isEmpty() || Comparison.OTHER_WORDS.endsAt(text, floor, at)) return false;
        if (comparison.get().length() < LINKS.lengthBefore(text, floor, at)) return false;
        if (op == Op.EQUAL) op = comparison.get().meaning();
        at -= comparison.get().length();
        return true;
    }

    /** {@code 不低于低保标准的}1.3倍: the comparison stands before what the number is a part of. */
    private boolean passStandard() {
        if (op != Op.EQUAL || at <= floor || text.charAt(at - 1) != '的') return false;
        for (int i = at - 1; i > Math.max(floor, at - LONGEST_STANDARD); i--) {
            Optional<Lexicon.Entry<Op>> comparison = Comparison.WORDS.before(text, floor, i);
            if (comparison.isEmpty() || comparison.get().length() < 2) continue;
            op = comparison.get().meaning();
            at = i - comparison.get().length();
            return true;
        }
        return false;
    }

    /** What a rise is measured against is no part of the name: 同口径增长5%. */
    private boolean passBase() {
        int base = BASES.lengthBefore(text, floor, at);
        at -= base;
        return base > 0;
    }

    private boolean passLink() {
        int link = at > floor && text.charAt(at - 1) == ' ' ? 1 : LINKS.lengthBefore(text, floor, at);
        if (link == 0 || OTHER_WORDS.endsAt(text, floor, at)) return false;
        at -= link;
        return true;
    }

    /** 提升至 and 降到 set a level: {@code =}, and {@code <=} where it falls. */
    private Lead reached() {
        if (OTHER_WORDS.endsAt(text, floor, at)) return new Lead(at, at, op, Trend.NONE, false);
        int to = at - 1;
        Trend trend = trend(to);
        if (trend == Trend.FALL && op == Op.EQUAL) op = Op.AT_MOST;
        at = to - length(trend, to);
        while (trend != Trend.NONE && passBase()) continue;
        return new Lead(at, at, op, trend, true);
    }

    private Trend trend(int end) {
        if (OTHER_WORDS.endsAt(text, floor, end)) return Trend.NONE;
        int rise = RISE.lengthBefore(text, floor, end);
        int fall = FALL.lengthBefore(text, floor, end);
        return rise == 0 && fall == 0 ? Trend.NONE : rise >= fall ? Trend.RISE : Trend.FALL;
    }

    private int length(Trend trend, int end) {
        return switch (trend) {
            case NONE -> 0;
            case RISE -> RISE.lengthBefore(text, floor, end);
            case FALL -> FALL.lengthBefore(text, floor, end);
        };
    }
}
