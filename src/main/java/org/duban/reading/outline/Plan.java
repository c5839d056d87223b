package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Heading;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.reading.Span;
import org.duban.reading.outline.Element.Aside;
import org.duban.reading.outline.Element.Goal;
import org.duban.reading.outline.Element.Section;
import org.duban.reading.outline.Element.Title;
import org.duban.reading.outline.Element.Words;
import org.duban.reading.outline.Outline.Target;
import org.jspecify.annotations.Nullable;

/** Builds headings and tasks from the elements of the plan part. */
final class Plan {
    private final String text;
    private final Tree tree;
    private final List<Target> targets = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private @Nullable String goals;
    private @Nullable String lastTitle;

    Plan(String text) {
        this.text = text;
        this.tree = new Tree(text);
    }

    void read(List<Element> elements) {
        @Nullable Title[] next = nextTitles(elements);
        for (int i = 0; i < next.length; i++) {
            Element element = elements.get(i);
            if (element instanceof Title title) {
                addTitle(title, next[i], i + 1 < next.length ? elements.get(i + 1) : null);
            } else if (element instanceof Words words) {
                addWords(words, next[i]);
            } else if (element instanceof Goal goal) {
                addGoal(goal);
            } else if (element instanceof Section section) {
                tree.open(section.style());
                addSentence(section.span(), SentenceClass.HEADING);
            } else if (element instanceof Aside aside) {
                addSentence(aside.span(), SentenceClass.BACKGROUND);
            }
        }
    }

    List<Heading> headings() {
        return tree.headings();
    }

    List<Target> targets() {
        return targets;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** GUIDE 2: a chapter that only holds other chapters is no heading; one that holds its own text is. */
    private void addTitle(Title title, @Nullable Title next, @Nullable Element below) {
        boolean holdsChapters = next != null && next.style() != title.style();
        boolean holdsText =
                below instanceof Words words && !Wording.frames(words.words().in(text));
        tree.add(title, !title.container() || !holdsChapters && holdsText);
        lastTitle = tree.parent();
        addSentence(title.span(), SentenceClass.HEADING);
    }

    private void addWords(Words words, @Nullable Title next) {
        if (words.style() != null) {
            tree.close(words.style());
        }
        if (Damage.isLost(words.words().in(text))) {
            addSentence(words.span(), SentenceClass.DAMAGED);
            return;
        }
        boolean task = isTask(words.words().in(text), next);
        if (task) {
            addTarget(tree.parent(), words.words(), words.span());
        }
        addSentence(words.span(), task ? SentenceClass.TARGET : SentenceClass.BACKGROUND);
    }

    /**
     * GUIDE 3: not a task is a framing sentence right under a chapter heading and before its first sub-heading that only
     * says why or in which spirit.
     */
    private boolean isTask(String words, @Nullable Title next) {
        boolean opensChapter = tree.parent() == null || tree.parent().equals(lastTitle);
        boolean beforeFirst = next != null && opensChapter && tree.isBelow(next.style());
        boolean frames = beforeFirst && (tree.parent() == null || !Wording.hasQuantity(words));
        return !frames && !Wording.frames(words) && !Wording.namesTheme(words);
    }

    private void addGoal(Goal goal) {
        if (goals == null) {
            goals = tree.addGoals(goal.span());
        }
        addTarget(goals, goal.words(), goal.span());
        addSentence(goal.span(), SentenceClass.TARGET);
    }

    private void addTarget(@Nullable String heading, Span span, Span sentence) {
        targets.add(new Target("t" + (targets.size() + 1), heading, span, sentence));
    }

    private void addSentence(Span span, SentenceClass kind) {
        boolean known = !sentences.isEmpty()
                && sentences.get(sentences.size() - 1).span().equals(span);
        if (!known) {
            sentences.add(new Sentence(span, kind));
        }
    }

    /** For each element the first title after it. */
    private static @Nullable Title[] nextTitles(List<Element> elements) {
        @Nullable Title[] next = new @Nullable Title[elements.size()];
        Title title = null;
        for (int i = elements.size() - 1; i >= 0; i--) {
            next[i] = title;
            title = elements.get(i) instanceof Title found ? found : title;
        }
        return next;
    }
}
