package org.duban.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table as the interface gives it, with the names that the table prints.
 *
 * @param section group and subgroup in one line
 * @param part the annex, from 0
 * @param percent what is done, null without data; likewise {@code plan}
 */
record TargetJson(
        int number,
        String text,
        String section,
        @Nullable String group,
        @Nullable String subgroup,
        int part,
        List<IndicatorJson> indicators,
        List<String> leaders,
        List<String> lead,
        List<String> support,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal plan,
        Signal signal,
        @Nullable String due) {
    static TargetJson of(TargetRow row, List<IndicatorJson> indicators) {
        Place place = row.place();
        return new TargetJson(
                row.number(),
                row.text(),
                place.section(),
                place.group(),
                place.subgroup(),
                place.part(),
                indicators,
                row.leaders().labels(),
                row.lead().labels(),
                row.support().labels(),
                row.state().percent(),
                row.state().planned(),
                row.state().signal(),
                row.due());
    }
}
