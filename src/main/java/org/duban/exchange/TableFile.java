package org.duban.exchange;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.NotReadable;
import org.duban.reading.file.FileReader;
import org.duban.shared.Refusal;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.springframework.stereotype.Component;

/** Takes the lines out of an exported table that a person has edited. */
@Component
class TableFile {
    /** The property of the file that names its table; some programs lose it. */
    private static final String TABLE = "duban-table";

    private final FileReader files = new FileReader();
    private final TableHeadings headings;

    TableFile(TableHeadings headings) {
        this.headings = headings;
    }

    /**
     * The lines of both sheets, each edited or not.
     *
     * @param path district and year of the table it must be, as {@code 320404/2022}
     * @param bad takes up the cells that cannot be taken
     * @throws TableRefused where the file is no such table
     */
    List<TableLine> read(byte[] bytes, String path, BadCells bad) {
        try (XSSFWorkbook book = files.workbook(bytes)) {
            requireTable(book, path);
            return sheets(book).stream()
                    .flatMap(sheet -> new TableSheet(sheet, headings, bad).lines().stream())
                    .toList();
        } catch (NotReadable e) {
            throw new WorkbookUnreadable(e.reason());
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new WorkbookUnreadable(NotReadable.Reason.DAMAGED);
        }
    }

    private static void requireTable(XSSFWorkbook book, String path) {
        POIXMLProperties.CustomProperties properties = book.getProperties().getCustomProperties();
        CTProperty table = properties.getProperty(TABLE);
        if (table != null && table.isSetLpwstr() && !table.getLpwstr().equals(path)) {
            throw new WorkbookRefused(WorkbookRefused.Reason.ANOTHER_TABLE, table.getLpwstr());
        }
    }

    private List<Sheet> sheets(XSSFWorkbook book) {
        List<Sheet> sheets = headings.sheets(book);
        if (sheets.isEmpty()) {
            throw new WorkbookRefused(WorkbookRefused.Reason.NO_SHEET, TableHeadings.expectedSheets());
        }
        return sheets;
    }
}
