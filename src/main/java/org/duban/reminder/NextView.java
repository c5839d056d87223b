package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import org.duban.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/** Whom the program will remind by itself when it next does. */
record NextView(LocalDate day, List<Row> rows) {
    /**
     * One person.
     *
     * @param channel by what besides the program; null for the program alone
     */
    record Row(
            String person, List<LineView> lines, @Nullable ChannelKind channel) {}
}
