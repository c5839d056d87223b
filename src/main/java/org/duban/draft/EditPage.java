package org.duban.draft;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;

/**
 * What the form of a proposed target offers to choose from, and the state that it was made from.
 *
 * @param sections to choose from, each by its title with those above it
 */
record EditPage(ReportView report, TargetView target, Map<UUID, String> sections, List<Place> places) {
    private static final String STOPS = "；;。！，、";

    /** A place where the words can be split, with the words on both sides. */
    record Place(int at, String left, String right) {}

    /** Every place behind a stop, but for the end. */
    static List<Place> places(String text) {
        return IntStream.range(1, text.length())
                .filter(at -> STOPS.indexOf(text.charAt(at - 1)) >= 0)
                .mapToObj(at -> new Place(
                        at,
                        text.substring(Math.max(0, at - 12), at),
                        text.substring(at, Math.min(text.length(), at + 12))))
                .toList();
    }

    public Measure[] measures() {
        return Measure.values();
    }

    public Op[] ops() {
        return Op.values();
    }

    public Modality[] modalities() {
        return Modality.values();
    }
}
