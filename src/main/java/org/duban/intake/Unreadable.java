package org.duban.intake;

import java.util.Map;
import org.duban.reading.NotReadable;
import org.duban.report.ImportRefused;
import org.springframework.http.HttpStatus;

/** The file cannot be read, because of its reason; each reason has a sentence of its own. */
class Unreadable extends ImportRefused {
    private final NotReadable.Reason reason;

    Unreadable(NotReadable.Reason reason) {
        super(reason == NotReadable.Reason.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
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
