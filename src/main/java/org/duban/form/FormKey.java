package org.duban.form;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.sheet.Box;
import org.duban.sheet.Desk;
import org.duban.sheet.Sheet;
import org.duban.sheet.SheetLine;

/**
 * What a row of a form is about, written into a hidden cell of it.
 *
 * @param place of the sheet it was made from: district, period and unit
 * @param number the target's
 * @param field the box's
 * @param version of the update that the form was made from
 * @param promise of the indicator at that time
 */
record FormKey(Place place, int number, String field, long version, String promise) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{6})/(\\d{4}-\\d{2})/([0-9a-f-]{36})/(\\d{1,6})/(percent|[0-9a-f-]{36})/(-?\\d{1,18})/(.*)");

    /** Which sheet it is. */
    record Place(String district, String period, UUID unit) {
        static Place of(String district, Sheet sheet) {
            Desk desk = sheet.desk();
            return new Place(district, sheet.period().toString(), desk.unit());
        }
    }

    static FormKey of(Place place, SheetLine line, Box box) {
        return new FormKey(
                place, line.target().number(), box.id(), line.update().version(), box.promise());
    }

    static Optional<FormKey> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(of(written)) : Optional.empty();
    }

    private static FormKey of(Matcher written) {
        return new FormKey(
                new Place(written.group(1), written.group(2), UUID.fromString(written.group(3))),
                Integer.parseInt(written.group(4)),
                written.group(5),
                Long.parseLong(written.group(6)),
                written.group(7));
    }

    String text() {
        return "%s/%s/%s/%d/%s/%d/%s"
                .formatted(place.district(), place.period(), place.unit(), number, field, version, promise);
    }
}
