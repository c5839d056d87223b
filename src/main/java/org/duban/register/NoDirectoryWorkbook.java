package org.duban.register;

import org.duban.workbook.FileRefused;
import org.springframework.http.HttpStatus;

/** A workbook has none of the sheets of a directory. */
class NoDirectoryWorkbook extends FileRefused {
    NoDirectoryWorkbook() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
