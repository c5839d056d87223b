package org.duban.reading.quantity;

/** Finds where a name begins behind the words that only say when, how or that something is done. */
final class Names {
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与 并 或");
    /** With one of these a verb makes a noun: 建设用地, 覆盖率. */
    private static final WordSet NOUN_ENDINGS =
            WordSet.of("率 用地 库 区 面 者 项目 工程 中心 方案 基地 商 机构 部门 单位 密度 水平 强度 标准 人数 面积 规模 数 额 占 对象 收入 支出 质量 平台 经费 资金 性 型");

    private static final WordSet NOUN_SUFFIXES = WordSet.of("率 值 额 量 数 度 费 面积");

    private static final WordSet ON_THE_BASIS = WordSet.of("基础上");

    /** Words that begin like a connective and are none. */
    private static final WordSet OTHER_WORDS = WordSet.of("再就业 再生 再制造 再贷款 含量 末端 要素 均衡");

    private Names() {}

    static int firstOfName(Passage passage, int from, int end) {
        int at = skipPhrase(passage, skipAdverbs(passage, from, end), end);
        int next = skipVerb(passage, at, end);
        while (next > at) {
            at = skipAdverbs(passage, next, end);
            next = skipVerb(passage, at, end);
        }
        return Math.min(at, end);
    }

    static int skipAdverbs(Passage passage, int from, int end) {
        int at = from;
        int next = skipAdverb(passage.folded(), at, end);
        while (next > at && next <= end) {
            at = next;
            next = skipAdverb(passage.folded(), at, end);
        }
        return Math.min(at, end);
    }

    static int skipAdverb(String text, int at, int end) {
        if (at >= end) return at;
        if (text.charAt(at) == ' ') return at + 1;
        int date = TimeWords.end(text, at, end);
        if (date > at) return date;
        int manner = Verbs.MANNER.lengthAt(text, at);
        return isBeforeVerb(text, at + manner, end) ? at + manner : at + connective(text, at);
    }

    private static int connective(String text, int at) {
        return OTHER_WORDS.startsAt(text, at) ? 0 : Verbs.CONNECTIVE.lengthAt(text, at);
    }

    private static boolean isBeforeVerb(String text, int at, int end) {
        return at >= end || isVerb(text, at) || Verbs.FRAME.startsAt(text, at) || Verbs.MANNER.startsAt(text, at);
    }

    private static boolean isVerb(String text, int at) {
        int doing = Verbs.DOING.lengthAt(text, at);
        return Verbs.beginsAt(text, at) && (doing == 0 || !NOUN_ENDINGS.startsAt(text, at + doing));
    }

    private static int skipVerb(Passage passage, int at, int end) {
        String text = passage.folded();
        int length = Verbs.DOING.lengthAt(text, at);
        if (length == 0 || at + length > end || Verbs.FLOW.lengthAt(text, at) >= length) return at;
        return NOUN_ENDINGS.startsAt(text, at + length) ? at : at + length;
    }

    /** A phrase with a preposition ends before the first verb after it: 与高校签订…. */
    private static int skipPhrase(Passage passage, int at, int end) {
        String text = passage.folded();
        int preposition = Verbs.PREPOSITION.lengthAt(text, at);
        if (preposition == 0) return at;
        int base = ON_THE_BASIS.firstIn(text, at, end);
        if (base >= 0) return base + ON_THE_BASIS.lengthAt(text, base);
        for (int i = at + preposition + 1; i < end; i++) {
            if (!passage.isClosed(i) && (Verbs.DOING.startsAt(text, i) || Verbs.FLOW.startsAt(text, i))) return i;
        }
        return at + preposition;
    }

    /** The end of the verbs of flow that begin here, with the words that join them: 新建、改扩建. */
    static int flowEnd(String text, int from, int end) {
        int at = from;
        int verb = flow(text, at);
        while (verb > 0 && at + verb <= end) {
            at += verb;
            int joiner = JOINERS.lengthAt(text, at);
            verb = flow(text, at + joiner);
            if (verb > 0 && at + joiner + verb <= end) at += joiner;
        }
        return at;
    }

    /** How long the verb of flow is that begins here; 0 where its ending makes it a noun: 增加值, 开工率. */
    private static int flow(String text, int at) {
        int verb = Verbs.FLOW.lengthAt(text, at);
        return verb > 0 && NOUN_SUFFIXES.startsAt(text, at + verb) ? 0 : verb;
    }

    /** Where the verbs begin that end here. */
    static int verbsBefore(String text, int floor, int end) {
        int at = end;
        int verb = verbBefore(text, floor, at);
        while (verb > 0) {
            at -= verb;
            int joiner = JOINERS.lengthBefore(text, floor, at);
            verb = verbBefore(text, floor, at - joiner);
            if (verb > 0) at -= joiner;
        }
        return at;
    }

    private static int verbBefore(String text, int floor, int end) {
        return Math.max(Verbs.FLOW.lengthBefore(text, floor, end), Verbs.DOING.lengthBefore(text, floor, end));
    }
}
