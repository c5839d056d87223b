package org.duban.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duban.district.District;
import org.duban.district.Districts;
import org.jspecify.annotations.Nullable;

/**
 * Something about a draft that a person should decide before going on.
 *
 * @param code the end of its key in the messages
 * @param words what the document says
 * @param move the code of the district and the year that it seems to be for; null where the document does not say
 *     them, or the person may not import there
 */
public record Doubt(
        String code, @Nullable String words, @Nullable Move move) {
    /** Where it is moved to. */
    public record Move(String district, int year) {}

    /** All doubts about a draft of the given district; none once a person has confirmed what was read. */
    static List<Doubt> about(Report report, String district, Districts districts) {
        if (report.checked()) {
            return List.of();
        }
        Optional<Doubt> place = place(report, district, districts);
        boolean elsewhere = place.filter(doubt -> doubt.move() != null).isPresent();
        Optional<Doubt> level = elsewhere ? Optional.empty() : level(report, district, districts);
        return Stream.of(place, level, year(report, district))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same without a way elsewhere. */
    Doubt staying() {
        return new Doubt(code, words, null);
    }

    private static Optional<Doubt> place(Report report, String district, Districts districts) {
        String place = report.place();
        if (place == null) {
            return Optional.of(new Doubt("placeNotSaid", null, null));
        }
        Optional<District> meant = districts.at(place, report.year());
        if (meant.isEmpty()) {
            return Optional.of(new Doubt("placeUnknown", place, null));
        }
        int year = Objects.requireNonNullElse(report.readYear(), report.year());
        return meant.filter(each -> !each.code().equals(district))
                .map(each -> new Doubt("placeElsewhere", each.fullName(), new Move(each.code(), year)));
    }

    /** A town has no code of its own, so its documents are always of another level. */
    private static Optional<Doubt> level(Report report, String district, Districts districts) {
        return Optional.ofNullable(report.level())
                .filter(level -> districts
                        .findById(district)
                        .filter(here -> !here.level().name().equals(level.name()))
                        .isPresent())
                .map(level -> new Doubt("levelDiffers." + level, null, null));
    }

    private static Optional<Doubt> year(Report report, String district) {
        Integer read = report.readYear();
        if (read == null) {
            return Optional.of(new Doubt("yearNotSaid", null, null));
        }
        return read == report.year()
                ? Optional.empty()
                : Optional.of(new Doubt("yearDiffers", read.toString(), new Move(district, read)));
    }
}
