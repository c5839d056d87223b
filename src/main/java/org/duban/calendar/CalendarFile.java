package org.duban.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.workbook.Headings;
import org.duban.workbook.Layout;
import org.duban.workbook.Upload;
import org.duban.workbook.Uploads;
import org.springframework.stereotype.Component;

/** Reads a year's calendar from a file, and writes it as the CSV that it can be read from again. */
@Component
class CalendarFile {
    private static final String SHEET = "calendar.sheet";

    private final Uploads uploads;
    private final Headings headings;

    CalendarFile(Uploads uploads, Headings headings) {
        this.uploads = uploads;
        this.headings = headings;
    }

    /**
     * @param file CSV or xlsx
     * @param year that its days must be of
     * @throws NoCalendarFile where it has no day
     * @throws org.duban.workbook.FileRefused where it is neither
     */
    CalendarReading read(byte[] file, int year) {
        if (isWorkbook(file)) {
            return uploads.read(file, upload -> read(upload, year));
        }
        try (XSSFWorkbook book = CommaLines.of(file).workbook()) {
            return read(uploads.of(book), year);
        } catch (IOException e) {
            throw new NoCalendarFile();
        }
    }

    private CalendarReading read(Upload upload, int year) {
        CalendarLines lines = new CalendarLines(headings, year);
        upload.rows(new Layout(SHEET, CalendarLines.COLUMNS)).ifPresent(lines::take);
        if (lines.days().isEmpty() && upload.bad().isEmpty()) {
            throw new NoCalendarFile();
        }
        return new CalendarReading(
                new YearCalendar(year, lines.days()), upload.bad().list());
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
