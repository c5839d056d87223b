package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.shared.CellText;
import org.duban.table.MergedRow;
import org.duban.table.MergedTable;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The table as a workbook of two sheets with the same {@link Column}s: first as on paper, titles of annexes between the lines
 * and equal cells merged, then flat, one line a target. Row 1 is the title of the paper sheet; the headings stay in sight. An edited copy is read back by the names of the sheets, the headings, the marks and the property {@code duban-table}.
 */
@Component
class TableWorkbook implements TableFormat {
    /** The property of the file that names its table. */
    private static final String TABLE = "duban-table";

    /** The columns that are read back. */
    private static final Map<Column, Function<TargetRow, @Nullable String>> EDITABLE = new EnumMap<>(Map.of(
            Column.TEXT, TargetRow::text,
            Column.LEADERS, row -> row.leaders().text(),
            Column.LEAD, row -> row.lead().text(),
            Column.SUPPORT, row -> row.support().text(),
            Column.DUE, TargetRow::due));

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(PrintedTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(book);
            writePaper(book.createSheet(table.word("table.sheet.paper")), table, styles);
            writeFlat(book.createSheet(table.word("table.sheet.flat")), table, styles);
            book.getProperties().getCustomProperties().addProperty(TABLE, table.path());
            book.write(out);
        }
    }

    private static void writePaper(XSSFSheet sheet, PrintedTable table, WorkbookStyles styles) {
        writeTitle(sheet, table.fullTitle() + table.word("document.note", table.asOf()), styles);
        writeHeadings(sheet, table, styles);
        for (MergedTable annex : table.annexes()) {
            if (annex.title() != null) {
                writeTitle(sheet, annex.title(), styles);
            }
            annex.rows().forEach(row -> writeMerged(sheet, row, table, styles));
        }
        sheet.setColumnHidden(Column.PART.ordinal(), true);
        for (Column column : List.of(Column.PERCENT, Column.PLAN, Column.SIGNAL)) {
            sheet.setColumnHidden(column.ordinal(), !table.showsProgress());
        }
        prepareToPrint(sheet, table.paper(), "2:2");
        sheet.createFreezePane(1, 2);
    }

    private static void writeFlat(XSSFSheet sheet, PrintedTable table, WorkbookStyles styles) {
        writeHeadings(sheet, table, styles);
        for (TargetRow row : table.rows()) {
            int line = writeRow(sheet, row, table, styles);
            sheet.getRow(line).setHeightInPoints(styles.heights().of(row));
        }
        prepareToPrint(sheet, table.paper(), "1:1");
        sheet.createFreezePane(1, 1);
    }

    /** @param headings the rows that stand on each page */
    private static void prepareToPrint(XSSFSheet sheet, Paper paper, String headings) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(paper == Paper.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(headings));
        sheet.getFooter().setCenter("— &P —");
    }

    private static void writeTitle(XSSFSheet sheet, String title, WorkbookStyles styles) {
        Row row = next(sheet);
        row.setHeightInPoints(WorkbookStyles.TITLE_LETTERS * 2);
        styles.title(row.createCell(Column.GROUP.ordinal()), title);
        int last = Column.SIGNAL.ordinal();
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), Column.GROUP.ordinal(), last));
    }

    private static void writeHeadings(XSSFSheet sheet, PrintedTable table, WorkbookStyles styles) {
        Row row = next(sheet);
        sheet.setColumnHidden(Column.MARKS.ordinal(), true);
        for (Column column : Column.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
            styles.heading(row.createCell(column.ordinal()), table.heading(column));
        }
    }

    private static void writeMerged(XSSFSheet sheet, MergedRow merged, PrintedTable table, WorkbookStyles styles) {
        int top = writeRow(sheet, merged.row(), table, styles);
        sheet.getRow(top).setHeightInPoints(styles.heights().of(merged));
        int groupColumns = merged.wide() ? 2 : 1;
        merge(sheet, top, merged.group(), Column.GROUP, groupColumns);
        if (!merged.wide()) {
            merge(sheet, top, merged.subgroup(), Column.SUBGROUP, 1);
        }
        List<Column> responsible = List.of(Column.LEADERS, Column.LEAD, Column.SUPPORT);
        for (int i = 0; i < responsible.size(); i++) {
            merge(sheet, top, merged.responsible().get(i).span(), responsible.get(i), 1);
        }
    }

    private static void merge(XSSFSheet sheet, int top, int rows, Column column, int columns) {
        if (rows > 0 && rows * columns > 1) {
            int left = column.ordinal();
            sheet.addMergedRegion(new CellRangeAddress(top, top + rows - 1, left, left + columns - 1));
        }
    }

    /** Every cell is filled, also under a merged one: nothing is lost when cells are parted again. */
    private static int writeRow(XSSFSheet sheet, TargetRow target, PrintedTable table, WorkbookStyles styles) {
        Row row = next(sheet);
        styles.number(row.createCell(Column.NUMBER.ordinal()), target.number());
        text(row, Column.PART, target.place().partTitle(), styles);
        text(row, Column.GROUP, target.place().group(), styles);
        text(row, Column.SUBGROUP, target.place().subgroup(), styles);
        EDITABLE.forEach((column, words) -> text(row, column, words.apply(target), styles));
        styles.due(row.getCell(Column.DUE.ordinal()), cellText(target.due()));
        percent(row, Column.PERCENT, target.state().percent(), styles);
        percent(row, Column.PLAN, target.state().planned(), styles);
        text(row, Column.SIGNAL, table.signal(target), styles);
        text(row, Column.MARKS, marks(target), styles);
        return row.getRowNum();
    }

    private static String marks(TargetRow target) {
        return EDITABLE.entrySet().stream()
                .map(each -> cellText(each.getValue().apply(target))
                        .mark(target.number(), each.getKey().name()))
                .collect(Collectors.joining(" "));
    }

    private static void text(Row row, Column column, @Nullable String value, WorkbookStyles styles) {
        styles.text(row.createCell(column.ordinal()), cellText(value));
    }

    private static CellText cellText(@Nullable String value) {
        return CellText.of(value == null ? "" : value);
    }

    private static void percent(Row row, Column column, @Nullable BigDecimal value, WorkbookStyles styles) {
        if (value == null) {
            text(row, column, null, styles);
        } else {
            styles.percent(row.createCell(column.ordinal()), value.doubleValue());
        }
    }

    private static Row next(XSSFSheet sheet) {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
