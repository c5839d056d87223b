package org.duban.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/** The list of cells that cannot be taken, in the reader's words. */
public record BadLines(List<BadLine> lines) {
    /**
     * One of them.
     *
     * @param cell where it stands, as {@code G46}
     * @param problem what is wrong and what is expected, in a sentence
     */
    public record BadLine(String sheet, int row, String column, String cell, String shown, String problem) {
        private String csv() {
            return Stream.of(sheet, String.valueOf(row), column, cell, shown, problem)
                    .map(BadLine::quoted)
                    .collect(Collectors.joining(","));
        }

        /** What would start a formula is kept a text. */
        private static String quoted(String words) {
            String harmless = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
            return '"' + harmless.replace("\"", "\"\"") + '"';
        }
    }

    /** @param locale the reader's language */
    public static BadLines of(List<BadCell> bad, MessageSource messages, Locale locale) {
        return new BadLines(bad.stream()
                .map(each -> {
                    SheetCell cell = each.cell();
                    String problem = messages.getMessage(each.problem(), locale);
                    return new BadLine(cell.sheet(), cell.row(), cell.column(), cell.address(), cell.text(), problem);
                })
                .toList());
    }

    /**
     * The list that a form carries.
     *
     * @throws RuntimeException where the text is not what {@link #json()} writes
     */
    public static BadLines of(String json) {
        return JsonMapper.shared().readValue(json, BadLines.class);
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** A file for Excel, which knows UTF-8 by the mark at its beginning. */
    String csv(List<String> headings) {
        String first = headings.stream().map(BadLine::quoted).collect(Collectors.joining(","));
        return "\uFEFF" + first + "\r\n"
                + lines.stream().map(line -> line.csv() + "\r\n").collect(Collectors.joining());
    }
}
