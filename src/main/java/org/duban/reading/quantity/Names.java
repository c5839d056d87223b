package org.duban.reading.quantity;

/** Finds where a name begins behind the words that only say when, how or that something is done. */
final class Names {
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与 并 或");
    /** With one of these a verb makes a noun: 建设用地, 覆盖率. */
    private static final WordSet NOUN_ENDINGS =
            WordSet.of("率 用地 库 区 面 者 项目 工程 中心 方案 基地 商 机构 部门 单位 密度 水平 强度 标准 人数 面积 规模 数 额 总 占 对象 收入 支出 质量 平台 经费 资金");

    private Names() {}

    static int firstOfName(Passage passage, int from, int end) {
        int at = skipPhrase(passage, skipAdverbs(passage, from, end), end);
        int next = skipVerb(passage, at, end);
        while (next > at) {
            at = skipAdverbs(passage, next, end);
            next = skipVerb(passage, at, end);
        }
        return at;
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
        int year = skipYear(text, at, end);
        if (year > at) return year;
        int length = Verbs.ADVERB.lengthAt(text, at);
        return NOUN_ENDINGS.startsAt(text, at + length) ? at : at + length;
    }

    /** {@code 2024年}, {@code 2024年底前}; also the serial number of a list, as {@code 2.}. */
    private static int skipYear(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 4 && Character.isDigit(text.charAt(at))) at++;
        if (at == from || at >= end) return from;
        return text.charAt(at) == '年' || text.charAt(at) == '.' && at - from < 3 ? at + 1 : from;
    }

    private static int skipVerb(Passage passage, int at, int end) {
        String text = passage.folded();
        int length = Math.max(Verbs.DOING.lengthAt(text, at), Verbs.PROCESS.lengthAt(text, at));
        if (length == 0 || at + length > end || Verbs.FLOW.lengthAt(text, at) >= length) return at;
        return NOUN_ENDINGS.startsAt(text, at + length) ? at : at + length;
    }

    /** A phrase with a preposition ends before the first verb after it: 与高校签订…. */
    private static int skipPhrase(Passage passage, int at, int end) {
        String text = passage.folded();
        int preposition = Verbs.PREPOSITION.lengthAt(text, at);
        if (preposition == 0) return at;
        for (int i = at + preposition + 1; i < end; i++) {
            if (!passage.isClosed(i) && (Verbs.DOING.startsAt(text, i) || Verbs.FLOW.startsAt(text, i))) return i;
        }
        return at;
    }

    /** The end of the verbs of flow that begin here, with the words that join them: 新建、改扩建. */
    static int flowEnd(String text, int from, int end) {
        int at = from;
        int verb = Verbs.FLOW.lengthAt(text, at);
        while (verb > 0 && at + verb <= end) {
            at += verb;
            int joiner = JOINERS.lengthAt(text, at);
            verb = Verbs.FLOW.lengthAt(text, at + joiner);
            if (verb > 0 && at + joiner + verb <= end) at += joiner;
        }
        return at;
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
