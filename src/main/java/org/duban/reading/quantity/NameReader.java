package org.duban.reading.quantity;

import org.duban.reading.quantity.Name.Need;

/** Reads the name of a goal from the words before or after its number. */
final class NameReader {
    private static final String EXTENT = "面积 建筑面积 总面积 长度 总长 里程 总里程 规模 数量 总数 总量";
    private static final String OUTPUT = "产值 总产值 产量 总产 总产量 税收 销售收入 营业收入 产能 处理能力 日处理能力 日供水能力";
    private static final String MEANS = "投资 总投资 计划总投资 年度投资 年度计划投资 到位资金";
    private static final String RATES = "开工率 竣工率 投产率 到位率 资产负债率";

    /** Measured of something that was named before. */
    private static final WordSet OWNED = WordSet.of(EXTENT, OUTPUT, MEANS, RATES);

    /** Begins what is measured of each thing named before, or of a whole: 每户补助, 占…比重. */
    private static final WordSet OWNED_BY_EACH = WordSet.of("占 每户 每村 每亩");

    /** What work named before does for people: 惠及居民. */
    static final WordSet REACH = WordSet.of("惠及 受益");

    /** Work that is a name by itself: 征收100万平方米. */
    private static final WordSet COMPLETE = WordSet.of("征收 拆迁 拆除 安置 绿化 培训 帮扶 救助 资助");

    private static final WordSet STATES = WordSet.of("开工 主体 封顶 竣工 完工 建成 交付 通车 投产 达产 投入 运营");
    private static final WordSet TASK_WORDS = WordSet.of("任务 工作 目标 工作任务 建设任务 目标任务 等工作 等任务 等");
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与");
    private static final WordSet BASELINE = WordSet.of("由 从");
    private static final WordSet LIST_ENDS = WordSet.of("等 等等");
    private static final WordSet OTHER_WORDS = WordSet.of("等级 等次 等额 高等 中等 均等 平等 同等 对等");
    private static final WordSet SPENDING = WordSet.of("投入");
    private static final WordSet PURPOSE = WordSet.of("用于 支持 提高 改善 提升");
    private static final WordSet FILLERS = WordSet.of("进行 提供 的");

    private static final int LONGEST_OWNER = 8;

    private final Passage passage;
    private final String text;

    NameReader(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
    }

    Name read(Place place) {
        return place.role() == Place.Role.BEFORE_NAME ? after(place) : before(place);
    }

    /** {@code 1个国家级、3个省级重点实验室}: what lacks its head takes that of the next goal, if only a joint parts them. */
    Name withHead(Name own, Place next) {
        boolean lacks = own.noun().isEmpty() ? own.need() == Need.NOUN : Distribution.isScope(own.noun());
        if (!lacks || next.role() != Place.Role.BEFORE_NAME) return own;
        int words = Names.verbsBefore(text, own.end(), next.quantity().leadStart());
        int joint = JOINERS.lengthAt(text, own.end());
        if (joint == 0 || own.end() + joint < words) return own;
        Name whole = after(next);
        String head = Distribution.withoutScope(whole.noun());
        return new Name(own.verb(), own.noun() + head, own.start(), whole.end(), Need.NOTHING);
    }

    /** The name stands before the number. */
    private Name before(Place place) {
        Quantity quantity = place.quantity();
        int end = Math.max(place.floor(), nameEnd(place));
        int start = Names.firstOfName(passage, lastItem(place.floor(), end), end);
        int verbEnd = Names.flowEnd(text, start, end);
        int noun = afterList(verbEnd, end);
        String verb = passage.words(start, verbEnd);
        String rest = withoutParticle(passage.words(noun, end).strip());
        return new Name(verb, rest, Math.min(start, quantity.start()), quantity.end(), need(noun, end));
    }

    private static String withoutParticle(String words) {
        return words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
    }

    private int nameEnd(Place place) {
        int end = place.quantity().nameEnd();
        int baseline = BASELINE.firstIn(text, place.floor(), end);
        if (baseline > place.floor() && startsNumber(baseline + 1)) return baseline;
        return place.quantity().isRank() ? RankReader.nameEnd(text, place.floor(), end) : end;
    }

    private boolean startsNumber(int at) {
        return NumeralReader.begins(text.charAt(LeadReader.linksEnd(text, at)));
    }

    private Need need(int noun, int end) {
        if (noun >= end) return COMPLETE.endsAt(text, 0, end) ? Need.NOTHING : Need.NOUN;
        boolean owned = OWNED.lengthAt(text, noun) == end - noun || OWNED_BY_EACH.startsAt(text, noun);
        return owned || REACH.endsAt(text, 0, noun) ? Need.OWNER : Need.NOTHING;
    }

