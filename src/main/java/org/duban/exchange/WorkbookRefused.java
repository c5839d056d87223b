package org.duban.exchange;

import java.util.Map;
import org.duban.workbook.FileRefused;
import org.springframework.http.HttpStatus;

/** The workbook is not the table; each reason has a sentence of its own. */
class WorkbookRefused extends FileRefused {
    /** What is wrong with it. */
    enum Reason {
        /** it was exported for another district or year */
        ANOTHER_TABLE,
        NO_SHEET
    }

    private final Reason reason;

    WorkbookRefused(Reason reason, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, arguments);
        this.reason = reason;
    }

    @Override
    public String code() {
        return super.code() + "." + reason;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("reason", reason);
    }
}
