package org.duban.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.NotReadable;
import org.duban.reading.file.FileReader;
import org.duban.workbook.BadCell;
import org.duban.workbook.HeadedSheet;
import org.duban.workbook.Headings;
import org.springframework.stereotype.Component;

/** Reads a year's calendar from a file, and writes it as the CSV that it can be read from again. */
@Component
class CalendarFile {
    static final String SHEET = "calendar.sheet";

    private final FileReader files = new FileReader();
    private final Headings headings;

    CalendarFile(Headings headings) {
        this.headings = headings;
    }

    /**
     * @param file CSV or xlsx
     * @param year that its days must be of
     * @throws NoCalendarFile where it is neither, or has no day
     */
    CalendarReading read(byte[] file, int year) {
        List<BadCell> bad = new ArrayList<>();
        try (XSSFWorkbook book =
                isWorkbook(file) ? files.workbook(file) : CommaLines.of(file).workbook()) {
            CalendarLines lines = new CalendarLines(headings, year);
            HeadedSheet.in(book, SHEET, CalendarLines.COLUMNS, headings, bad)
                    .ifPresent(sheet -> lines.take(sheet.rows()));
            if (lines.days().isEmpty() && bad.isEmpty()) {
                throw new NoCalendarFile();
            }
            return new CalendarReading(new YearCalendar(year, lines.days()), bad);
        } catch (NotReadable | IOException e) {
            throw new NoCalendarFile();
        }
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** With a mark of its encoding, which Excel needs. */
    byte[] write(YearCalendar calendar) {
        StringBuilder text = new StringBuilder("\uFEFF日期,类型,名称\n");
        calendar.days().forEach(day -> text.append(day.date())
                .append(day.isWorked() ? ",班," : ",休,")
                .append(day.name())
                .append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
