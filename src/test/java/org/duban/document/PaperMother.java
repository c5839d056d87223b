package org.duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duban.table.Place;
import org.duban.table.RowMother;
import org.duban.table.TargetRow;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The mother of a table of two annexes and sixty rows on several pages: groups longer than a page, a leader and a lead unit over
 * many rows, texts of one line and of many.
 */
final class PaperMother {
    static final String TITLE = "云州市清溪区2022年目标任务责任分解表";
    static final PrintForm PLAIN = new PrintForm(null, null, null, null);

    private PaperMother() {}

    static List<TargetRow> rows() {
        List<TargetRow> rows = new ArrayList<>();
        for (int number = 1; number <= 60; number++) {
            rows.add(RowMother.row(number, place(number), words(number), leader(number), lead(number), "财务局", "东溪街道"));
        }
        return rows;
    }

    /** Rows of which every third is higher than a quarter of a page. */
    static List<TargetRow> longRows() {
        List<TargetRow> rows = new ArrayList<>();
        for (int number = 1; number <= 24; number++) {
            String words = words(number) + (number % 3 == 0 ? "沿岸种树；".repeat(15 * number) : "");
            rows.add(RowMother.row(number, place(number), words, leader(number), lead(number), "财务局", "东溪街道"));
        }
        return rows;
    }

    private static Place place(int number) {
        return number > 45
                ? new Place(2, "附件2 民生实事责任分解表", "安居", null)
                : new Place(1, "附件1 重点工作责任分解表", number > 30 ? "绿水" : "通路", number > 20 ? "支路" : "干路");
    }

    private static String words(int number) {
        return "第" + number + "件事，" + "修整河岸与沿河步道，年内完成3公里；".repeat(1 + number % 5);
    }

    private static String leader(int number) {
        return number > 30 ? "周某" : "吴某";
    }

    private static String lead(int number) {
        return number > 40 ? "园林局" : "路桥局";
    }

    static PrintedTable table(PrintForm form, List<TargetRow> rows) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PrintedTable(
                "110107/2022",
                TITLE,
                LocalDate.of(2022, 5, 31),
                List.of(),
                List.of(1, 2),
                rows,
                form,
                Map.of(),
                messages,
                Locale.CHINESE);
    }

    static byte[] written(TableFormat format, PrintedTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toByteArray();
    }
}
