package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.jspecify.annotations.Nullable;

/** Finds the plan part of a report, its headings and its tasks, and gives every sentence its class. */
public final class OutlineReader {
    private static final Set<Part> OF_REPORTS = EnumSet.of(Part.REVIEW, Part.THINKING, Part.GOALS, Part.CLOSING);

    /**
     * Reads a repaired text.
     *
     * @param year the year whose targets it sets, where it is known; it tells last year's review from this year's plan
     */
    public Outline read(String text, @Nullable Integer year) {
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Part> parts = Parts.of(paragraphs, year);
        Plan plan = new Plan(text);
        plan.read(elements(paragraphs, parts, year));
        List<Sentence> sentences = new ArrayList<>(plan.sentences());
        List<GlossaryEntry> glossary = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            sentences.addAll(outside(paragraphs.get(i), parts.get(i)));
            glossaryEntry(paragraphs.get(i), parts.get(i)).ifPresent(glossary::add);
        }
        sentences.sort(Comparator.comparingInt(sentence -> sentence.span().start()));
        return new Outline(sentences, plan.headings(), plan.targets(), glossary, isOnlyWork(parts));
    }

    private static boolean isOnlyWork(List<Part> parts) {
        return parts.contains(Part.PLAN) && Collections.disjoint(parts, OF_REPORTS);
    }

    private static List<Element> elements(List<Paragraph> paragraphs, List<Part> parts, @Nullable Integer year) {
        List<Paragraph> plan = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        boolean listed = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (parts.get(i) == Part.PLAN) {
                plan.add(paragraphs.get(i));
            } else if (parts.get(i) == Part.SECTION) {
                elements.add(Elements.ofSection(paragraphs.get(i)));
            } else if (parts.get(i) == Part.GOALS) {
                elements.addAll(Elements.ofGoals(paragraphs.get(i), listed));
                listed = true;
            }
        }
        elements.addAll(Elements.of(plan, year));
        elements.sort(Comparator.comparingInt(element -> element.span().start()));
        return elements;
    }

    private static List<Sentence> outside(Paragraph paragraph, Part part) {
        return switch (part) {
            case PLAN, GOALS, SECTION -> List.of();
            case REVIEW -> sentences(paragraph, SentenceClass.REVIEW);
            case GLOSSARY -> sentences(paragraph, SentenceClass.GLOSSARY);
            case FURNITURE -> sentences(paragraph, SentenceClass.FURNITURE);
            case OPENING, THINKING, CLOSING -> sentences(paragraph, SentenceClass.BACKGROUND);
        };
    }

    private static List<Sentence> sentences(Paragraph paragraph, SentenceClass kind) {
        return Sentences.of(paragraph.text(), paragraph.span()).stream()
                .map(span ->
                        new Sentence(span, Damage.isLost(span.in(paragraph.text())) ? SentenceClass.DAMAGED : kind))
                .toList();
    }

    private static Optional<GlossaryEntry> glossaryEntry(Paragraph paragraph, Part part) {
        return part == Part.GLOSSARY ? Glossary.entry(paragraph) : Optional.empty();
    }
}
