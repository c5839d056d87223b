package org.duban.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.reading.NotReadable;
import org.duban.reading.file.FileReader;
import org.duban.workbook.BadCell;
import org.duban.workbook.HeadedSheet;
import org.duban.workbook.Headings;
import org.duban.workbook.SheetRow;
import org.springframework.stereotype.Component;

/** Lays an edited workbook beside the directory of the current district. */
@Component
class DirectoryFile {
    private final FileReader files = new FileReader();
    private final Headings headings;
    private final Directories directories;

    DirectoryFile(Headings headings, Directories directories) {
        this.headings = headings;
        this.directories = directories;
    }

    /** @throws NoDirectoryWorkbook where the file is no workbook, or has none of the sheets */
    Plan plan(byte[] bytes) {
        try (XSSFWorkbook book = files.workbook(bytes)) {
            return plan(book, directories.current());
        } catch (NotReadable | IOException e) {
            throw new NoDirectoryWorkbook();
        }
    }

    private Plan plan(XSSFWorkbook book, Directory directory) {
        List<BadCell> bad = new ArrayList<>();
        UnitSheets units = new UnitSheets(directory);
        PostSheet posts = new PostSheet(directory);
        int found = read(book, Columns.UNITS, Columns.OF_UNITS, bad, units::readUnits)
                + read(book, Columns.FORMER, Columns.OF_FORMER, bad, units::readFormer)
                + read(book, Columns.GROUPS, Columns.OF_GROUPS, bad, units::readGroups)
                + read(book, Columns.POSTS, Columns.OF_POSTS, bad, posts::read);
        if (found == 0 && bad.isEmpty()) {
            throw new NoDirectoryWorkbook();
        }
        return Plan.of(units.entries(), posts.lines(), bad, directory);
    }

    /** Gives 1 where the sheet is there. */
    private int read(
            XSSFWorkbook book, String name, List<String> columns, List<BadCell> bad, Consumer<List<SheetRow>> reader) {
        return HeadedSheet.in(book, name, columns, headings, bad)
                .map(sheet -> {
                    reader.accept(sheet.rows());
                    return 1;
                })
                .orElse(0);
    }
}
