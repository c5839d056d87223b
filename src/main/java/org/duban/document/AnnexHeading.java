package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.table.MergedTable;

/**
 * What stands above the table of an annex. GB/T 9704-2012 7.3.7: "“附件”二字及附件顺序号用3号黑体字顶格编排在版心左上角第一行。
 * 附件标题居中编排在版心第三行。" The lines of a long title are of like length.
 *
 * @param note empty where there is nothing to say under the title
 */
record AnnexHeading(String mark, List<String> title, String note) {
    static final int MARK_LINE = 29;
    static final int TITLE_LINE = 36;
    static final int NOTE_LINE = 24;
    static final int TITLE_LETTERS = 22;
    static final int BELOW = 6;

    /** Where a title may be cut; never within a word of Latin letters, a number or a title in angle brackets. */
    private static final Pattern PIECE = Pattern.compile("《[^》]{1,20}》|[A-Za-z0-9.%]+年?|\\X");

    static AnnexHeading of(PrintedTable table, MergedTable annex) {
        float letters = Paper.points(table.paper().textWidth()) / TITLE_LETTERS;
        return new AnnexHeading(table.mark(annex), lines(table.title(annex), (int) letters - 2), table.note());
    }

    private static List<String> lines(String title, int most) {
        int wanted = parts(title.length(), most);
        int length = parts(title.length(), wanted);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher pieces = PIECE.matcher(title);
        while (pieces.find()) {
            if (line.length() + pieces.group().length() > length && lines.size() < wanted - 1) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(pieces.group());
        }
        lines.add(line.toString());
        return lines;
    }

    private static int parts(int whole, int most) {
        return Math.max(1, (whole + most - 1) / most);
    }

    /** In points. */
    float height() {
        return 2 * MARK_LINE + title.size() * TITLE_LINE + BELOW + (note.isEmpty() ? 0 : NOTE_LINE);
    }
}
