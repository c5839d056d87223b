package org.duban.document;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.duban.district.Districts;
import org.duban.table.AsOf;
import org.duban.table.TableFilter;
import org.duban.table.TargetTable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Puts title, date and words to a table that becomes a document. */
@Component
class TablePrinter {
    private final Districts districts;
    private final MessageSource messages;

    TablePrinter(Districts districts, MessageSource messages) {
        this.districts = districts;
        this.messages = messages;
    }

    PrintedTable print(String district, TargetTable table, TableFilter filter, Locale locale) {
        AsOf asOf = table.asOf();
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern(messages.getMessage("date.format", null, locale), locale);
        Object[] title = {districts.get(district).fullName(), asOf.year()};
        return new PrintedTable(
                district + "/" + asOf.year(),
                messages.getMessage("table.title", title, locale),
                messages.getMessage("table.asOf", new Object[] {asOf.day().format(format)}, locale),
                table.narrowedBy(filter),
                messages,
                locale);
    }

    /** The header that makes a browser save the document under its title. */
    String attachment(PrintedTable table, String ending) {
        return ContentDisposition.attachment()
                .filename(table.title() + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
