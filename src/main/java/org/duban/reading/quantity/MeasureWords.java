package org.duban.reading.quantity;

import java.util.Map;
import java.util.Optional;
import org.duban.reading.quantity.MeasureWord.Kind;

/** Knows the measure words by class, and the words that only look like them ({@code 部门} is not 部). */
final class MeasureWords {
    private static final Lexicon<Kind> WORDS = new Lexicon<>(Map.of(
            Kind.THINGS,
            "个 家 人 名 项 所 条 件 次 台 座 处 户 套 辆 部 支 场 间 门 种 类 栋 幢 棵 株 头 只 羽 艘 架 列 班 位 对 张 份 篇 册 本 "
                    + "宗 起 例 款 块 口 眼 根 盏 尊 枚 道 颗 尾 单 笔 席 孔 片 站 人次 户次 班次 架次 场次 家次 台次 件次 批次 台套 台/套 人年 "
                    + "分 标台 标车 盆 例次 车次 组 队 届次 床 床位 标段",
            Kind.MONEY,
            "元 美元 欧元 日元 港元 港币 英镑 韩元 元人民币 人民币",
            Kind.PHYSICAL,
            "担 箱 升 平方米 平方公里 平方千米 公里 千米 米 立方米 立方 方 亩 公顷 吨 公斤 千克 斤 克 升 毫克 微克 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 度 "
                    + "千瓦·时 亿度 吨标准煤 吨标煤 千伏安 兆伏安 分贝 标箱 标准箱 TEU 海里 里 延米 延长米 平米 ㎡ 摄氏度 ℃ 载重吨 蒸吨 吨公里 人公里 "
                    + "P PB TB GW MW kW KW MWh kWh PFlops EFlops PFLOPS EFLOPS Gbps Tbps Mbps 毫米 厘米 公分 方米 车公里 皮长公里 芯公里 标准机架 机架",
            Kind.PERCENT,
            "% ‰",
            Kind.CHANGE,
            "个百分点 百分点 个千分点 倍",
            Kind.TIME,
            "天 个工作日 工作日 小时 分钟 个小时 个月 岁",
            Kind.GRADE,
            "千伏 吨级 元级 亩级 人级 兆级 千瓦级 兆瓦级 平方米级 伏"));

    /** Words that begin like a measure word and are none. */
    private static final WordSet OTHER_WORDS = WordSet.of(
            "部门 部分 位居 处理 处置 场景 场所 场馆 本科 本地 本级 本土 对接 对口 口岸 口径 门类 类别 人均 人民 人才 人大 人口 人居",
            "家庭 家电 家具 家居 家园 项目 条例 台阶 座谈 户籍 户外 户均 套餐 支部 支持 支撑 间接 种类 种植 种子 种业 头部 列车 列入 班子 次数 次级 起步 起来 例会 款项",
            "分之 分钟 分局 分店 分会 分类 分批 分级 分区 分期 分公司 分中心 分院 分校 份额 根本 站式 站点 米袋 度假 升级 里程 里程碑 克服 方面 方案 方式 方位 方针 方向 对比 批准 批发 单元 单位 单一 队伍 组织 组团 组建 道路 片区 位数 位一体 位置",
            "只有 架构 张力 席位 起点 起势 块状 站位 类似 头雁 件套 元素 元旦 元宵 道德 道理 个性 个人 个体 单向 升学 条块 处室 处级 股 瓦斯 里面 所有 所在 批零 支农 支付 对标 对外 片长");

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
