package org.duban.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/** A workbook that somebody hands in, asked for its sheets by name; what cannot be taken gathers among the bad cells. */
public final class Upload {
    private final XSSFWorkbook book;
    private final Headings headings;
    private final BadCells bad = new BadCells();

    Upload(XSSFWorkbook book, Headings headings) {
        this.book = book;
        this.headings = headings;
    }

    /** The rows of a sheet; nothing where the workbook lacks it, or it cannot be read, which is among the bad cells then. */
    public Optional<List<SheetRow>> rows(Layout layout) {
        return StreamSupport.stream(book.spliterator(), false)
                .filter(sheet -> headings.isNamed(layout.sheet(), sheet.getSheetName()))
                .findFirst()
                .flatMap(sheet -> HeadedSheet.rows(sheet, layout, headings, bad));
    }

    /** A property of the file in words; some programs lose it. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(book.getProperties().getCustomProperties().getProperty(name))
                .filter(CTProperty::isSetLpwstr)
                .map(CTProperty::getLpwstr);
    }

    public BadCells bad() {
        return bad;
    }
}
