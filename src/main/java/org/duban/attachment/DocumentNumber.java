package org.duban.attachment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.attachment.AttachmentRefused.Reason;

/** 发文字号 of an official document, as 云政办发〔2026〕12号 (GB/T 9704: the year in six-cornered brackets, no 第 before the number). */
record DocumentNumber(String text) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<issuer>\\p{IsHan}{1,20})[〔\\[【（(﹝［](?<year>\\d{4})[〕\\]】）)﹞］]第?0*(?<number>[1-9]\\d{0,5})号");

    /** @throws AttachmentRefused where it is none */
    static DocumentNumber parse(String typed) {
        Matcher written = WRITTEN.matcher(typed.replaceAll("\\s", ""));
        if (!written.matches()) {
            throw new AttachmentRefused(Reason.NO_DOCUMENT_NUMBER, typed);
        }
        return new DocumentNumber(
                "%s〔%s〕%s号".formatted(written.group("issuer"), written.group("year"), written.group("number")));
    }
}
