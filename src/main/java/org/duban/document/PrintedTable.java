package org.duban.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.duban.rulebook.Look;
import org.duban.table.MergedTable;
import org.duban.table.Signal;
import org.duban.table.TargetRow;
import org.springframework.context.MessageSource;

/**
 * A table on its way into a document: its rows, and the words of the reader's language around them.
 *
 * @param path district and year ({@code 320404/2022}), by which an edited copy says which table it is
 * @param day the day whose state it shows
 * @param slice what narrows it, in words; empty for the whole table
 * @param looks how the district names the signals, by their codes
 * @param parts the annexes of the whole table, in their order
 */
record PrintedTable(
        String path,
        String title,
        LocalDate day,
        List<String> slice,
        List<Integer> parts,
        List<TargetRow> rows,
        PrintForm form,
        Map<String, Look> looks,
        MessageSource messages,
        Locale locale) {
    private static final Pattern MARK = Pattern.compile("^附件\\s*[0-9０-９一二三四五六七八九十]{0,2}[\\s:：、.．]*");

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String heading(Column column) {
        return word(column.heading());
    }

    String asOf() {
        return word("table.asOf", date(day));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("date.format"), locale).format(day);
    }

    String signal(TargetRow row) {
        String code = row.state().signal().name();
        return word("signal." + code + ".mark") + " " + name(code);
    }

    private String name(String code) {
        return looks.getOrDefault(code, Look.PLAIN).nameOr(word("signal." + code));
    }

    String percent(TargetRow row) {
        return row.state().percent() == null
                ? ""
                : word("percent.figure", row.state().percent());
    }

    List<MergedTable> annexes() {
        return MergedTable.of(rows);
    }

    Paper paper() {
        return form.sheet();
    }

    /** A table that is only issued yet has no progress to show. */
    boolean showsProgress() {
        return form.wantsProgress() && rows.stream().anyMatch(row -> row.state().signal() != Signal.NO_DATA);
    }

    /** The mark of an annex; with the number of its document, as it may be bound apart from it (GB/T 9704-2012 7.3.7). */
    String mark(MergedTable annex) {
        int ordinal = parts.indexOf(annex.rows().get(0).row().place().part()) + 1;
        return form.number() + (parts.size() > 1 ? word("document.annex.numbered", ordinal) : word("document.annex"));
    }

    /** The title of an annex, without the mark that stands above it. */
    String title(MergedTable annex) {
        String own = annex.title() == null ? "" : MARK.matcher(annex.title()).replaceFirst("");
        return own.isBlank() ? title : own;
    }

    /** What stands under the title: what it is narrowed to, and of which day it is; empty where there is nothing to say. */
    String note() {
        List<String> notes = new ArrayList<>(slice);
        if (form.issued() != null) {
            notes.add(word("document.issued", date(form.issued())));
        }
        if (showsProgress()) {
            notes.add(asOf());
        }
        return notes.isEmpty() ? "" : word("document.note", String.join(word("document.note.and"), notes));
    }

    /** The title with what it is narrowed to. */
    String fullTitle() {
        return slice.isEmpty() ? title : title + word("document.note", String.join(word("document.note.and"), slice));
    }

    /** The name of the file, without its ending. */
    String fileName() {
        return fullTitle().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
