package org.duban.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duban.table.Cell;

/** Draws a table with merged cells that goes on over pages: its header is repeated, a cell is closed and opened at a page's end. */
class PdfGrid {
    private static final float POINTS = 8;
    private static final float LINE = 11;
    private static final float PADDING = 3;

    /** A cell of a row: its first column, how many columns and rows it takes, and its text. */
    record Cell(int column, int columns, int rows, String text) {}

    private static class Box {
        private final Cell cell;
        private List<String> lines;
        private float top;
        private int rows;

        Box(Cell cell, List<String> lines, float top) {
            this.cell = cell;
            this.lines = lines;
            this.top = top;
            this.rows = cell.rows;
        }

        /** How much of it is still to come below {@code y}. */
        float missing(float y) {
            return lines.size() * LINE + 2 * PADDING - (top - y);
        }
    }

    private final PdfPages pages;
    private final PdfLetters letters;
    private final List<Cell> header;
    private final float[] edges;
    private final List<Box> open = new ArrayList<>();

    /** @param shares how the width is shared among the columns */
    PdfGrid(PdfPages pages, PdfLetters letters, List<Integer> shares, List<Cell> header) throws IOException {
        this.pages = pages;
        this.letters = letters;
        this.header = header;
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        edges = new float[shares.size() + 1];
        edges[0] = PdfPages.left();
        for (int i = 0; i < shares.size(); i++) {
            edges[i + 1] = edges[i] + PdfPages.width() * shares.get(i) / all;
        }
        add(header);
    }

    /** Adds a row; cells that began further up go on. A row higher than a page goes on over the next. */
    void add(List<Cell> cells) throws IOException {
        for (Cell cell : cells) {
            open.add(new Box(cell, letters.lines(cell.text, width(cell) - 2 * PADDING, POINTS), pages.y()));
        }
        while (pages.left(height()) < 0) {
            if (pages.isFresh() || height() > pages.left(0) && pages.left(0) > 0 && tallerThanAPage()) {
                fillPage();
            }
            turn();
        }
        pages.moveDown(height());
        for (Box box : List.copyOf(open)) {
            box.rows--;
            if (box.rows == 0) {
                draw(box);
                open.remove(box);
            }
        }
    }

    private boolean tallerThanAPage() {
        return height() > PdfPages.width() / 2;
    }

    private void fillPage() {
        pages.moveDown(pages.left(0));
    }

    /** The height that the row needs so that the cells ending with it have room. */
    private float height() {
        float height = LINE + 2 * PADDING;
        for (Box box : open) {
            if (box.rows == 1) {
                height = Math.max(height, box.missing(pages.y()));
            }
        }
        return height;
    }

    private void turn() throws IOException {
        for (Box box : open) {
            draw(box);
        }
        List<Box> going = List.copyOf(open);
        open.clear();
        pages.turn();
        add(header);
        going.forEach(box -> box.top = pages.y());
        open.addAll(going);
    }

    /** Draws the cell down to here, with as many of its lines as there is room for. */
    private void draw(Box box) throws IOException {
        float height = box.top - pages.y();
        if (height <= 0) {
            return;
        }
        float x = edges[box.cell.column];
        pages.frame(x, pages.y(), width(box.cell), height);
        int room = Math.min(box.lines.size(), (int) ((height - 2 * PADDING + 0.5f) / LINE));
        for (int i = 0; i < room; i++) {
            pages.write(box.lines.get(i), x + PADDING, box.top - PADDING - LINE * i - POINTS, POINTS);
        }
        box.lines = box.lines.subList(Math.max(room, 0), box.lines.size());
    }

    private float width(Cell cell) {
        return edges[cell.column + cell.columns] - edges[cell.column];
    }
}
