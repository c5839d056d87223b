package org.duban.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.workbook.BadCells;
import org.duban.workbook.Layout;
import org.duban.workbook.SheetRow;
import org.duban.workbook.Upload;
import org.duban.workbook.Uploads;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Takes the lines out of an exported table that a person has edited. */
@Component
class TableFile {
    /** The property of the file that names its table; some programs lose it. */
    private static final String TABLE = "duban-table";

    private static final List<String> SHEETS = List.of("table.sheet.paper", "table.sheet.flat");
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(TableSheet.NUMBER),
                    Arrays.stream(TableField.values()).map(TableField::heading))
            .toList();

    private final Uploads uploads;

    TableFile(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What an edited table says.
     *
     * @param lines of both sheets, each edited or not, without the cells that cannot be taken
     */
    record Lines(List<TableLine> lines, BadCells bad) {}

    /**
     * @param path district and year of the table it must be, as {@code 320404/2022}
     * @throws org.duban.workbook.FileRefused where the file is no such table
     */
    Lines read(byte[] bytes, String path) {
        return uploads.read(bytes, upload -> lines(upload, path));
    }

    private static Lines lines(Upload upload, String path) {
        upload.property(TABLE).filter(table -> !table.equals(path)).ifPresent(table -> {
            throw new WorkbookRefused(WorkbookRefused.Reason.ANOTHER_TABLE, table);
        });
        List<List<SheetRow>> sheets = SHEETS.stream()
                .map(sheet -> upload.rows(new Layout(sheet, COLUMNS, List.of(TableSheet.MARKS))))
                .flatMap(Optional::stream)
                .toList();
        if (sheets.isEmpty() && upload.bad().isEmpty()) {
            throw new WorkbookRefused(WorkbookRefused.Reason.NO_SHEET, expectedSheets());
        }
        List<TableLine> lines = sheets.stream()
                .flatMap(rows -> new TableSheet(rows, upload.bad()).lines().stream())
                .toList();
        return new Lines(lines, upload.bad());
    }

    /** What the sheets should be called, for a sentence in the reader's language. */
    private static Object[] expectedSheets() {
        return SHEETS.stream().map(DefaultMessageSourceResolvable::new).toArray();
    }
}
