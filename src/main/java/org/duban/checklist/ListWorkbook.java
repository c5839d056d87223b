package org.duban.checklist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** A list as a workbook: one line for each of its lines, and one for each unit with nothing. */
@Component
class ListWorkbook {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of(
            "checklist.unit",
            "checklist.count",
            "checklist.number",
            "checklist.target",
            "checklist.due",
            "checklist.original",
            "checklist.why");

    private final MessageSource messages;

    ListWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    /** What the list is called, with its period or day. */
    String title(ListPage page, Locale language) {
        String list = say(Why.says(page.kind() == null ? "checklist.summary" : "checklist." + page.kind()), language);
        MessageSourceResolvable when = page.kind() != null && page.kind().isOfPeriods()
                ? page.chosen() == null ? Why.says("checklist.wholeYear") : Why.named(page.chosen(), page.timetable())
                : Why.says("checklist.today", page.day().toString());
        return say(Why.says("checklist.file", Integer.toString(page.timetable().year()), list, when), language);
    }

    void write(ListPage page, Locale language, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            ListSheet sheet = new ListSheet(book, title(page, language));
            if (page.kind() == null) {
                summary(page, sheet, language);
            } else {
                list(page, sheet, language);
            }
            book.write(out);
        }
    }

    private void summary(ListPage page, ListSheet sheet, Locale language) {
        sheet.head(
                Stream.concat(Stream.of("checklist.unit"), page.kinds().stream().map(kind -> "checklist." + kind))
                        .map(key -> say(Why.says(key), language))
                        .toList(),
                List.of(24, 12, 12, 12, 12, 12));
        page.blocks().forEach(block -> {
            List<Object> cells = new ArrayList<>(List.of(label(block, language)));
            page.kinds().forEach(kind -> cells.add(block.count(kind)));
            sheet.line(cells);
        });
    }

    private void list(ListPage page, ListSheet sheet, Locale language) {
        sheet.head(
                COLUMNS.stream().map(key -> say(Why.says(key), language)).toList(), List.of(24, 8, 8, 60, 14, 14, 40));
        page.blocks().forEach(block -> {
            String unit = label(block, language);
            if (block.rows().isEmpty()) {
                sheet.line(List.of(unit, 0, "", say(Why.says("checklist.none"), language), "", "", ""));
            }
            block.rows()
                    .forEach(row -> sheet.line(List.of(
                            unit,
                            block.rows().size(),
                            row.number(),
                            row.text(),
                            day(row.due()),
                            day(row.original()),
                            row.why())));
        });
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private String label(Block block, Locale language) {
        String unit = block.label() == null ? say(Why.says("checklist.unknown"), language) : block.label();
        return block.ended() == null ? unit : unit + " (" + block.ended() + ")";
    }

    private String say(MessageSourceResolvable words, Locale language) {
        return messages.getMessage(words, language);
    }
}
