package org.duban.form;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.duban.form.FilledIn.FormRow;
import org.duban.sheet.Sheet;
import org.duban.sheet.SheetLine;
import org.duban.workbook.BadCells;
import org.duban.workbook.FileRefused;
import org.duban.workbook.SheetCell;
import org.duban.workbook.SheetRow;
import org.duban.workbook.Upload;
import org.duban.workbook.Uploads;
import org.springframework.stereotype.Component;

/** Takes the rows out of a form that a unit filled in; what cannot be taken is said at its cell. */
@Component
class FormFile {
    private final Uploads uploads;

    FormFile(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What was filled in, by target.
     *
     * @param place of the sheet that the form must be of
     * @throws FileRefused where it is no workbook, or no form
     */
    FormReading read(byte[] file, FormKey.Place place, Sheet sheet) {
        return uploads.read(
                file,
                upload ->
                        new FormReading(rows(upload, place, sheet), upload.bad().list()));
    }

    private static List<FilledIn> rows(Upload upload, FormKey.Place place, Sheet sheet) {
        List<SheetRow> rows = upload.rows(FormColumns.LAYOUT).orElseGet(() -> {
            if (upload.bad().isEmpty()) {
                throw new NoForm();
            }
            return List.of();
        });
        return rows.stream()
                .flatMap(row -> row(row, place, sheet, upload.bad()).stream())
                .collect(groupingBy(row -> row.key().number(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(target -> new FilledIn(target.getKey(), target.getValue()))
                .toList();
    }

    private static Optional<FormRow> row(SheetRow row, FormKey.Place place, Sheet sheet, BadCells bad) {
        Optional<FormKey> key = FormKey.parse(row.text(FormColumns.KEY));
        SheetCell value = row.own(FormColumns.VALUE).orElse(null);
        if (value == null || row.isBad()) {
            return Optional.empty();
        }
        String wrong = key.map(each -> wrong(each, place, sheet)).orElse("NO_KEY");
        if (!wrong.isEmpty()) {
            bad.add(
                    value,
                    wrong,
                    key.map(each -> each.place().period() + " (" + each.number() + ")")
                            .orElse(value.text()));
            return Optional.empty();
        }
        return key.map(
                each -> new FormRow(each, value, seen(row, FormColumns.NARRATIVE), seen(row, FormColumns.EXPLANATION)));
    }

    private static String seen(SheetRow row, String column) {
        return row.seen(column).map(SheetCell::text).orElse("").strip();
    }

    /** A word for what is wrong, empty where nothing is. */
    private static String wrong(FormKey key, FormKey.Place place, Sheet sheet) {
        if (!key.place().district().equals(place.district())
                || !key.place().unit().equals(place.unit())) {
            return "FORM_OF_OTHERS";
        }
        if (!key.place().period().equals(place.period())) {
            return "FORM_OF_OTHER_PERIOD";
        }
        return sheet.line(key.number()).map(line -> wrong(key, line, sheet)).orElse("NOT_DUE");
    }

    private static String wrong(FormKey key, SheetLine line, Sheet sheet) {
        if (!line.update().isOpenTo(sheet.desk().as())) {
            return "HANDED_IN";
        }
        return line.boxes().stream()
                .filter(box -> box.id().equals(key.field()))
                .map(box -> box.promise().equals(key.promise()) ? "" : "PROMISE_CHANGED")
                .findFirst()
                .orElse("PROMISE_CHANGED");
    }
}
