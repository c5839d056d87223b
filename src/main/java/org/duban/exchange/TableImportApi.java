package org.duban.exchange;

import java.io.IOException;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.workbook.BadCells;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes an edited table back, for programs. */
@RestController
@ForSupervisors
class TableImportApi {
    private final TableFile tableFile;
    private final ImportTable importTable;

    TableImportApi(TableFile tableFile, ImportTable importTable) {
        this.tableFile = tableFile;
        this.importTable = importTable;
    }

    /** @param skip whether cells that cannot be taken are passed over; without it they refuse the whole */
    @PostMapping(
            path = "/api/{code:\\d{6}}/{year:\\d{4}}/table",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    TableChanges take(
            @PathVariable int year,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean apply,
            @RequestParam(defaultValue = "false") boolean skip,
            Viewer viewer)
            throws IOException {
        TableFile.Lines read = tableFile.read(file.getBytes(), viewer.district() + "/" + year);
        TableChanges found = importTable.execute(year, read.lines(), read.bad(), false);
        if (!skip && !read.bad().isEmpty()) {
            throw new CellsRefused(read.bad().list());
        }
        return apply ? importTable.execute(year, read.lines(), new BadCells(), true) : found;
    }
}
