package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit with what it has to do and those who would be urged.
 *
 * @param people none where nobody has an account: call them
 */
record UrgeRow(UUID unit, String label, List<LineView> lines, List<Somebody> people) {
    /**
     * Who would be urged.
     *
     * @param channel by what besides the program; null for the program alone
     * @param mobile for the list of calls
     * @param told the day on which the person was reminded last, where that was too short ago to be urged again
     */
    record Somebody(
            String name,
            @Nullable ChannelKind channel,
            @Nullable String mobile,
            @Nullable LocalDate told) {}

    private static final int SHOWN = 3;

    /** What stands in sight; the {@link #rest()} is folded away. */
    public List<LineView> first() {
        return lines.stream().limit(SHOWN).toList();
    }

    public List<LineView> rest() {
        return lines.stream().skip(SHOWN).toList();
    }

    /** Whether anybody would be told. */
    public boolean reachesSomebody() {
        return people.stream().anyMatch(each -> each.told() == null);
    }

    /** How many targets it is about. */
    public int count() {
        return lines.stream().mapToInt(line -> line.numbers().size()).sum();
    }
}
