package org.duban.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.duban.report.ProposedTarget;
import org.duban.report.Section;
import org.duban.report.SentenceIndex;
import org.jspecify.annotations.Nullable;

/** Lays out a draft for the review page: each section where it begins in the text, its targets under it. */
class SectionViews {
    private final List<SectionView> views = new ArrayList<>();
    private final Set<UUID> shown = new HashSet<>();
    private final List<Section> sections;
    private final SentenceIndex sentences;
    private List<TargetView> run = new ArrayList<>();
    private @Nullable UUID current;
    private int number;

    private SectionViews(List<Section> sections, SentenceIndex sentences) {
        this.sections = sections;
        this.sentences = sentences;
    }

    static List<SectionView> of(List<Section> sections, List<ProposedTarget> live, SentenceIndex sentences) {
        SectionViews layout = new SectionViews(sections, sentences);
        layout.lay(live);
        return List.copyOf(layout.views);
    }

    private void lay(List<ProposedTarget> live) {
        Iterator<Section> next = sections.iterator();
        Section pending = next.hasNext() ? next.next() : null;
        for (ProposedTarget target : live) {
            while (pending != null && pending.span().start() <= target.place()) {
                open(pending);
                pending = next.hasNext() ? next.next() : null;
            }
            add(target);
        }
        for (; pending != null; pending = next.hasNext() ? next.next() : null) {
            open(pending);
        }
    }

    private void add(ProposedTarget target) {
        if (views.isEmpty() || !Objects.equals(current, target.section())) {
            sections.stream()
                    .filter(each -> each.id().equals(target.section()))
                    .findFirst()
                    .ifPresentOrElse(this::open, this::openNone);
        }
        run.add(TargetView.of(target, ++number, sentences));
    }

    private void open(Section section) {
        run = new ArrayList<>();
        current = section.id();
        views.add(new SectionView(
                section.id(),
                section.version(),
                section.level(),
                section.number(),
                section.title(),
                !shown.add(section.id()),
                sentences.at(section.span()),
                run));
    }

    private void openNone() {
        run = new ArrayList<>();
        current = null;
        views.add(new SectionView(null, 0, 1, null, null, false, 0, run));
    }
}
