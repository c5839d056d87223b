package org.duban.form;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.sheet.Box;
import org.duban.sheet.Sheet;
import org.duban.sheet.SheetLine;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a unit's sheet as a form: a row for each box, locked but for what is to be filled in. */
@Component
class FormWorkbook {
    private static final List<Integer> WIDTHS = List.of(4, 6, 44, 22, 10, 14, 14, 14, 16, 44, 30);
    private static final int CHARACTER = 256;

    private final MessageSource messages;

    FormWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    void write(FormKey.Place place, Sheet sheet, Locale language, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(book);
            XSSFSheet page = book.createSheet(say(FormColumns.SHEET, language));
            head(page, sheet, styles, language);
            sheet.lines().stream()
                    .filter(line -> line.update().isOpenTo(sheet.desk().as()) && line.isAsked())
                    .forEach(line -> line(page, place, line, styles, language));
            lock(page);
            book.write(out);
        }
    }

    private void head(XSSFSheet page, Sheet sheet, FormStyles styles, Locale language) {
        page.createRow(0)
                .createCell(1)
                .setCellValue(say(
                        "form.title",
                        language,
                        sheet.desk().name(),
                        sheet.period().toString(),
                        sheet.timetable().dueOn(sheet.period()).toString()));
        page.createRow(1).createCell(1).setCellValue(say("form.about", language));
        Row headings = page.createRow(2);
        for (int column = 0; column < FormColumns.ALL.size(); column++) {
            page.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
            styles.heading(headings.createCell(column), say(FormColumns.ALL.get(column), language));
        }
        page.setColumnHidden(0, true);
        page.createFreezePane(0, 3);
    }

    private void line(XSSFSheet page, FormKey.Place place, SheetLine line, FormStyles styles, Locale language) {
        int first = page.getLastRowNum() + 1;
        List<Box> boxes =
                line.boxes().stream().filter(box -> box.home() == null).toList();
        boxes.forEach(box -> {
            Row row = page.createRow(page.getLastRowNum() + 1);
            about(row, FormKey.of(place, line, box), line, box, styles, language);
            styles.box(row.createCell(8), box.value());
            styles.box(row.createCell(9), line.update().statement().narrative());
            styles.box(row.createCell(10), line.update().explanation());
        });
        if (boxes.size() > 1) {
            int last = page.getLastRowNum();
            List.of(1, 2, 9, 10)
                    .forEach(column -> page.addMergedRegion(new CellRangeAddress(first, last, column, column)));
        }
    }

    private void about(Row row, FormKey key, SheetLine line, Box box, FormStyles styles, Locale language) {
        String name = box.name().isEmpty() ? say("sheet.percent", language) : box.name();
        List<String> words = List.of(
                key.text(),
                String.valueOf(line.target().number()),
                line.target().text(),
                name,
                requireNonNullElse(box.unit(), ""),
                box.promise(),
                requireNonNullElse(box.plan(), ""),
                requireNonNullElse(box.last(), ""));
        for (int column = 0; column < words.size(); column++) {
            Cell cell = row.createCell(column);
            styles.text(cell, words.get(column));
        }
    }

    private static void lock(XSSFSheet page) {
        page.enableLocking();
        page.lockFormatColumns(false);
        page.lockFormatRows(false);
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitHeight((short) 0);
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
