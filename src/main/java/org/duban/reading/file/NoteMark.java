package org.duban.reading.file;

/** The mark of a footnote as it stands in the text, {@code 〔12〕}, so that no number grows by it. */
final class NoteMark {
    private NoteMark() {}

    static String of(String number) {
        return "〔" + number + "〕";
    }
}
