package org.duban.document;

import java.util.List;

/** Where the rows of a page end when every cell has room for its text; lengths in points from the head of the table. */
record RowEdges(float[] edges) {
    /** How high a cell must be. */
    interface Height {
        float of(PaperCell cell);
    }

    /** A cell over several rows makes the last of them higher, as Word, WPS and LibreOffice do. */
    static RowEdges of(List<List<PaperCell>> rows, Height height) {
        float[] edges = new float[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            edges[row + 1] = edges[row];
            for (int start = 0; start <= row; start++) {
                for (PaperCell cell : rows.get(start)) {
                    if (start + cell.rows() == row + 1) {
                        edges[row + 1] = Math.max(edges[row + 1], edges[start] + height.of(cell));
                    }
                }
            }
        }
        return new RowEdges(edges);
    }

    float at(int row) {
        return edges[row];
    }

    float height() {
        return edges[edges.length - 1];
    }
}
