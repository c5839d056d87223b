package org.duban.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.shared.Folded;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Knows the sheets and columns of an exported table by what the export calls them, in whichever language. */
@Component
class TableHeadings {
    static final String NUMBER = "table.column.NUMBER";
    static final String MARKS = "table.column.MARKS";

    private static final List<String> SHEETS = List.of("table.sheet.paper", "table.sheet.flat");
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    TableHeadings(MessageSource messages) {
        this.messages = messages;
    }

    /** The sheets that are a table; others are the person's own. */
    List<Sheet> sheets(XSSFWorkbook book) {
        return StreamSupport.stream(book.spliterator(), false)
                .filter(sheet -> SHEETS.stream().anyMatch(key -> isNamed(key, sheet.getSheetName())))
                .toList();
    }

    /** @param key a heading in the messages */
    boolean isNamed(String key, String printed) {
        Folded folded = Folded.of(printed);
        return LANGUAGES.stream()
                .map(language -> messages.getMessage(key, null, language))
                .anyMatch(name -> Folded.of(name).equals(folded));
    }

    /** Whether people also call the column so, where none has its own heading. */
    boolean isAlso(String key, String printed) {
        Folded folded = Folded.of(printed);
        return LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(Objects.requireNonNullElse(messages.getMessage(key + ".also", null, "", language), "")
                                .split("、")))
                .anyMatch(name -> !name.isEmpty() && Folded.of(name).equals(folded));
    }

    /** What the sheets should be called, for a sentence in the reader's language. */
    static Object[] expectedSheets() {
        return SHEETS.stream().map(TableHeadings::named).toArray();
    }

    static MessageSourceResolvable named(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
