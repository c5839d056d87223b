package org.duban.halfyear;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duban.testing.Visitor;

/** A leader who looks at the lights. */
record LeaderDesk(Visitor visitor) {
    private static final String ROWS = """
            () => [...document.querySelectorAll('table.targets tbody tr')].map(row => [row.id.replace('target-', ''),
              row.querySelector('td.light .signal i').textContent, row.querySelector('.percent > span')?.textContent ?? ''])""";

    private static final String TOTALS =
            "() => [...[...document.querySelectorAll('ul.totals')].pop().querySelectorAll('li')].map(each => [each.className, each.querySelector('b').textContent])";

    private static final List<String> KINDS = List.of("DONE", "ON_TRACK", "AT_RISK", "BEHIND", "NO_DATA");

    private Page page() {
        return visitor.page();
    }

    private void open(String place, int month) {
        visitor.open(HalfYearBrowserTests.TABLE + place + "?asOf="
                + YearMonth.of(HalfYearBrowserTests.YEAR, month).atEndOfMonth());
    }

    /** The lights in the table at the end of a month, by row. */
    @SuppressWarnings("unchecked")
    Map<Integer, Lamp> lamps(int month) {
        open("", month);
        Map<Integer, Lamp> lamps = new HashMap<>();
        ((List<List<String>>) page().evaluate(ROWS))
                .forEach(row -> lamps.put(Integer.valueOf(row.get(0)), new Lamp(row.get(1), decimal(row.get(2)))));
        return lamps;
    }

    private static String decimal(String percent) {
        return percent.isEmpty()
                ? ""
                : new BigDecimal(percent.replace("%", ""))
                        .setScale(1, RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    /** How many ✔●▲■○ the dashboard counts. */
    @SuppressWarnings("unchecked")
    List<Integer> counts(int month) {
        open("/dashboard", month);
        Map<String, Integer> counts = new HashMap<>();
        ((List<List<String>>) page().evaluate(TOTALS))
                .forEach(each -> counts.put(each.get(0), Integer.valueOf(each.get(1))));
        return KINDS.stream().map(counts::get).toList();
    }

    /** How many months of a row are published. */
    int published(int row) {
        visitor.open(HalfYearBrowserTests.TABLE + "/targets/" + row + "/progress");
        return page().locator(".strip .bi-lock").count();
    }
}
