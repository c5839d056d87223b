package org.duban.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file of lines with commas, laid into a workbook so that both kinds of file are read in one way. */
record CommaLines(List<String> lines) {
    private static final int MOST_BYTES = 200_000;
    private static final int MOST_CELLS = 10;

    /** @throws NoCalendarFile where the bytes are far too many or no text */
    static CommaLines of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new NoCalendarFile();
        }
        String text = decoded(file);
        return new CommaLines(
                text.substring(text.startsWith("\uFEFF") ? 1 : 0).lines().toList());
    }

    /** Excel in China saves CSV in GBK. */
    private static String decoded(byte[] file) {
        for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new NoCalendarFile();
    }

    /** With one sheet; the caller closes it. */
    XSSFWorkbook workbook() {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet("节假日");
        for (int number = 0; number < lines.size(); number++) {
            fill(sheet.createRow(number), lines.get(number));
        }
        return book;
    }

    private static void fill(Row row, String line) {
        List<String> cells = List.of(line.split("[,，\t]", MOST_CELLS));
        for (int at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at).strip().replaceAll("^\"|\"$", ""));
        }
    }
}