    /** A name holds a 、 where it joins names or verbs, not where an item with a verb of its own follows: 抓好A、新建B3个. */
    private int lastItem(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (!passage.isOpen(i, "、") || !Verbs.beginsAt(text, i + 1)) continue;
            int verbs = Names.verbsBefore(text, from, i);
            int itemStart = itemStart(from, i);
            if (verbs > itemStart && verbs > Names.skipAdverbs(passage, from, i)) return i + 1;
        }
        return from;
    }

    private int itemStart(int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) != '、') at--;
        return at;
    }

    /** The examples of a list before 等 do not belong to the name. */
    private int afterList(int from, int end) {
        for (int i = end - 3; i > from; i--) {
            if (text.charAt(i) != '等' || passage.isClosed(i)) continue;
            if (!OTHER_WORDS.startsAt(text, i) && !OTHER_WORDS.endsAt(text, from, i + 1))
                return i + LIST_ENDS.lengthAt(text, i);
        }
        return from;
    }

    /** The name stands after the number. */
    private Name after(Place place) {
        Quantity quantity = place.quantity();
        int lead = Math.max(place.floor(), quantity.leadStart());
        int end = nounEnd(quantity.end(), place.tailEnd());
        int verb = keptVerb(place.floor(), lead);
        int verbEnd = Names.flowEnd(text, verb, lead);
        String noun = noun(quantity.end(), end);
        int owner = verb < lead || !quantity.isOfThings() ? verb : ownerStart(place.floor(), lead);
        String whose = owner < verb ? passage.words(owner, verb).strip() : each(place.floor(), lead);
        if (SPENDING.endsAt(text, verb, lead) && quantity.kind() == MeasureWord.Kind.MONEY)
            return spent(place, verb, lead, end);
        Need need = whose.isEmpty() && STATES.startsAt(text, quantity.end()) ? Need.SUBJECT : Need.NOTHING;
        int start = verb < verbEnd ? verb : Math.min(owner, quantity.start());
        return new Name(whose + passage.words(verb, verbEnd), noun, start, end, need);
    }

    /** {@code 企业60家入规}: where the words begin that say whose the number is, if no verb parts them from it. */
    private int ownerStart(int floor, int lead) {
        if (Names.verbsBefore(text, floor, lead) < lead) return lead;
        int start = Names.firstOfName(passage, lastItem(floor, lead), lead);
        boolean listed = LIST_ENDS.endsAt(text, start, lead)
                || passage.words(start, lead).contains("、");
        boolean none = Verbs.PROCESS.startsAt(text, start) && !Verbs.FLOW.startsAt(text, start)
                || NumeralReader.begins(text.charAt(start));
        return none || listed || lead - start > LONGEST_OWNER ? lead : start;
    }

    /** {@code 每个乡镇建成2个广场}: of each unit the number is promised. */
    private String each(int floor, int lead) {
        int start = Names.skipAdverbs(passage, floor, lead);
        if (!text.startsWith("每", start)) return "";
        int end = start + 1;
        while (end < lead && !Verbs.beginsAt(text, end) && Names.skipAdverb(text, end, lead) == end) end++;
        return passage.words(start, end);
    }

    /** What money is spent on names it: 投入5000万元改善办学条件. */
    private Name spent(Place place, int verb, int lead, int end) {
        int purpose = Names.firstOfName(passage, place.quantity().end(), end);
        int object = purpose + Math.max(PURPOSE.lengthAt(text, purpose), 0);
        object = Names.firstOfName(passage, object, end);
        return new Name("", passage.words(object, end) + passage.words(verb, lead), verb, end, Need.NOTHING);
    }

    private int nounEnd(int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') at--;
        int task = TASK_WORDS.lengthBefore(text, from, at);
        return at - task > from ? at - task : at;
    }

    private String noun(int from, int end) {
        int start = from + FILLERS.lengthAt(text, from);
        for (int i = start + 1; i < end; i++) {
            int time = passage.isClosed(i) || !Character.isDigit(text.charAt(i)) ? i : TimeWords.end(text, i, end);
            if (time > i && time < end) return passage.words(start, i) + passage.words(time, end);
        }
        int filler = FILLERS.firstIn(text, start, end);
        if (filler < 0 || text.charAt(filler) == '的')
            return passage.words(start, end).strip();
        int rest = filler + FILLERS.lengthAt(text, filler);
        boolean carried = text.startsWith("提供", filler);
        return passage.words(start, filler) + (carried ? passage.words(rest, end) : "");
    }

    /** The verb right before the number, or the one that opens the clause before a list of examples. */
    private int keptVerb(int floor, int lead) {
        int near = Names.verbsBefore(text, floor, lead);
        if (near < lead) return Math.min(lead, Names.firstOfName(passage, near, lead));
        int first = Names.firstOfName(passage, lastItem(floor, lead), lead);
        boolean list = text.startsWith("等", Math.max(0, lead - 1))
                || text.substring(first, lead).indexOf('、') >= 0;
        return list && Verbs.FLOW.startsAt(text, first) ? first : lead;
    }
}
