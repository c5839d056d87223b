package org.duban.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.revision.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How a table is to be printed.
 *
 * @param paper A4 where nothing is said
 * @param progress false leaves the columns of the progress out
 * @param documentNumber the number (发文字号) of the document to which the table is annexed; where nothing is said, the one
 *     that the table was issued by, with its day
 * @param issued the day of that document
 */
record PrintForm(
        @Nullable Paper paper,
        @Nullable Boolean progress,
        @Nullable String documentNumber,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate issued) {
    private static final int LONGEST = 40;
    private static final Pattern YEAR = Pattern.compile("[\\[(（【［〔](\\d{4})[])）】］〕]");

    PrintForm annexedTo(Optional<Basis> basis) {
        return documentNumber == null
                ? basis.map(document -> new PrintForm(paper, progress, document.number(), document.date()))
                        .orElse(this)
                : this;
    }

    Paper sheet() {
        return paper == null ? Paper.A4 : paper;
    }

    boolean wantsProgress() {
        return !Boolean.FALSE.equals(progress);
    }

    /** The number as it is printed; GB/T 9704-2012 7.2.5: "年份应标全称，用六角括号“〔〕”括入". */
    String number() {
        String number = documentNumber == null ? "" : documentNumber.strip();
        return YEAR.matcher(number.substring(0, Math.min(LONGEST, number.length())))
                .replaceAll("〔$1〕");
    }
}
