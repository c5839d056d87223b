package org.duban.reading.quantity;

import java.math.BigDecimal;
import org.duban.reading.Op;
import org.duban.reading.quantity.MeasureWord.Kind;
import org.duban.reading.quantity.Numeral.Script;
import org.duban.reading.quantity.Place.Role;

/** The rules that tell a promised number from one that describes, dates, serves or adorns. */
final class RoleRules {
    /** Of these one does not promise a number of pieces when the number is a Chinese one: 四条底线, 三项机制. */
    private static final WordSet ABSTRACT = WordSet.of(
            "方面 领域 环节 文章 底线 机制 政策 制度 关系 原则 意识 自信 维护 确立 坚持 统一 战略 体系 责任 关口 关键 短板 难题 问题 目标 任务 重点 理念 要求 抓手 优势 作用 转变 结合 倡导 保障 革命 攻坚战 战役 行动 工程 计划 清单",
            "台账 硬仗 标准 纪律 规定 红线 主线 层面 维度 梯队 路径 方向 阶段 步骤 先行 措施 举措 队伍 班子 力量 精神 建设 一批 大事 关 仗 思想 环境 格局 大局 服务 改革 指数 指标 职责 主体 要素 资源 产业 转型 循环 市场 “ ‘ 《 \"");

    private static final WordSet SLOGANS = WordSet.of("规定 “ ‘ \" 大 一批");
    private static final WordSet TIME_NOUNS = WordSet.of("天数 时间 时限 用时 时长 周期 耗时 期限 寿命 时效");
    private static final WordSet EXISTING = WordSet.of("现有 目前 已有 已建成 已完成 去年 上年 原有 现存 此前 截至 累计已");
    private static final WordSet COMPARED = WordSet.of("比去年 较去年 比上年 较上年 在去年 在上年");
    private static final WordSet ON_THE_BASIS = WordSet.of("基础上");
    private static final WordSet FUNDS = WordSet.of(
            "资金 基金 债券 贷款 信贷 补助 补贴 奖励 投资 订单 产值 税收 消费券 红包 销售 收入 融资 授信 专项债 国债 转移支付 成本 债务 税费 财力 增加值 营收 费用 保费 额度 债 目标 任务 规模 出口 外资 签约");
    private static final WordSet SPENDING = WordSet.of("投入 安排 筹措 筹集 发放 拨付 减免 化解 撬动 带动 募集 投放 争取 统筹 让利 降低成本");
    private static final WordSet EXTENT = WordSet.of("范围 半径 生活圈 服务圈 充电圈 圈 内 高 宽 长 口径 深 半 以外 外");
    private static final WordSet DESCRIBING = WordSet.of("年产 日产 日处理 日供水 总长 全长 总长度 占地 占地面积 长 宽 总投资 年处理 年产能");
    private static final WordSet JOINERS = WordSet.of("并 且 和 及 以及 与 或 后 时 ( ) 、 的增长 增长 的增幅 增幅 的增速 增速 以满足");
    /** What is said of the number itself: 的目标, 大关. */
    private static final WordSet SAID_OF_NUMBER =
            WordSet.of("的目标 目标 的任务 的规模 规模 水平 大关 台阶 的水平 的标准 的要求 的目标任务 关口 的大关 目标任务 的台阶");

    private static final WordSet ALL = WordSet.of("全部 全覆盖 均 都");

    private static final WordSet ONE_OF_A_KIND = WordSet.of("新建 新增 建成 引进 创成 创建 新开工 改造 净增 开工 招引");
    private static final String UNITS_FOR_ONE = "座所家处台艘套辆栋幢间名个";

    private final Passage passage;
    private final String text;

    RoleRules(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
    }

    Role role(Surroundings around) {
        if (around.quantity().isRank()) return Role.AFTER_NAME;
        if (isExisting(around)) return Role.NONE;
        if (isBaseline(around)) return Role.NONE;
        if (isGrade(around.quantity())) return Role.ATTRIBUTE;
        return switch (around.quantity().kind()) {
            case THINGS, RATE -> things(around);
            case MONEY -> money(around);
            case PHYSICAL -> physical(around);
            case PERCENT, CHANGE -> share(around);
            case TIME -> time(around);
            case GRADE -> Role.ATTRIBUTE;
        };
    }

    boolean isSure(Surroundings around) {
        Quantity quantity = around.quantity();
        boolean one = quantity.kind() == Kind.THINGS
                && quantity.script() == Script.CHINESE
                && quantity.value().equals(BigDecimal.ONE);
        boolean measured = quantity.unit().map(unit -> !unit.text().isEmpty()).orElse(true);
        return !one && measured && !quantity.vague() && !around.runsOn();
    }

    private boolean endsHere(Surroundings around) {
        int after = around.after();
        int said = SAID_OF_NUMBER.lengthAt(text, after);
        return after >= around.tailEnd()
                || JOINERS.startsAt(text, after)
                || said > 0 && after + said >= trimmed(after, around.tailEnd());
    }

    private Role things(Surroundings around) {
        Quantity quantity = around.quantity();
        if (quantity.script() == Script.BARE && quantity.op() == Op.EQUAL) return Role.ATTRIBUTE;
        if (isThresholdOfAll(around)) return Role.ATTRIBUTE;
        if (isServed(around)) return Role.NONE;
        if (quantity.script() == Script.CHINESE && isFigureOfSpeech(around)) return Role.NONE;
        if (endsHere(around)) return Role.AFTER_NAME;
        if (describesNext(around) && (quantity.op() != Op.EQUAL || isShareNext(around))) return Role.ATTRIBUTE;
        return Role.BEFORE_NAME;
    }

