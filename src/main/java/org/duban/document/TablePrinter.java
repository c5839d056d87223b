package org.duban.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.district.Districts;
import org.duban.rulebook.Look;
import org.duban.rulebook.Rulebook;
import org.duban.table.NameBook;
import org.duban.table.TableFilter;
import org.duban.table.TargetTable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts title, date and words to a table that becomes a document. */
@Component
class TablePrinter {
    private final Districts districts;
    private final Rulebook rulebook;
    private final MessageSource messages;

    TablePrinter(Districts districts, Rulebook rulebook, MessageSource messages) {
        this.districts = districts;
        this.rulebook = rulebook;
        this.messages = messages;
    }

    PrintedTable print(Viewer viewer, TargetTable table, TableFilter filter, PrintForm form, Locale locale) {
        String district = viewer.district();
        int year = table.asOf().year();
        return new PrintedTable(
                district + "/" + year,
                word(locale, "table.title", districts.get(district).fullName(), year),
                table.asOf().day(),
                slice(viewer, filter, table, locale),
                table.rows().stream().map(row -> row.place().part()).distinct().toList(),
                table.narrowedBy(filter),
                form,
                looks(table),
                messages,
                locale);
    }

    private List<String> slice(Viewer viewer, TableFilter filter, TargetTable table, Locale locale) {
        Stream<Map.Entry<String, String>> asked = filter.parameters().entrySet().stream();
        return Stream.concat(own(viewer), asked)
                .map(each -> condition(each, table, locale))
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
    private String condition(Map.Entry<String, String> set, TargetTable table, Locale locale) {
        String name = word(locale, "table.filter." + set.getKey());
        return switch (set.getKey()) {
            case "overdue" -> name;
            case "signal" -> word(locale, "table.chip", name, signal(set.getValue(), table, locale));
            default -> word(locale, "table.chip", name, value(set.getValue(), table.names(), locale));
        };
    }

    private String signal(String code, TargetTable table, Locale locale) {
        return looks(table).getOrDefault(code, Look.PLAIN).nameOr(word(locale, "signal." + code));
    }

    private Map<String, Look> looks(TargetTable table) {
        return rulebook.rules().looksByCode(YearMonth.from(table.asOf().day()));
    }

    private String value(String value, NameBook names, Locale locale) {
        return value.equals(TableFilter.NONE) ? word(locale, "table.nobody") : names.label(value);
    }

    private String word(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
