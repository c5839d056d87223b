package org.duban.reading.quantity;

import java.math.BigDecimal;
import org.duban.reading.Op;
import org.duban.reading.quantity.MeasureWord.Kind;
import org.duban.reading.quantity.Numeral.Script;
import org.duban.reading.quantity.Place.Role;

/** The rules that tell a promised number from one that describes, dates, serves or adorns. */
final class RoleRules {
    private static final WordSet TIME_NOUNS = WordSet.of("天数 时间 时限 用时 时长 周期 期限 寿命");
    private static final WordSet EXISTING = WordSet.of("现有 原有 已有 已建成 已完成 目前 此前 截至 去年 上年");
    private static final WordSet COMPARED = WordSet.of("比去年 较去年 比上年 较上年");
    private static final WordSet ON_THE_BASIS = WordSet.of("基础上");
    private static final String FUNDS = "资金 基金 债券 国债 专项债 贷款 融资 补贴 补助 奖励 消费券";
    private static final String TURNOVER = "投资 产值 收入 税收 销售 出口 外资 成本 债务";
    private static final WordSet MONEY_ITSELF = WordSet.of(FUNDS, TURNOVER);
    private static final WordSet SPENDING = WordSet.of("投入 安排 筹集 发放 拨付 争取");
    private static final WordSet EXTENT = WordSet.of("范围 半径 口径 高 宽 长 深 内 外 以外");
    private static final WordSet DESCRIBING = WordSet.of("年产 日产 年处理 日处理 日供水 长 总长 全长 宽 占地");
    private static final WordSet JOINERS = WordSet.of("并 且 和 及 以及 与 或 后 时 ( ) 、 的增长 的增幅 的增速");
    /** What is said of the number itself, with 的 or without. */
    private static final WordSet SAID_OF_NUMBER = WordSet.of("目标 任务 目标任务 规模 水平 大关 关口 台阶 标准 要求");

    private static final WordSet ALL = WordSet.of("全部 全覆盖 均 都");

    private static final WordSet ONE_OF_A_KIND = WordSet.of("新建 新开工 新增 建成 创建 引进 改造");
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
        return !one && measured && quantity.script() != Script.ROUNDED && !quantity.vague() && !around.runsOn();
    }

    private boolean endsHere(Surroundings around) {
        int after = around.after();
        return after >= around.tailEnd() || JOINERS.startsAt(text, after) || isOnlySaidOfNumber(around);
    }

    private boolean isOnlySaidOfNumber(Surroundings around) {
        int noun = text.charAt(around.after()) == '的' ? around.after() + 1 : around.after();
        int said = SAID_OF_NUMBER.lengthAt(text, noun);
        return said > 0 && noun + said >= trimmed(around.after(), around.tailEnd());
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
        boolean funds = MONEY_ITSELF.endsAt(text, around.after(), trimmed(around.after(), around.tailEnd()))
                || MONEY_ITSELF.startsAt(text, around.after());
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
        if (quantity.value().compareTo(BigDecimal.TEN) >= 0 && !Abstractions.areNamedOfAnyNumber(text, around.after()))
            return false;
        return Abstractions.areNamed(text, around.after(), end);
    }

    private boolean isOneBuilt(Surroundings around) {
        String unit = around.quantity().unit().map(MeasureWord::text).orElse("");
        return UNITS_FOR_ONE.contains(unit) && ONE_OF_A_KIND.endsAt(text, around.floor(), around.lead());
    }
}
