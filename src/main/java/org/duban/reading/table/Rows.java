package org.duban.reading.table;

import java.util.List;
import org.duban.reading.Row;
import org.duban.reading.Sentence;
import org.duban.reading.TableTitle;

/** The responsibility tables of a document, their rows, and what every sentence of the document is. */
public record Rows(List<TableTitle> tables, List<Row> rows, List<Sentence> sentences) {
    public Rows {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        sentences = List.copyOf(sentences);
    }
}
