package org.duban.register;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A file is no workbook, or has none of the sheets of a directory. */
class NoDirectoryWorkbook extends Refusal {
    NoDirectoryWorkbook() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
