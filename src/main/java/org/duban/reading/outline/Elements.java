package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Span;
import org.duban.reading.outline.Element.Aside;
import org.duban.reading.outline.Element.Goal;
import org.duban.reading.outline.Element.Section;
import org.duban.reading.outline.Element.Title;
import org.duban.reading.outline.Element.Words;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Tells titles from sentences in the paragraphs of the plan part. */
final class Elements {
    private static final int LONGEST_BARE_TITLE = 40;

    private final List<Paragraph> plan;
    private final LeadVote leads;
    private final @Nullable Integer year;
    private final List<Element> elements = new ArrayList<>();
    private final List<Style> itemStyles = new ArrayList<>();

    private Elements(List<Paragraph> plan, @Nullable Integer year) {
        this.plan = plan;
        this.leads = LeadVote.of(plan);
        this.year = year;
    }

    /** The elements of a run of paragraphs of the plan part. */
    static List<Element> of(List<Paragraph> plan, @Nullable Integer year) {
        Elements reading = new Elements(plan, year);
        for (int i = 0; i < plan.size(); i++) {
            reading.read(reading.leads.mended(plan.get(i)), i + 1 < plan.size() ? plan.get(i + 1) : null);
        }
        return reading.elements;
    }

    /** The elements of the paragraph of 主要预期目标. */
    static List<Element> ofGoals(Paragraph paragraph, boolean listed) {
        List<Element> elements = new ArrayList<>();
        boolean open = listed || !Goals.opensIn(paragraph);
        for (Span sentence : paragraph.sentences()) {
            open = open || Goals.opening(paragraph.text(), sentence).isPresent();
            List<Span> targets = open ? Goals.targets(paragraph.text(), sentence) : List.of();
            Span whole = withNumber(paragraph, sentence);
            if (targets.isEmpty()) {
                elements.add(new Aside(whole));
            }
            targets.forEach(target -> elements.add(new Goal(whole, target)));
        }
        return elements;
    }

    /** The title of the section that holds the plan. */
    static Element ofSection(Paragraph paragraph) {
        Numeral numeral = paragraph.numeral();
        return new Section(paragraph.span(), numeral == null ? Style.TITLE : numeral.style());
    }

    private void read(Paragraph paragraph, @Nullable Paragraph next) {
        Optional<Title> title = title(paragraph, next);
        if (title.filter(lead -> lead.style() == Style.LEAD).isPresent()
                && RunIn.areLeads(paragraph.text(), paragraph.sentences())) {
            elements.addAll(RunIn.elements(paragraph.text(), paragraph.sentences()));
            return;
        }
        title.ifPresent(elements::add);
        List<Span> rest = paragraph
                .sentences()
                .subList(title.isPresent() ? 1 : 0, paragraph.sentences().size());
        if (title.isPresent() && paragraph.numeral() != null && RunIn.isBuiltThatWay(paragraph.text(), rest)) {
            elements.addAll(RunIn.elements(paragraph.text(), rest));
        } else {
            Style style = title.isPresent() ? null : styleOf(paragraph);
            for (Span sentence : rest) {
                elements.add(new Words(withNumber(paragraph, sentence), sentence, style));
                style = null;
            }
        }
    }

    private static Style styleOf(Paragraph paragraph) {
        return paragraph.numeral() == null ? Style.LEAD : paragraph.numeral().style();
    }

    private Optional<Title> title(Paragraph paragraph, @Nullable Paragraph next) {
        Numeral numeral = paragraph.numeral();
        if (numeral == null) {
            return isBareTitle(paragraph, next)
                    ? Optional.of(title(paragraph, Style.TITLE))
                    : leads.opens(paragraph, next) ? Optional.of(title(paragraph, Style.LEAD)) : Optional.empty();
        }
        boolean titled = numeral.style().compareTo(Style.CIRCLED) < 0
                ? isNumberedTitle(paragraph, numeral.style(), next)
                : isListedTitle(paragraph, numeral.style(), next);
        return titled ? Optional.of(title(paragraph, numeral.style())) : Optional.empty();
    }

    /** A numbered paragraph has a title where text of its own follows; alone it is a task (GUIDE 2). */
    private boolean isNumberedTitle(Paragraph paragraph, Style style, @Nullable Paragraph next) {
        if (!Wording.canBeNumberedTitle(paragraph.firstSentence())) {
            return false;
        }
        boolean holds = paragraph.sentences().size() > 1 || !itemStyles.contains(style) && stands(above(style), next);
        itemStyles.removeIf(deeper -> deeper.compareTo(style) >= 0);
        if (!holds) {
            itemStyles.add(style);
        }
        return holds;
    }

    private static boolean stands(List<Style> above, @Nullable Paragraph next) {
        return next != null
                && (next.numeral() == null || !above.contains(next.numeral().style()));
    }

    private static List<Style> above(Style style) {
        return List.of(Style.values()).subList(0, style.ordinal() + 1);
    }

    private static boolean isListedTitle(Paragraph paragraph, Style style, @Nullable Paragraph next) {
        boolean alone = paragraph.isUnmarked() || style == Style.ORDINAL;
        return Wording.canBeLead(paragraph.firstSentence())
                && (paragraph.sentences().size() > 1 || alone && next != null && next.numeral() == null);
    }

    private static boolean isBareTitle(Paragraph paragraph, @Nullable Paragraph next) {
        return next != null
                && paragraph.isUnmarked()
                && paragraph.body().length() <= LONGEST_BARE_TITLE
                && Wording.canBeNumberedTitle(paragraph.words());
    }

    private Title title(Paragraph paragraph, Style style) {
        Span first = paragraph.sentences().get(0);
        int length = Wording.unmarked(first.in(paragraph.text())).length();
        Span words = new Span(first.start(), first.start() + length);
        boolean container = style.compareTo(Style.HAN_BRACKET) <= 0 || style == Style.TITLE;
        return new Title(
                withNumber(paragraph, first),
                words,
                style,
                paragraph.numeral() == null ? null : paragraph.numeral().printed(),
                container && SectionTitle.of(words.in(paragraph.text()), year).isPresent());
    }

    private static Span withNumber(Paragraph paragraph, Span sentence) {
        boolean first = sentence.equals(paragraph.sentences().get(0));
        return first ? new Span(paragraph.span().start(), sentence.end()) : sentence;
    }
}
