package org.duban.reading.quantity;

/** Finds what a clause is about, for a number whose name stands in an earlier clause. */
final class Topics {
    private static final WordSet TAILS = WordSet.of("工作 发展 建设 培育 入库 力度 步伐 培育入库 做大做强 集群发展 改革 管理 行动 持续 全面 更加");
    private static final int LONGEST = 40;

    private final Passage passage;
    private final String text;

    Topics(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
    }

    /** What the clause is about as a stretch of the passage: its object without verbs; empty where none is found. */
    Stretch of(Clause clause) {
        int start = Names.firstOfName(passage, clause.start(), clause.end());
        start = Names.flowEnd(text, start, clause.end());
        int end = withoutTail(start, numberless(start, clause.end()));
        start = afterInnerVerb(start, end);
        return end - start > LONGEST ? new Stretch(end, end) : new Stretch(start, end);
    }

    private int numberless(int start, int end) {
        for (int i = start; i < end; i++) if (Character.isDigit(text.charAt(i)) && !passage.isClosed(i)) return i;
        return end;
    }

    private int withoutTail(int start, int clauseEnd) {
        int end = clauseEnd;
        int tail = TAILS.lengthBefore(text, start, end);
        while (tail > 0 && end - tail > start + 1) {
            end -= tail;
            tail = TAILS.lengthBefore(text, start, end);
        }
        return end;
    }

    private int afterInnerVerb(int start, int end) {
        for (int i = start + 1; i < end - 2; i++) {
            int verb = Verbs.PROCESS.lengthAt(text, i);
            if (verb > 1 && !passage.isClosed(i) && i + verb < end - 1) return i + verb;
        }
        return start;
    }

    /** A stretch of the passage. */
    record Stretch(int start, int end) {
        boolean isEmpty() {
            return end <= start;
        }
    }
}
