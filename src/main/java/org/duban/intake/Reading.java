package org.duban.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Reason;
import org.duban.reading.Repair;
import org.duban.reading.Span;
import org.duban.report.Coverage;
import org.duban.report.Outline;
import org.duban.report.Printed;
import org.duban.report.ProposedIndicator;
import org.duban.report.ProposedTarget;
import org.duban.report.Section;
import org.jspecify.annotations.Nullable;

/** What the interface says about a report: its sections, the targets it proposes, how its sentences are accounted for,
 * the repairs that were made to its text, and those that a person undid. */
record Reading(
        Imported report,
        List<SectionItem> sections,
        List<TaskItem> tasks,
        Coverage coverage,
        List<Repair> repairs,
        List<Repair> undone) {
    /** A section; {@code parent} is the id of the one above. */
    record SectionItem(
            UUID id,
            @Nullable UUID parent,
            int level,
            @Nullable String number,
            String title,
            Span span) {
        static SectionItem of(Section section) {
            return new SectionItem(
                    section.id(), section.parent(), section.level(), section.number(), section.title(), section.span());
        }
    }

    /** A proposed target; {@code row} is its number as the table of the document counts. */
    record TaskItem(
            UUID id,
            @Nullable UUID section,
            @Nullable String group,
            @Nullable String subgroup,
            int part,
            @Nullable Integer row,
            String text,
            Span span,
            Printed printed,
            boolean sure,
            List<IndicatorItem> indicators) {
        static TaskItem of(ProposedTarget target, Outline outline) {
            return new TaskItem(
                    target.id(),
                    target.section(),
                    outline.group(target),
                    outline.subgroup(target),
                    target.part(),
                    target.rowNumber(),
                    target.text(),
                    target.span(),
                    target.printed(),
                    target.sure(),
                    target.indicators().stream().map(IndicatorItem::of).toList());
        }
    }

    /** An indicator; {@code op} is a sign such as {@code >=}. */
    record IndicatorItem(
            String name,
            Measure measure,
            String op,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            Modality modality,
            String quote,
            Span span,
            List<Reason> evidence,
            boolean sure) {
        static IndicatorItem of(ProposedIndicator indicator) {
            return new IndicatorItem(
                    indicator.name(),
                    indicator.measure(),
                    indicator.op().symbol(),
                    indicator.value(),
                    indicator.upper(),
                    indicator.unit(),
                    indicator.modality(),
                    indicator.quote(),
                    indicator.span(),
                    indicator.evidence(),
                    indicator.sure());
        }
    }
}
