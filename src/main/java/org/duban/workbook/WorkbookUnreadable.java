package org.duban.workbook;

import java.util.Map;
import org.duban.reading.NotReadable.Reason;
import org.springframework.http.HttpStatus;

/** The file cannot be opened as a workbook; but for the kind of file, the sentences are those for other documents. */
class WorkbookUnreadable extends FileRefused {
    private final Reason reason;

    WorkbookUnreadable(Reason reason) {
        super(reason == Reason.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
        this.reason = reason;
    }

    @Override
    public String code() {
        return reason == Reason.UNKNOWN_FORMAT ? super.code() : "refusal.Unreadable." + reason;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("reason", reason);
    }
}
