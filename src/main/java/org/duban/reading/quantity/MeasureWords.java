package org.duban.reading.quantity;

import java.util.Map;
import java.util.Optional;
import org.duban.reading.quantity.MeasureWord.Kind;

/** Knows the measure words by class, and the words that only look like them ({@code 部门} is not 部). */
final class MeasureWords {
    private static final String PEOPLE = "人 名 位 户 对 班 队 组";
    private static final String PLACES = "个 家 所 处 座 栋 幢 间 站 片 块 口 眼 床 床位 标段";
    private static final String PIECES = "件 台 辆 部 套 架 艘 列 台套 台/套 标台 标车 只 头 羽 株 棵 根 条 道 张 份 本 册 篇 枚 颗 盏 盆 支 笔 款";
    private static final String MATTERS = "项 种 类 门 宗 起 例 次 场 批次 席 分 单";
    private static final String OCCASIONS = "人次 户次 家次 台次 件次 班次 架次 场次 车次 例次 届次 人年";

    private static final String CURRENCIES = "元 元人民币 人民币 美元 欧元 日元 港元 港币 英镑 韩元";

    private static final String LENGTHS = "米 公里 千米 里 海里 延米 延长米 厘米 公分 毫米 车公里 皮长公里";
    private static final String AREAS = "平方米 平米 ㎡ 平方公里 平方千米 亩 公顷";
    private static final String VOLUMES = "立方米 立方 方 升 标箱 标准箱 TEU 箱 担";
    private static final String WEIGHTS = "吨 公斤 千克 斤 克 毫克 微克 吨标准煤 吨标煤 载重吨 蒸吨 吨公里 人公里";
    private static final String POWERS = "瓦 千瓦 兆瓦 吉瓦 kW MW GW 千瓦时 千瓦·时 兆瓦时 kWh MWh 度 千伏安 兆伏安";
    private static final String COMPUTING = "P PB TB PFlops EFlops PFLOPS EFLOPS Mbps Gbps Tbps 机架 标准机架";
    private static final String STATES = "分贝 ℃ 摄氏度";

    private static final Lexicon<Kind> WORDS = new Lexicon<>(Map.of(
            Kind.THINGS,
            String.join(" ", PEOPLE, PLACES, PIECES, MATTERS, OCCASIONS),
            Kind.MONEY,
            CURRENCIES,
            Kind.PHYSICAL,
            String.join(" ", LENGTHS, AREAS, VOLUMES, WEIGHTS, POWERS, COMPUTING, STATES),
            Kind.PERCENT,
            "% ‰",
            Kind.CHANGE,
            "个百分点 百分点 个千分点 倍",
            Kind.TIME,
            "天 个工作日 工作日 个月 小时 个小时 分钟 岁",
            Kind.GRADE,
            "伏 千伏 吨级 千瓦级 兆瓦级"));

    /** Nouns that follow a number without a measure word, and begin like one. */
    private static final String BARE_NOUNS = "部门 部分 单位 方面 个人 家庭 项目 场景 场馆 场所 处室 支部 队伍 人口 人才 组织 企业 类别 门类 台阶 条例 站点 席位";
    /** Words that a Chinese number opens: 三分之一, 五位一体, 一站式, 人均 after 第一. */
    private static final String COMPOUNDS = "分之 位一体 站式 对一 次级 人均 户均 本科 起来 起步 道路 度假 升级 对接 对口 处理 条块 位居 位置";

    private static final WordSet OTHER_WORDS = WordSet.of(BARE_NOUNS, COMPOUNDS);

    private static final String MULTIPLIERS = "百千万亿";
    private static final String PER = "人户亩年天日月时次个家";

    private MeasureWords() {}

    /** The measure word that begins here, with what it is counted against ({@code 微克/立方米}, {@code 所/万人}). */
    static Optional<MeasureWord> at(String text, int at) {
        return WORDS.at(text, at)
                .filter(word -> OTHER_WORDS.lengthAt(text, at) <= word.length())
                .map(word -> against(text, at, word));
    }

    private static MeasureWord against(String text, int at, Lexicon.Entry<Kind> word) {
        int bracket = bracketEnd(text, at + word.length());
        int end = perEnd(text, bracket);
        if (end == bracket) return new MeasureWord(text.substring(at, end), word.meaning());
        return new MeasureWord(text.substring(at, end), word.meaning() == Kind.THINGS ? Kind.RATE : word.meaning());
    }

    /** The end of a second measure word in brackets that begins here, as in {@code 套(间)}, or the same place. */
    private static int bracketEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') return at;
        int end = at + 1 + WORDS.lengthAt(text, at + 1);
        return end > at + 1 && end < text.length() && text.charAt(end) == ')' ? end + 1 : at;
    }

    /** The end of {@code /万人} or {@code /立方米} that begins here, or the same place. */
    private static int perEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '/') return at;
        int base = at + 1;
        while (base < text.length() && base < at + 3 && MULTIPLIERS.indexOf(text.charAt(base)) >= 0) base++;
        int unit = WORDS.lengthAt(text, base);
        if (unit > 0) return base + unit;
        return base < text.length() && PER.indexOf(text.charAt(base)) >= 0 ? base + 1 : at;
    }
}
