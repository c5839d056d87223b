package org.duban.reading.quantity;

import java.util.List;
import org.duban.reading.quantity.Name.Need;

/** Completes a name from the goal or the clause before it ("where the name stands earlier in the sentence, take it from there"). */
final class Antecedents {
    /** What was measured of the owner before gives way: 粮食种植面积…、总产量 is 粮食总产量. */
    private static final WordSet ATTRIBUTES = WordSet.of("面积 种植面积 播种面积 建筑面积 总面积 产量 总产量 产值 总产值 收入 总量 总数 总产 投资 总投资 年度投资");

    private static final int LONGEST_QUOTE = 100;
    /** A name made of names is no longer than this, so that a list of borrowers stays linear. */
    private static final int LONGEST_NAME = 80;

    private static final int FARTHEST_CLAUSE = 20;
    private static final Name NOBODY = new Name("", "", 0, 0, Need.NOUN);

    private final Passage passage;
    private final List<Clause> clauses;
    private final Topics topics;
    private final int task;
    private Name last = NOBODY;
    private int lastClause = -2;

    Antecedents(Passage passage, List<Clause> clauses, int task) {
        this.passage = passage;
        this.clauses = clauses;
        this.topics = new Topics(passage);
        this.task = task;
    }

    /** The whole name of a goal of this clause; goals are to come in their order. */
    Name complete(int clause, Name own) {
        Name whole = own.need() == Need.NOTHING ? withVerb(clause, own) : borrow(clause, own);
        if (whole.words().length() > LONGEST_NAME) whole = own;
        last = whole;
        lastClause = clause;
        return whole;
    }

    /** {@code 新建停车场5个、泊位90个}: the verb of flow goes on through the clause. */
    private Name withVerb(int clause, Name own) {
        boolean carries =
                lastClause == clause && own.verb().isEmpty() && last.verb().startsWith("新");
        return carries ? new Name(last.verb(), own.noun(), own.start(), own.end(), own.need()) : own;
    }

    private Name borrow(int clause, Name own) {
        boolean adjacent = lastClause == clause
                || lastClause == clause - 1 && !clauses.get(clause).opens();
        boolean reached = NameReader.REACH.startsAt(own.verb(), 0);
        if (adjacent) return reached ? whatReaches(own) : fromLast(clause, own);
        return reached ? own : fromTopic(clause, own);
    }

    /** {@code 改造小区180个,惠及居民3万户}: the work reaches them. */
    private Name whatReaches(Name own) {
        return new Name(last.words(), own.words(), quoteStart(last.start(), own), own.end(), own.need());
    }

    /** The second value of a thing keeps its verb: 新开工高速公路12条1100公里. */
    private Name fromLast(int clause, Name own) {
        String noun = own.need() == Need.NOUN ? last.noun() : owner(own) + own.noun();
        boolean again = own.words().isEmpty() && lastClause == clause;
        String verb = own.need() == Need.SUBJECT ? "" : again ? last.verb() : own.verb();
        return new Name(verb, noun, quoteStart(last.start(), own), own.end(), own.need());
    }

    private String owner(Name own) {
        String noun = last.noun();
        if (own.noun().startsWith("占") || own.need() == Need.SUBJECT) return noun;
        int end = noun.length() - ATTRIBUTES.lengthBefore(noun, 0, noun.length());
        return noun.substring(0, Names.verbsBefore(noun, 1, end));
    }

    /** What lacks its owner takes the matter of the sentence, what lacks its noun that of the nearest clause. */
    private Name fromTopic(int clause, Name own) {
        int first = firstOfSentence(clause);
        if (first == clause) return own;
        Topics.Stretch topic = topics.of(clauses.get(own.need() == Need.OWNER ? first : clause - 1));
        if (topic.isEmpty()) return own;
        int start = own.need() == Need.NOUN ? quoteStart(topic.start(), own) : own.start();
        return new Name(
                own.verb(), passage.words(topic.start(), topic.end()) + own.noun(), start, own.end(), own.need());
    }

    private int firstOfSentence(int clause) {
        int first = clause;
        while (first > 0
                && clause - first < FARTHEST_CLAUSE
                && !clauses.get(first).opens()) first--;
        return first;
    }

    /** A quote is a run of the task's own text. */
    private int quoteStart(int borrowed, Name own) {
        boolean far = own.end() - borrowed > LONGEST_QUOTE || borrowed < task;
        return far ? own.start() : Math.min(borrowed, own.start());
    }
}