    /** {@code 20户以上自然村全部通公路} promises all of them, not twenty. */
    private boolean isThresholdOfAll(Surroundings around) {
        return around.quantity().trailing() != Op.EQUAL
                && Names.skipAdverbs(passage, around.floor(), around.lead()) >= around.lead()
                && ALL.firstIn(text, around.after(), around.tailEnd()) >= 0;
    }

    private static boolean describesNext(Surroundings around) {
        return around.next() != null && around.next().role() == Role.AFTER_NAME;
    }

    private static boolean isShareNext(Surroundings around) {
        return around.next() != null && around.next().quantity().kind() == Kind.PERCENT;
    }

    /** Money before a noun is the object's own threshold, unless it is spent or the noun is money itself. */
    private Role money(Surroundings around) {
        if (endsHere(around)) return isBareThreshold(around) ? Role.ATTRIBUTE : Role.AFTER_NAME;
        if (around.runsOn()) return Role.ATTRIBUTE;
        boolean spent = SPENDING.endsAt(text, around.floor(), around.lead());
        boolean funds = FUNDS.endsAt(text, around.after(), trimmed(around.after(), around.tailEnd()))
                || FUNDS.startsAt(text, around.after());
        return spent || funds ? Role.BEFORE_NAME : Role.ATTRIBUTE;
    }

    private int trimmed(int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') at--;
        return at;
    }

    private static boolean isBareThreshold(Surroundings around) {
        Quantity quantity = around.quantity();
        return quantity.script() == Script.BARE && quantity.lead().start() == quantity.start();
    }

    private Role physical(Surroundings around) {
        Quantity quantity = around.quantity();
        if (quantity.script() == Script.BARE)
            return isBareThreshold(around) || !endsHere(around) ? Role.ATTRIBUTE : Role.AFTER_NAME;
        if (isLeanedOn(around)) return Role.NONE;
        if (EXTENT.startsAt(text, around.after())) return Role.NONE;
        if (endsHere(around)) return Role.AFTER_NAME;
        boolean describes = around.runsOn() || DESCRIBING.endsAt(text, around.floor(), around.lead());
        return describes ? Role.ATTRIBUTE : Role.BEFORE_NAME;
    }

    private Role share(Surroundings around) {
        if (around.runsOn() && describesNext(around)) return Role.ATTRIBUTE;
        boolean named = Names.firstOfName(passage, around.floor(), around.lead()) < around.lead();
        boolean ofTheNext = !endsHere(around) && text.charAt(around.after()) == '的';
        return endsHere(around) || named && !ofTheNext ? Role.AFTER_NAME : Role.BEFORE_NAME;
    }

    /** Dates and deadlines are no indicators; a time that is itself measured is. */
    private Role time(Surroundings around) {
        boolean measured = TIME_NOUNS.endsAt(
                text, around.clause().start(), around.quantity().nameEnd());
        return (measured || around.quantity().lead().reached()) && endsHere(around) ? Role.AFTER_NAME : Role.NONE;
    }

    private boolean isGrade(Quantity quantity) {
        return quantity.unitEnd() < text.length() && text.charAt(quantity.unitEnd()) == '级';
    }

    /** {@code 由10家增加到20家}: what the rise starts from is not promised. */
    private boolean isBaseline(Surroundings around) {
        return around.lead() > around.floor() && "由从".indexOf(text.charAt(around.lead() - 1)) >= 0;
    }

    private boolean isExisting(Surroundings around) {
        int from = Math.max(around.floor(), around.quantity().start() - 40);
        int base = ON_THE_BASIS.lastIn(text, from, around.quantity().start());
        if (base >= 0) from = base;
        int existing = EXISTING.firstIn(text, from, around.quantity().start());
        return existing >= 0 && !(existing > 0 && COMPARED.startsAt(text, existing - 1));
    }

    private boolean isServed(Surroundings around) {
        return isLeanedOn(around) || isManaged(around);
    }

    /** {@code 对3个园区实行统一管理} only says of whom; {@code 对3个园区实施改造} promises the work. */
    private boolean isManaged(Surroundings around) {
        boolean object = around.lead() > around.floor() && text.charAt(around.lead() - 1) == '对';
        return object
                && Verbs.FLOW.firstIn(text, around.after(), around.clause().end()) < 0;
    }

    private boolean isLeanedOn(Surroundings around) {
        int start = Names.skipAdverbs(passage, around.floor(), around.lead());
        return Verbs.FRAME.startsAt(text, start)
                && !Verbs.DOING.endsAt(text, start + 1, around.lead())
                && !Verbs.FLOW.endsAt(text, start + 1, around.lead());
    }

    /** {@code 四条底线}, {@code 一个良好环境}: Chinese numbers count things only where the things can be counted. */
    private boolean isFigureOfSpeech(Surroundings around) {
        Quantity quantity = around.quantity();
        if (quantity.value().equals(BigDecimal.ONE) && !isOneBuilt(around)) return true;
        int end = trimmed(around.after(), around.tailEnd());
        if (quantity.value().compareTo(BigDecimal.TEN) >= 0 && !SLOGANS.startsAt(text, around.after())) return false;
        return ABSTRACT.startsAt(text, around.after()) && around.after() < end
                || ABSTRACT.endsAt(text, around.after(), end);
    }

    private boolean isOneBuilt(Surroundings around) {
        String unit = around.quantity().unit().map(MeasureWord::text).orElse("");
        return UNITS_FOR_ONE.contains(unit) && ONE_OF_A_KIND.endsAt(text, around.floor(), around.lead());
    }
}
