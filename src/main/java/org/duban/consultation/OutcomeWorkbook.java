package org.duban.consultation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The table 采纳情况 of a round as a workbook. Every cell holds text, marked so: what begins with = + - @ stays words. */
@Component
class OutcomeWorkbook {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> COLUMNS =
            List.of("number", "unit", "target", "about", "reason", "proposal", "decision", "note");
    private static final int[] WIDTHS = {8, 16, 44, 12, 36, 36, 14, 36};

    private final MessageSource messages;

    OutcomeWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    String title(int year, int number, Locale locale) {
        return say(locale, "consultation.outcome.title", year, number);
    }

    void write(int year, RoundPage page, Locale locale, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(say(locale, "consultation.outcome"));
            writeTitle(book, sheet, title(year, page.round().number(), locale));
            write(sheet, head(book), columns(locale));
            CellStyle body = framed(book);
            page.objections().forEach(each -> write(sheet, body, cells(each, locale)));
            forPrint(sheet);
            book.write(out);
        }
    }

    private List<String> columns(Locale locale) {
        return COLUMNS.stream()
                .map(column -> say(locale, "consultation.column." + column))
                .toList();
    }

    private List<String> cells(ObjectionView view, Locale locale) {
        Verdict verdict = view.verdict();
        return List.of(
                "(" + view.number() + ")",
                view.unit(),
                view.text(),
                say(locale, "consultation.about." + view.objection().about()),
                view.objection().reason(),
                view.objection().proposal(),
                verdict == null
                        ? say(locale, "consultation.undecided")
                        : say(locale, "consultation.decision." + verdict.decision()),
                verdict == null ? "" : Objects.requireNonNullElse(verdict.words(), ""));
    }

    private static void writeTitle(XSSFWorkbook book, XSSFSheet sheet, String title) {
        CellStyle style = book.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFont(bold(book, (short) 16));
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(title);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
    }

    private static void write(XSSFSheet sheet, CellStyle style, List<String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
            row.getCell(column).setCellStyle(style);
        }
    }

    private static CellStyle head(XSSFWorkbook book) {
        CellStyle style = framed(book);
        style.setFont(bold(book, (short) 11));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static CellStyle framed(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setQuotePrefixed(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font bold(XSSFWorkbook book, short points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private static void forPrint(XSSFSheet sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(1, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
