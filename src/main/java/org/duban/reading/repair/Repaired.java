package org.duban.reading.repair;

import java.util.List;
import org.duban.reading.OffsetMap;
import org.duban.reading.Repair;

/** A text after its repair, with all that was changed. */
public record Repaired(String text, List<Repair> repairs, OffsetMap map) {
    public Repaired {
        repairs = List.copyOf(repairs);
    }
}
