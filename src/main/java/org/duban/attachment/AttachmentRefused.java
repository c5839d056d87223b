package org.duban.attachment;

import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An attachment that is not taken, or not taken away; each reason has a sentence of its own. */
public class AttachmentRefused extends Refusal {
    /** What is wrong with it. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        /** its name ends as none of those that are taken */
        KIND,
        /** its name ends twice, the first time as a program's */
        DOUBLE_ENDING,
        /** its content is not what its name says */
        DISGUISED,
        /** unpacked it is larger than any honest document */
        TOO_COMPLEX,
        NO_DOCUMENT_NUMBER,
        /** its update was handed in */
        HANDED_IN
    }

    private final Reason reason;

    AttachmentRefused(Reason reason, Object... arguments) {
        super(reason == Reason.HANDED_IN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT, arguments);
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
