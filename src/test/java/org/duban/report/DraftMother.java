package org.duban.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.reading.DocumentKind;
import org.duban.reading.Indicator;
import org.duban.reading.OffsetMap;
import org.duban.reading.ReadDocument;
import org.duban.reading.Row;
import org.duban.reading.Sentence;
import org.duban.reading.SentenceClass;
import org.duban.reading.Span;
import org.duban.reading.TableTitle;
import org.springframework.boot.test.context.TestComponent;

/** The mother of drafts: keeps a responsibility table as if it had been read out of a file. */
@TestComponent
public class DraftMother {
    private final KeepReport keepReport;
    private final ProposedTargets proposed;
    private final CurrentDistrict currentDistrict;

    DraftMother(KeepReport keepReport, ProposedTargets proposed, CurrentDistrict currentDistrict) {
        this.keepReport = keepReport;
        this.proposed = proposed;
        this.currentDistrict = currentDistrict;
    }

    /** A row of a table; {@link #table} finds its place in the text. */
    public static Row row(String text, List<String> leaders, List<String> lead, List<String> support) {
        Span nowhere = new Span(0, 0);
        return new Row(
                0, 1, "主要目标", null, text, nowhere, leaders, lead, support, Set.of(), Set.of(), true, null, List.of());
    }

    /** A row of a group that has its lead from the merged cell above. */
    public static Row inherited(String group, String text, String lead) {
        Span nowhere = new Span(0, 0);
        Set<Row.Field> fromAbove = Set.of(Row.Field.LEAD);
        return new Row(
                0,
                1,
                group,
                null,
                text,
                nowhere,
                List.of(),
                List.of(lead),
                List.of(),
                fromAbove,
                Set.of(),
                false,
                null,
                List.of());
    }

    /** A row that promises one number. */
    public static Row row(String text, Indicator... indicators) {
        Row plain = row(text, List.of(), List.of(), List.of());
        return placed(plain, new Span(0, 0), List.of(indicators));
    }

    /** The id of a draft that proposes these rows. */
    public UUID table(String district, int year, Row... rows) {
        StringBuilder text = new StringBuilder();
        List<Row> placed = new ArrayList<>();
        for (Row row : rows) {
            int start = text.length();
            text.append(row.text()).append('\n');
            placed.add(placed(row, new Span(start, start + row.text().length()), row.indicators()));
        }
        Upload upload = new Upload(text.toString().getBytes(StandardCharsets.UTF_8), "table.txt", null, year);
        return currentDistrict.within(
                district, () -> keepReport.execute(upload, document(text.toString(), year, placed), year, "测试"));
    }

    /** The ids of what a draft proposes, in order. */
    public List<UUID> proposed(String district, UUID draft) {
        return currentDistrict.within(
                district,
                () -> proposed.findLive(draft).stream().map(ProposedTarget::id).toList());
    }

    private static Row placed(Row row, Span span, List<Indicator> indicators) {
        return new Row(
                row.table(),
                row.no(),
                row.group(),
                row.subgroup(),
                row.text(),
                span,
                row.leaders(),
                row.lead(),
                row.support(),
                row.inherited(),
                row.lost(),
                row.sure(),
                row.due(),
                indicators);
    }

    private static ReadDocument document(String text, int year, List<Row> rows) {
        return new ReadDocument(
                "txt",
                "UTF-8",
                text,
                text,
                new Unchanged(),
                List.of(),
                DocumentKind.DECOMPOSITION,
                null,
                null,
                year,
                "责任分解表",
                List.of(new Sentence(new Span(0, text.length()), SentenceClass.TARGET)),
                List.of(),
                List.of(),
                List.of(new TableTitle("附件1", "责任分解表")),
                rows,
                List.of());
    }

    /** The repaired text is the source text. */
    private record Unchanged() implements OffsetMap {
        @Override
        public int toSource(int offset) {
            return offset;
        }

        @Override
        public int toRepaired(int offset) {
            return offset;
        }
    }
}
