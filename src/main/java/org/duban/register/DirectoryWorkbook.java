package org.duban.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.organization.Directory;
import org.duban.organization.Holder;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the directory as a workbook: units, their former names, the members of groups, posts with all their holders. */
@Component
class DirectoryWorkbook {
    private static final int WIDTH = 24 * 256;

    private final MessageSource messages;

    DirectoryWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    void write(Directory directory, Locale language, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            RegisterStyles styles = new RegisterStyles(book);
            XSSFSheet units = sheet(book, Columns.UNITS, Columns.OF_UNITS, language, styles);
            XSSFSheet former = sheet(book, Columns.FORMER, Columns.OF_FORMER, language, styles);
            XSSFSheet groups = sheet(book, Columns.GROUPS, Columns.OF_GROUPS, language, styles);
            XSSFSheet posts = sheet(book, Columns.POSTS, Columns.OF_POSTS, language, styles);
            units.setColumnHidden(0, true);
            posts.setColumnHidden(0, true);
            for (Unit unit : directory.units()) {
                row(units, styles, unit(unit, directory));
                former(unit).forEach(each -> row(former, styles, each));
                members(unit, directory).forEach(each -> row(groups, styles, each));
            }
            directory.posts().forEach(post -> post(post, posts, styles));
            book.write(out);
        }
    }

    private static Stream<@Nullable String> unit(Unit unit, Directory directory) {
        Entry entry = Entry.of(unit, directory);
        return Stream.of(
                unit.id().toString(),
                String.valueOf(unit.position() + 1),
                unit.name(),
                unit.shortName(),
                String.join("\n", unit.aliases()),
                text(entry.end()),
                String.join("\n", entry.heirs()));
    }

    private static Stream<Stream<@Nullable String>> former(Unit unit) {
        return unit.former().stream()
                .map(each -> Stream.of(unit.name(), each.name(), each.shortName(), text(each.until())));
    }

    private static Stream<Stream<@Nullable String>> members(Unit unit, Directory directory) {
        return unit.members().stream()
                .map(each ->
                        Stream.of(unit.name(), name(directory, each.unit()), text(each.from()), text(each.until())));
    }

    private static void post(Post post, XSSFSheet sheet, RegisterStyles styles) {
        List<Holder> holders = post.holders().isEmpty() ? List.of(new Holder("", null, null)) : post.holders();
        holders.forEach(each -> row(
                sheet,
                styles,
                Stream.of(
                        post.id().toString(),
                        String.valueOf(post.position() + 1),
                        post.title(),
                        each.name(),
                        text(each.from()),
                        text(each.until()))));
    }

    private static String name(Directory directory, UUID id) {
        return directory.unit(id).map(Unit::name).orElse("");
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private XSSFSheet sheet(
            XSSFWorkbook book, String name, List<String> columns, Locale language, RegisterStyles styles) {
        XSSFSheet sheet = book.createSheet(messages.getMessage(name, null, language));
        Row headings = sheet.createRow(0);
        for (String column : columns) {
            int at = Math.max(headings.getLastCellNum(), 0);
            sheet.setColumnWidth(at, WIDTH);
            styles.heading(headings.createCell(at), messages.getMessage(column, null, language));
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void row(XSSFSheet sheet, RegisterStyles styles, Stream<@Nullable String> cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        cells.forEach(each -> styles.text(row.createCell(Math.max(row.getLastCellNum(), 0)), each == null ? "" : each));
    }
}
