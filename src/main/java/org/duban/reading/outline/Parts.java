package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a report and says of each paragraph which part it stands in.
 *
 * <p>Each recogniser says "mine" by naming the part, or "not mine"; the first one that speaks is heard, and where none
 * does, the paragraph stands in the same part as the one before.
 */
final class Parts {
    private static final int LONGEST_TITLE = 40;
    /** The numbering of parts of a chapter, never of a section. */
    private static final Set<Style> LISTS = EnumSet.of(Style.DIGIT_BRACKET, Style.CIRCLED, Style.FIRSTLY, Style.DASH);

    private final List<Paragraph> paragraphs;
    private final @Nullable Integer year;
    private @Nullable Sections sections;
    private final List<Function<Paragraph, Optional<Part>>> recognisers = List.of(
            this::furniture,
            this::byline,
            this::glossary,
            this::farewell,
            this::goals,
            this::section,
            this::cue,
            this::chapter);
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> planTitles = new ArrayList<>();
    private Part current = Part.OPENING;
    private SectionTitle.@Nullable Kind section;
    private @Nullable Style sectionStyle;
    private int sectionAt = -1;
    private boolean goalsSeen;
    private boolean listsGoals;

    private Parts(List<Paragraph> paragraphs, @Nullable Integer year) {
        this.paragraphs = paragraphs;
        this.year = year;
    }

    /** The part of each paragraph, in order. */
    static List<Part> of(List<Paragraph> paragraphs, @Nullable Integer year) {
        return new Parts(paragraphs, year).walk();
    }

    private List<Part> walk() {
        for (Paragraph paragraph : paragraphs) {
            parts.add(recognisers.stream()
                    .map(recogniser -> recogniser.apply(paragraph))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(current));
        }
        planTitles.forEach(title -> PlainPlan.takeIn(paragraphs, parts, title));
        return parts;
    }

    private Optional<Part> enter(Part part) {
        current = part;
        return Optional.of(part);
    }

    private Optional<Part> furniture(Paragraph paragraph) {
        return Furniture.matches(paragraph.span().in(paragraph.text()))
                ? Optional.of(Part.FURNITURE)
                : Optional.empty();
    }

    /** Who spoke, where and when: below the title, in the text of no part. */
    private Optional<Part> byline(Paragraph paragraph) {
        return Cues.isByline(paragraph.span().in(paragraph.text())) ? Optional.of(Part.OPENING) : Optional.empty();
    }

    private Optional<Part> glossary(Paragraph paragraph) {
        boolean amongNotes = current == Part.GLOSSARY || current == Part.CLOSING;
        if (amongNotes && Glossary.entry(paragraph).isPresent()) {
            return enter(Part.GLOSSARY);
        }
        return Glossary.isFootnote(paragraph) ? Optional.of(Part.GLOSSARY) : Optional.empty();
    }

    private Optional<Part> farewell(Paragraph paragraph) {
        boolean mayEnd = current == Part.PLAN || current == Part.THINKING || current == Part.GOALS;
        return mayEnd && Cues.isFarewell(paragraph.words()) ? enter(Part.CLOSING) : Optional.empty();
    }

    /** A title that says which part it opens. */
    private Optional<Part> section(Paragraph paragraph) {
        if (!mayOpenSection(paragraph)) {
            return Optional.empty();
        }
        Optional<SectionTitle.Kind> kind = SectionTitle.of(paragraph.firstSentence(), year);
        kind.ifPresent(found -> open(found, paragraph));
        if (kind.filter(found -> found == SectionTitle.Kind.PLAN).isPresent()) {
            planTitles.add(parts.size());
        }
        return kind.map(found -> found == SectionTitle.Kind.PLAN && current == Part.THINKING ? Part.SECTION : current);
    }

    private boolean mayOpenSection(Paragraph paragraph) {
        if (current == Part.GLOSSARY) {
            return false;
        }
        boolean listed = paragraph.numeral() != null
                && LISTS.contains(paragraph.numeral().style());
        boolean title = !listed && (paragraph.numeral() != null || paragraph.isUnmarked() || paragraph.announces());
        return title && (current == Part.OPENING || isAtLevelOfSection(paragraph) || opensWithAny());
    }

    private void open(SectionTitle.Kind kind, Paragraph paragraph) {
        if (kind == SectionTitle.Kind.PLAN && goalsSeen) {
            takeBackSpirit();
        }
        section = kind;
        sectionAt = parts.size();
        sectionStyle = paragraph.style();
        current = switch (kind) {
            case REVIEW -> Part.REVIEW;
            case PLAN -> goalsSeen ? Part.PLAN : Part.THINKING;
            case OUTLOOK, THINKING -> Part.THINKING;
            case NOTES -> Part.GLOSSARY;
        };
    }

