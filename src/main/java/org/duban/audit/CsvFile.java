package org.duban.audit;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV (RFC 4180) in UTF-8 with the mark by which Excel knows it; what would be a formula gets an apostrophe. */
class CsvFile implements EntryWriter {
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r\n";

    private final PrintWriter out;

    CsvFile(OutputStream out) {
        this.out = new PrintWriter(out, false, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
    }

    @Override
    public void write(List<String> cells) {
        out.write(cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    @Override
    public void close() {
        out.close();
    }

    private static String quoted(String words) {
        String harmless = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
