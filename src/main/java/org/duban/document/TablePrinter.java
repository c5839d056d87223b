package org.duban.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    PrintedTable print(String district, TargetTable table, TableFilter filter, PrintForm form, Locale locale) {
        int year = table.asOf().year();
        return new PrintedTable(
                district + "/" + year,
                word(locale, "table.title", districts.get(district).fullName(), year),
                table.asOf().day(),
                slice(filter, table.names(), locale),
                table.rows().stream().map(row -> row.place().part()).distinct().toList(),
                table.narrowedBy(filter),
                form,
                messages,
                locale);
    }

    private List<String> slice(TableFilter filter, NameBook names, Locale locale) {
        return filter.parameters().entrySet().stream()
                .map(each -> condition(each, names, locale))
                .toList();
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