    /** What stands between the targets and the title of the work itself, without a chapter, was still thinking. */
    private void takeBackSpirit() {
        int goals = parts.lastIndexOf(Part.GOALS);
        boolean chapters = IntStream.range(goals + 1, parts.size())
                .anyMatch(i -> paragraphs.get(i).style().compareTo(Style.DIGIT_BRACKET) <= 0);
        if (!chapters) {
            parts.subList(goals + 1, parts.size()).replaceAll(part -> part == Part.PLAN ? Part.THINKING : part);
        }
    }

    /** Only a title of the same style or a higher one leaves a review, an outlook or a section of thinking. */
    private boolean isAtLevelOfSection(Paragraph paragraph) {
        Style style = paragraph.style();
        boolean bare = sectionStyle == Style.TITLE;
        return sectionStyle == null
                || (bare
                        ? style == Style.TITLE || style.compareTo(Style.HAN) <= 0
                        : style.compareTo(sectionStyle) <= 0);
    }

    private boolean opensWithAny() {
        return section == null || section == SectionTitle.Kind.PLAN;
    }

    private Optional<Part> goals(Paragraph paragraph) {
        if (listsGoals
                && SectionTitle.of(paragraph.firstSentence(), year).isEmpty()
                && Goals.isListed(paragraph, paragraphs.get(parts.size() - 1))) {
            return Optional.of(Part.GOALS);
        }
        listsGoals = false;
        boolean mayBe = current == Part.THINKING || current == Part.PLAN || current == Part.OPENING;
        boolean below = mayBe && standsBelowGoals(paragraph);
        if (!mayBe || goalsSeen || section == SectionTitle.Kind.OUTLOOK || !below && !Goals.opensIn(paragraph)) {
            return Optional.empty();
        }
        goalsSeen = true;
        listsGoals = below || Goals.announcesList(paragraph);
        current = section == SectionTitle.Kind.THINKING ? Part.THINKING : Part.PLAN;
        return Optional.of(Part.GOALS);
    }

    /** Whether the title right above names the targets, and the paragraph is one. */
    private boolean standsBelowGoals(Paragraph paragraph) {
        if (sectionAt != parts.size() - 1 || section != SectionTitle.Kind.THINKING) {
            return false;
        }
        Paragraph title = paragraphs.get(sectionAt);
        return SectionTitle.namesGoals(title.firstSentence()) && Goals.isListed(paragraph, title);
    }

    /** Without titles, the words that open a paragraph tell. */
    private Optional<Part> cue(Paragraph paragraph) {
        String words = paragraph.words();
        if (current == Part.OPENING && Cues.looksBack(words)) {
            return enter(Part.REVIEW);
        }
        if ((current == Part.OPENING || current == Part.REVIEW) && Cues.looksAhead(words)) {
            section = SectionTitle.Kind.PLAN;
            return enter(Part.THINKING);
        }
        if (current == Part.THINKING && opensWithAny() && Cues.announcesWork(words)) {
            current = Part.PLAN;
            return Optional.of(Part.THINKING);
        }
        return Optional.empty();
    }

    /** A title that names its matter opens the plan, unless its chapter looks back. */
    private Optional<Part> chapter(Paragraph paragraph) {
        boolean numbered = paragraph.style().compareTo(Style.DIGIT_BRACKET) <= 0;
        boolean titled = numbered
                || paragraph.style() == Style.TITLE
                        && paragraph.isUnmarked()
                        && paragraph.body().length() <= LONGEST_TITLE;
        return switch (current) {
            case OPENING -> numbered ? enter(looksBack(paragraph) ? Part.REVIEW : Part.PLAN) : Optional.empty();
            case REVIEW ->
                numbered && isAtLevelOfSection(paragraph) && !isInTitledReview() && !looksBack(paragraph)
                        ? enter(Part.PLAN)
                        : Optional.empty();
            case THINKING ->
                titled && (opensWithAny() || numbered && isAtLevelOfSection(paragraph))
                        ? enter(Part.PLAN)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Below a title without a number, numbered chapters are parts of the review until the title that ends it. */
    private boolean isInTitledReview() {
        if (section != SectionTitle.Kind.REVIEW || sectionStyle != Style.TITLE) {
            return false;
        }
        sections = sections == null ? new Sections(paragraphs, year) : sections;
        return sections.follow(Style.TITLE, parts.size());
    }

    private boolean looksBack(Paragraph opener) {
        int from = parts.size();
        int to = from + 1;
        while (to < paragraphs.size() && to < from + 40 && !isSibling(paragraphs.get(to), opener)) {
            to++;
        }
        return Tense.looksBack(paragraphs.subList(from, to), year);
    }

    private static boolean isSibling(Paragraph other, Paragraph opener) {
        return opener.numeral() != null && other.hasStyle(opener.numeral().style());
    }
}
