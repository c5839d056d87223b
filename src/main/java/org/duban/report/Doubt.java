package org.duban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.district.District;
import org.duban.district.Districts;
import org.jspecify.annotations.Nullable;

/**
 * Something about a draft that a person should decide before going on.
 *
 * @param code the end of its key in the messages
 * @param words what the document says
 * @param district the code of the district that it seems to be for
 */
record Doubt(String code, @Nullable String words, @Nullable String district) {
    /** All doubts about a draft of the given district; none once a person has confirmed what was read. */
    static List<Doubt> about(Report report, String district, Districts districts) {
        List<Doubt> doubts = new ArrayList<>();
        if (!report.checked()) {
            place(report, district, districts).ifPresent(doubts::add);
            year(report).ifPresent(doubts::add);
        }
        return List.copyOf(doubts);
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
        return meant.filter(each -> !each.code().equals(district))
                .map(each -> new Doubt("placeElsewhere", each.fullName(), each.code()));
    }

    private static Optional<Doubt> year(Report report) {
        Integer read = report.readYear();
        if (read == null) {
            return Optional.of(new Doubt("yearNotSaid", null, null));
        }
        return read == report.year() ? Optional.empty() : Optional.of(new Doubt("yearDiffers", read.toString(), null));
    }
}
