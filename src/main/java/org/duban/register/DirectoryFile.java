package org.duban.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.workbook.Layout;
import org.duban.workbook.SheetRow;
import org.duban.workbook.Upload;
import org.duban.workbook.Uploads;
import org.springframework.stereotype.Component;

/** Lays an edited workbook beside the directory of the current district. */
@Component
class DirectoryFile {
    private final Uploads uploads;
    private final Directories directories;

    DirectoryFile(Uploads uploads, Directories directories) {
        this.uploads = uploads;
        this.directories = directories;
    }

    /**
     * @throws NoDirectoryWorkbook where the workbook has none of the sheets
     * @throws org.duban.workbook.FileRefused where the file is no workbook
     */
    Plan plan(byte[] bytes) {
        return uploads.read(bytes, upload -> plan(upload, directories.current()));
    }

    private static Plan plan(Upload upload, Directory directory) {
        UnitSheets units = new UnitSheets(directory);
        PostSheet posts = new PostSheet(directory);
        boolean found = read(upload, Columns.UNITS, Columns.OF_UNITS, units::readUnits)
                | read(upload, Columns.FORMER, Columns.OF_FORMER, units::readFormer)
                | read(upload, Columns.GROUPS, Columns.OF_GROUPS, units::readGroups)
                | read(upload, Columns.POSTS, Columns.OF_POSTS, posts::read);
        if (!found && upload.bad().isEmpty()) {
            throw new NoDirectoryWorkbook();
        }
        return Plan.of(units.entries(), posts.lines(), upload.bad().list(), directory);
    }

    /** Whether the sheet is there and could be read. */
    private static boolean read(Upload upload, String name, List<String> columns, Consumer<List<SheetRow>> reader) {
        Optional<List<SheetRow>> rows = upload.rows(new Layout(name, columns));
        rows.ifPresent(reader);
        return rows.isPresent();
    }
}
