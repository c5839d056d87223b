package org.duban.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.district.Districts;
import org.duban.table.NameBook;
import org.duban.table.TableFilter;
import org.duban.table.TargetTable;
import org.springframework.context.MessageSource;
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

    PrintedTable print(Viewer viewer, TargetTable table, TableFilter filter, PrintForm form, Locale locale) {
        String district = viewer.district();
        int year = table.asOf().year();
        return new PrintedTable(
                district + "/" + year,
                word(locale, "table.title", districts.get(district).fullName(), year),
                table.asOf().day(),
                slice(viewer, filter, table.names(), locale),
                table.rows().stream().map(row -> row.place().part()).distinct().toList(),
                table.narrowedBy(filter),
                form,
                messages,
                locale);
    }

    private List<String> slice(Viewer viewer, TableFilter filter, NameBook names, Locale locale) {
        Stream<Map.Entry<String, String>> asked = filter.parameters().entrySet().stream();
        return Stream.concat(own(viewer), asked)
                .map(each -> condition(each, names, locale))
                .distinct()
                .toList();
    }

    /** What narrows the table for whoever sees only the rows of a unit. */
    private static Stream<Map.Entry<String, String>> own(Viewer viewer) {
        return viewer.seesAll()
                ? Stream.empty()
                : Stream.ofNullable(viewer.unit()).map(unit -> Map.entry("unit", unit.toString()));
    }

    /** What one condition asks for, such as {@code 牵头单位：住建局}. */
    private String condition(Map.Entry<String, String> set, NameBook names, Locale locale) {
        String name = word(locale, "table.filter." + set.getKey());
        return switch (set.getKey()) {
            case "overdue" -> name;
            case "signal" -> word(locale, "table.chip", name, word(locale, "signal." + set.getValue()));
            default -> word(locale, "table.chip", name, value(set.getValue(), names, locale));
        };
    }

    private String value(String value, NameBook names, Locale locale) {
        return value.equals(TableFilter.NONE) ? word(locale, "table.nobody") : names.label(value);
    }

    private String word(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
