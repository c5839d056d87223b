package org.duban.form;

import org.duban.workbook.FileRefused;
import org.springframework.http.HttpStatus;

/** The workbook is none of the forms that are given out here. */
class NoForm extends FileRefused {
    NoForm() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
